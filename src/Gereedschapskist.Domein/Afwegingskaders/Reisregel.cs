namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>When another municipality is far away; the distances are our own choice.</summary>
public sealed record Reisregel
{
    /// <summary>Kilometres as the crow flies up to which distance does not count.</summary>
    public required decimal NulKm { get; init; }

    /// <summary>Kilometres as the crow flies from which distance counts fully.</summary>
    public required decimal VolKm { get; init; }

    /// <summary>Codes of municipalities that can only be reached by boat; for them distance counts fully.</summary>
    public IReadOnlyList<string> AlleenPerBoot { get; init => field = value ?? []; } = [];
}
