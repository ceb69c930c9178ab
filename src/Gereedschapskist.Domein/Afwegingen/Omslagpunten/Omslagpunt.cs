using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Omslagpunten;

/// <summary>The point at which the scale of a part turns, everything else staying as it is.</summary>
public sealed record Omslagpunt
{
    public required Omslagsoort Soort { get; init; }

    public required Deel Deel { get; init; }

    /// <summary>The scale it turns to.</summary>
    public required Schaalniveau Naar { get; init; }

    /// <summary>Id of the criterion; null when more than one moves along.</summary>
    public required string? Criterium { get; init; }

    /// <summary>Value at which it turns, in <see cref="Eenheid"/>; null for a yes-or-no answer.</summary>
    public required decimal? Drempel { get; init; }

    public required string? Eenheid { get; init; }

    /// <summary>One Dutch sentence.</summary>
    public required string Tekst { get; init; }
}
