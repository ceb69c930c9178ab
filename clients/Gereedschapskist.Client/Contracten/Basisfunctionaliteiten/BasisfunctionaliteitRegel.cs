namespace Gereedschapskist.Client;

/// <summary>Een basisfunctionaliteit in een lijst.</summary>
public sealed record BasisfunctionaliteitRegel
{
    /// <summary>Vaste id, zoals valpreventie.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Leefgebied: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Leefgebied { get; init; }

    /// <summary>Status: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Status { get; init; }

    /// <summary>Id van de basisfunctionaliteit waar dit een deel van is.</summary>
    public string? OnderdeelVan { get; init; }

    /// <summary>Jaar waarin het hele land gedekt moet zijn; null als er geen jaar is afgesproken.</summary>
    public int? DekkingUiterlijk { get; init; }
}
