namespace Gereedschapskist.Client;

/// <summary>Een bewaarde shortlist met de feiten van toen en wat er sindsdien veranderde.</summary>
public sealed record Shortlist
{
    /// <summary>Id van de shortlist; zonder het geheim kan niemand er iets mee.</summary>
    public required string Id { get; init; }

    /// <summary>Telt op bij elke keer bewaren; ook de ETag.</summary>
    public required int Versie { get; init; }

    /// <summary>Versie van de catalogus waarvan de shortlist de feiten toont.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Versie van de catalogus die nu geldt.</summary>
    public required string HuidigeCatalogusVersie { get; init; }

    /// <summary>Dag waarop financieringsregels en erkenningen zijn gelezen.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Wanneer de shortlist is gemaakt.</summary>
    public required DateTimeOffset AangemaaktOp { get; init; }

    /// <summary>Wanneer deze versie is bewaard.</summary>
    public required DateTimeOffset OpgeslagenOp { get; init; }

    /// <summary>Wanneer de shortlist wordt verwijderd als niemand haar wijzigt.</summary>
    public required DateTimeOffset VervaltOp { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar, waarvoor en voor wie de keuze is.</summary>
    public required Shortlistcontext Context { get; init; }

    /// <summary>De interventies, in uw volgorde.</summary>
    public IReadOnlyList<Shortlistitem> Items { get => field ?? []; init; }
}
