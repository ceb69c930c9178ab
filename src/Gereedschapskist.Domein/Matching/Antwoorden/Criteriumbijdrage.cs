using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Matching.Criteria;

namespace Gereedschapskist.Domein.Matching.Antwoorden;

/// <summary>What one criterium adds to a score.</summary>
public sealed record Criteriumbijdrage
{
    public required Criterium Criterium { get; init; }

    /// <summary>Dutch name for people.</summary>
    public required string Naam { get; init; }

    /// <summary>What the score counts with, 0–1.</summary>
    public required decimal Waarde { get; init; }

    /// <summary>Worst it can be; equal to <see cref="Tot"/> when known.</summary>
    public required decimal Van { get; init; }

    public required decimal Tot { get; init; }

    /// <summary>Part of the total weight, 0–1.</summary>
    public required decimal Gewicht { get; init; }

    /// <summary>Value times weight.</summary>
    public required decimal Bijdrage { get; init; }

    public required string Uitleg { get; init; }

    public required IReadOnlyList<Bron> Bronnen { get; init; }
}
