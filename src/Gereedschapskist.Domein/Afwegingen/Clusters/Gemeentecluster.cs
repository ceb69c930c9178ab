namespace Gereedschapskist.Domein.Afwegingen.Clusters;

/// <summary>A computed proposal: municipalities that could fill a group together. Travel times are unknown.</summary>
public sealed record Gemeentecluster
{
    /// <summary>CBS codes of the municipalities that cannot fill a group alone.</summary>
    public required IReadOnlyList<string> Gemeenten { get; init; }

    /// <summary>CBS code of a municipality that can, and that they could join; null when they do not need one or none is there.</summary>
    public required string? SluitAanBij { get; init; }

    /// <summary>Expected participants per year of the municipalities together, without the one they join.</summary>
    public required decimal Deelnemers { get; init; }

    /// <summary>Whether they fill a group, together or with the one they join.</summary>
    public required bool VultGroep { get; init; }

    /// <summary>Why these, in one Dutch sentence.</summary>
    public required string Uitleg { get; init; }
}
