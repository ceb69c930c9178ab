namespace Gereedschapskist.Client;

/// <summary>Een basisfunctionaliteit: wat overal beschikbaar moet zijn, met de keten, de streefwaarden en het geld.</summary>
public sealed record Basisfunctionaliteit
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Vaste id, zoals valpreventie.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Leefgebied: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Leefgebied { get; init; }

    /// <summary>Status: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Status { get; init; }

    /// <summary>Verwijzing naar iets anders in de catalogus.</summary>
    public Verwijzing? OnderdeelVan { get; init; }

    /// <summary>Wat het is.</summary>
    public string? Beschrijving { get; init; }

    /// <summary>Voor wie het is.</summary>
    public string? Doelgroep { get; init; }

    /// <summary>Jongste leeftijd in hele jaren.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in hele jaren, tot en met.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Toelichting bij de leeftijd.</summary>
    public string? LeeftijdToelichting { get; init; }

    /// <summary>Wat in het hele land beschikbaar moet zijn.</summary>
    public IReadOnlyList<string> LandelijkDekkendAanbod { get => field ?? []; init; }

    /// <summary>Getallen die het akkoord vraagt.</summary>
    public IReadOnlyList<Streefwaarde> Streefwaarden { get => field ?? []; init; }

    /// <summary>Aandachtspunten uit het akkoord.</summary>
    public IReadOnlyList<string> Aandachtspunten { get => field ?? []; init; }

    /// <summary>Basisfunctionaliteiten die ermee samenhangen.</summary>
    public IReadOnlyList<Verwijzing> Samenhang { get => field ?? []; init; }

    /// <summary>Jaar waarin het hele land gedekt moet zijn; null als er geen jaar is afgesproken.</summary>
    public int? DekkingUiterlijk { get; init; }

    /// <summary>Of het in de regionale werkagenda moet staan; null als de bron dat niet zegt.</summary>
    public bool? VerplichtInWerkagenda { get; init; }

    /// <summary>Schaal die het akkoord zelf natuurlijk noemt.</summary>
    public string? NatuurlijkeSchaal { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Keten waar dit het geheel of een deel van is; null als er geen keten is beschreven.</summary>
    public Verwijzing? Keten { get; init; }

    /// <summary>Stappen van de keten die erbij horen; leeg als er geen keten is beschreven.</summary>
    public IReadOnlyList<Onderdeel> Onderdelen { get => field ?? []; init; }

    /// <summary>Geld uit het akkoord.</summary>
    public IReadOnlyList<Geldlijn> Middelen { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}
