namespace Gereedschapskist.Domein.Interventies;

/// <summary>A measured result on one outcome.</summary>
public sealed record Effect
{
    public required string Uitkomst { get; init; }

    /// <summary>Ids of the gezondheidsdoelen this outcome measures; our own classification.</summary>
    public IReadOnlyList<string> Gezondheidsdoelen { get; init; } = [];

    public Effectrichting? Richting { get; init; }

    /// <summary>Whether it helps; null when the source does not let us say.</summary>
    public Uitwerking? Uitwerking { get; init; }

    /// <summary>Size in the source's terms, with its unit and comparison.</summary>
    public string? Grootte { get; init; }

    public required Bewijsvorm Bewijs { get; init; }

    public required string Bron { get; init; }
}
