namespace Gereedschapskist.Client;

/// <summary>Een afwegingskader in een lijst.</summary>
public sealed record AfwegingskaderRegel
{
    /// <summary>Id, zoals standaard.</summary>
    public required string Id { get; init; }

    /// <summary>Versie.</summary>
    public required string Versie { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar het voor is.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Aantal criteria.</summary>
    public required int AantalCriteria { get; init; }
}
