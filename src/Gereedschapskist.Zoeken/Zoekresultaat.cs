namespace Gereedschapskist.Zoeken;

/// <summary>One page of hits with the facets of the whole result.</summary>
public sealed record Zoekresultaat
{
    /// <summary>Number of hits on all pages.</summary>
    public required int Totaal { get; init; }

    public required IReadOnlyList<Treffer> Treffers { get; init; }

    public required IReadOnlyList<Facet> Facetten { get; init; }

    /// <summary>The text as it was understood after mending typing errors; null when there was nothing to mend.</summary>
    public string? BedoeldeU { get; init; }

    /// <summary>One or more Dutch sentences about what the answer leaves out, or why it is empty.</summary>
    public string? Hint { get; init; }
}
