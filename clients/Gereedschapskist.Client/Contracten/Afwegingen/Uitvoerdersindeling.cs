namespace Gereedschapskist.Client;

/// <summary>Words in the names of performers from which the scale of their work follows; our own classification.</summary>
public sealed record Uitvoerdersindeling
{
    /// <summary>Regionaal.</summary>
    public IReadOnlyList<string>? Regionaal { get; init; }

    /// <summary>VaakRegionaal.</summary>
    public IReadOnlyList<string>? VaakRegionaal { get; init; }

    /// <summary>EersteLijnOfWijk.</summary>
    public IReadOnlyList<string>? EersteLijnOfWijk { get; init; }
}
