namespace Gereedschapskist.Domein.Interventies;

/// <summary>One count of where an interventie runs; what the source does not say is null.</summary>
public sealed record Gebruik
{
    /// <summary>What was counted; null when the source tells of use without a number.</summary>
    public Gebruikseenheid? Eenheid { get; init; }

    public int? Aantal { get; init; }

    /// <summary>Year of the count.</summary>
    public int? Jaar { get; init; }

    /// <summary>Year in which it began.</summary>
    public int? Sinds { get; init; }

    /// <summary>CBS codes of the municipalities that the source names.</summary>
    public IReadOnlyList<string> Gemeenten { get => field ?? []; init; }

    public string? Toelichting { get; init; }

    public required string Bron { get; init; }
}
