namespace Gereedschapskist.Client;

/// <summary>Words in the names of performers from which the scale of their work follows; our own classification.</summary>
public sealed record Uitvoerdersindeling
{
    /// <summary>Woorden die op een regionale uitvoerder wijzen.</summary>
    public IReadOnlyList<string>? Regionaal { get; init; }

    /// <summary>Woorden die vaak op een regionale uitvoerder wijzen.</summary>
    public IReadOnlyList<string>? VaakRegionaal { get; init; }

    /// <summary>Woorden die op de eerste lijn of de wijk wijzen.</summary>
    public IReadOnlyList<string>? EersteLijnOfWijk { get; init; }
}
