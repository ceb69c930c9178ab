namespace Gereedschapskist.Client;

/// <summary>De antwoorden op een reeks toetsen, in dezelfde volgorde.</summary>
public sealed record Financieringsreeks
{
    /// <summary>Versie van de catalogus.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Eén antwoord per toets.</summary>
    public IReadOnlyList<Financieringsantwoord> Antwoorden { get => field ?? []; init; }
}
