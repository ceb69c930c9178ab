namespace Gereedschapskist.Client;

/// <summary>One value of a facet.</summary>
public sealed record Facetwaarde
{
    /// <summary>What to send as filter.</summary>
    public required string Waarde { get; init; }

    /// <summary>What to show.</summary>
    public required string Label { get; init; }

    /// <summary>Hits with this value, given the text and the other filters.</summary>
    public required int Aantal { get; init; }

    /// <summary>Whether this question filters on it.</summary>
    public required bool Gekozen { get; init; }
}
