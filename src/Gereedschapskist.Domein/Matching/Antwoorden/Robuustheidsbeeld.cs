using Gereedschapskist.Domein.Matching.Robuustheid;

namespace Gereedschapskist.Domein.Matching.Antwoorden;

/// <summary>How firmly a proposal holds its place.</summary>
public sealed record Robuustheidsbeeld
{
    /// <summary>Part of the draws over weights and unknowns in which it comes first, 0–1.</summary>
    public required decimal KansOpRang1 { get; init; }

    /// <summary>Part of the draws in which it comes in the first three.</summary>
    public required decimal KansOpTop3 { get; init; }

    /// <summary>Best possible rank at these weights, whatever the unknowns turn out to be.</summary>
    public required int BesteRang { get; init; }

    public required int SlechtsteRang { get; init; }

    /// <summary>Mean weights of the draws in which it came first: what one must find important for it to win. Empty when it never did.</summary>
    public required IReadOnlyList<Criteriumgewicht> CentraleGewichten { get; init; }

    /// <summary>
    /// For number 1: the smallest change of weights that brings another level with it. For the others: the smallest that brings them level
    /// with number 1. Null when no weights can.
    /// </summary>
    public Gewichtsverandering? KleinsteGewichtsverandering { get; init; }
}
