using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>What one criterion said, and how much that counts.</summary>
public sealed record Criteriumoordeel
{
    /// <summary>Id of the criterion.</summary>
    public required string Criterium { get; init; }

    public required string Naam { get; init; }

    public required string Vraag { get; init; }

    public required Richting Richting { get; init; }

    /// <summary>Null when unknown.</summary>
    public required string? Antwoord { get; init; }

    public required Antwoordherkomst Herkomst { get; init; }

    /// <summary>Points when it applies fully; null for a condition.</summary>
    public required decimal? Gewicht { get; init; }

    /// <summary>Points that are sure: above zero argues for regional, below for local; null when unknown or for a condition.</summary>
    public required decimal? Bijdrage { get; init; }

    /// <summary>Lowest the points can still become.</summary>
    public required decimal? BijdrageVan { get; init; }

    /// <summary>Highest the points can still become.</summary>
    public required decimal? BijdrageTot { get; init; }

    /// <summary>For a condition: whether it is met; null when unknown, and for the other directions.</summary>
    public required bool? Voldaan { get; init; }

    public required IReadOnlyList<Deel> GeldtVoor { get; init; }

    /// <summary>One Dutch sentence.</summary>
    public required string Uitleg { get; init; }

    public required IReadOnlyList<Bronvermelding> Bronnen { get; init; }
}
