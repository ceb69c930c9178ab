namespace Gereedschapskist.Client;

/// <summary>Een keten: stappen van opsporen tot blijvend aanbod.</summary>
public sealed record Keten
{
    /// <summary>Vaste id, zoals stoppen-met-roken.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Leefgebied: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Leefgebied { get; init; }

    /// <summary>Voor wie de keten is; null als de bron dat niet zegt.</summary>
    public string? Doelgroep { get; init; }

    /// <summary>Jongste leeftijd in hele jaren; null als er geen grens is of die onbekend is.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in hele jaren, tot en met; null als er geen grens is of die onbekend is.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Basisfunctionaliteiten die de hele keten of een deel ervan zijn.</summary>
    public IReadOnlyList<Verwijzing> Basisfunctionaliteiten { get => field ?? []; init; }

    /// <summary>De stappen; 'stap' zegt hun plaats in de keten.</summary>
    public IReadOnlyList<Onderdeel> Onderdelen { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}
