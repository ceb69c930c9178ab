namespace Gereedschapskist.Client;

/// <summary>How the result is spread over one property, counted as if this facet itself had no choice made.</summary>
public sealed record Facet
{
    /// <summary>Name of the property, see Facetnamen.</summary>
    public required string Naam { get; init; }

    /// <summary>Values that occur, in order of the property.</summary>
    public IReadOnlyList<Facetwaarde> Waarden { get => field ?? []; init; }
}
