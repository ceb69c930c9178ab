namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Answers to one field that no rule of a part tells apart.</summary>
public sealed record Antwoordgroep
{
    /// <summary>The choices, or <c>ja</c> and <c>nee</c>; empty for a number.</summary>
    public IReadOnlyList<string> Keuzes { get; init; } = [];

    /// <summary>Lowest number.</summary>
    public int? Van { get; init; }

    /// <summary>Highest number, inclusive.</summary>
    public int? TotEnMet { get; init; }
}
