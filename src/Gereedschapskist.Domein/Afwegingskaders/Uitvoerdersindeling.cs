namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>Words in the names of performers from which the scale of their work follows; our own classification.</summary>
public sealed record Uitvoerdersindeling
{
    public IReadOnlyList<string> Regionaal { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> VaakRegionaal { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> EersteLijnOfWijk { get; init => field = value ?? []; } = [];
}
