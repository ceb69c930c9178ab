namespace Gereedschapskist.Client;

/// <summary>Interventies naast elkaar, kenmerk voor kenmerk.</summary>
public sealed record Vergelijking
{
    /// <summary>Versie van de catalogus waar het antwoord op rust.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop is gevraagd.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De vraag zoals wij die begrepen, met wat wij zelf invulden.</summary>
    public BegrepenVraag? Waarvoor { get; init; }

    /// <summary>De interventies, in de volgorde van de vraag.</summary>
    public IReadOnlyList<Interventieverwijzing> Interventies { get => field ?? []; init; }

    /// <summary>Een rij per kenmerk; elke rij heeft een cel per interventie, in dezelfde volgorde.</summary>
    public IReadOnlyList<Vergelijkrij> Rijen { get => field ?? []; init; }

    /// <summary>Waar bronnen elkaar tegenspreken of iets bij te zeggen is.</summary>
    public IReadOnlyList<Bronverschil> Bronverschillen { get => field ?? []; init; }
}
