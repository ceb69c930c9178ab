namespace Gereedschapskist.Client;

/// <summary>Wat een regio wil bereiken.</summary>
public sealed record Gezondheidsdoel
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Omschrijving.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Leefgebied; null als het doel door alle leefgebieden loopt.</summary>
    public Code? Leefgebied { get; init; }

    /// <summary>Verwijzing naar iets anders in de catalogus.</summary>
    public Verwijzing? OnderdeelVan { get; init; }

    /// <summary>Herkomst: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Herkomst { get; init; }

    /// <summary>Akkoorden die het doel noemen.</summary>
    public IReadOnlyList<string> Akkoorden { get => field ?? []; init; }

    /// <summary>Hoe het doel wordt gemeten, met streefwaarde en uitgangswaarde.</summary>
    public IReadOnlyList<Indicator> Indicatoren { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}
