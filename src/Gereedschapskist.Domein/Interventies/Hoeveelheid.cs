namespace Gereedschapskist.Domein.Interventies;

/// <summary>
/// A number as sources give it: between two bounds when they differ or name a range, with one bound open when they only
/// say "at least" or "at most". Both bounds lie within the limits of the schema, and the lower is never above the upper.
/// </summary>
public sealed record Hoeveelheid
{
    /// <summary>At least; null when no source says so.</summary>
    public decimal? Van { get; init; }

    /// <summary>At most, equal to <see cref="Van"/> when the number is exact; null when no source says so.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Whether it is our own sum or estimate from what the sources say; the explanation of the dose names the steps.</summary>
    public bool Berekend { get; init; }

    public required IReadOnlyList<string> Bronnen { get; init; }

    /// <summary>The largest whole number it stands for; null when it has no bound at all.</summary>
    internal int? Hoogste => (Tot ?? Van) is { } grens ? (int)decimal.Ceiling(grens) : null;
}
