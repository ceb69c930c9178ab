namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>How much is kept, and how long.</summary>
public sealed record Shortlistgrenzen
{
    /// <summary>Months after the last change that a shortlist is kept.</summary>
    public int BewaartermijnInMaanden { get; init; } = 24;

    /// <summary>Days that a deleted shortlist can be put back; after that it is erased.</summary>
    public int HersteltermijnInDagen { get; init; } = 30;

    /// <summary>Shortlists in the whole database.</summary>
    public int MaxAantal { get; init; } = 100_000;

    /// <summary>Shortlists that one client may make on a day.</summary>
    public int MaxPerDag { get; init; } = 500;

    /// <summary>Characters that one client may save on a day.</summary>
    public long MaxTekensPerDag { get; init; } = 200_000_000;

    /// <summary>Size of the content of one version, in characters.</summary>
    public int MaxTekens { get; init; } = 1_000_000;

    /// <summary>Versions kept per shortlist; the oldest go first.</summary>
    public int MaxVersies { get; init; } = 100;

    /// <summary>Writes that came too late, kept per shortlist.</summary>
    public int MaxTeLaat { get; init; } = 20;
}
