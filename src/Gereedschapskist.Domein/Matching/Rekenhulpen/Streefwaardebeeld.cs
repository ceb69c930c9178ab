namespace Gereedschapskist.Domein.Matching.Rekenhulpen;

/// <summary>What the agreement asks, and what that is here.</summary>
public sealed record Streefwaardebeeld
{
    /// <summary>What is asked, in the words of the agreement.</summary>
    public required string Wat { get; init; }

    /// <summary>The number as the agreement gives it, with its unit.</summary>
    public required string Norm { get; init; }

    /// <summary>One outcome per way to read the norm: sources do not always agree on of whom it is a part.</summary>
    public required IReadOnlyList<Streefuitkomst> Uitkomsten { get; init; }

    public string? Toelichting { get; init; }
}

/// <summary>The norm worked out for one denominator.</summary>
/// <param name="Noemer">Of whom or what the norm is a part.</param>
/// <param name="Van">Outcome, lower bound, rounded; null when the denominator is unknown.</param>
/// <param name="Tot">Outcome, upper bound.</param>
/// <param name="Eenheid">What is counted.</param>
/// <param name="Berekening">The sum, in Dutch, with every number in it.</param>
public sealed record Streefuitkomst(string Noemer, decimal? Van, decimal? Tot, string Eenheid, string Berekening);
