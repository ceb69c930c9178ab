namespace Gereedschapskist.Domein.Interventies;

/// <summary>A measured result on one outcome.</summary>
public sealed record Effect
{
    public required string Uitkomst { get; init; }

    /// <summary>Ids of the gezondheidsdoelen this outcome measures; our own classification.</summary>
    public IReadOnlyList<string> Gezondheidsdoelen { get; init; } = [];

    /// <summary>
    /// Those of <see cref="Gezondheidsdoelen"/> to which this outcome is only a step, such as knowledge, fear or strength; our own
    /// classification.
    /// </summary>
    public IReadOnlyList<string> TussenstapNaar { get; init => field = value ?? []; } = [];

    public required Effectrichting Richting { get; init; }

    /// <summary>Whether it helps; null when the source does not let us say.</summary>
    public Uitwerking? Uitwerking { get; init; }

    /// <summary>Size in the source's terms, with its unit and comparison.</summary>
    public string? Grootte { get; init; }

    /// <summary>The size as a number to reckon with; null when the source gives none that can be counted per participant.</summary>
    public Effectmaat? Maat { get; init; }

    public required Bewijsvorm Bewijs { get; init; }

    /// <summary>Year of the study or its publication; null when unknown.</summary>
    public int? Jaar { get; init; }

    /// <summary>On which version, or under which condition, it was measured.</summary>
    public string? Toelichting { get; init; }

    public required string Bron { get; init; }

    /// <summary>Whether this outcome is what the goal is about, and not a step towards it.</summary>
    public bool MeetZelf(string doel) => Gezondheidsdoelen.Contains(doel) && !TussenstapNaar.Contains(doel);
}
