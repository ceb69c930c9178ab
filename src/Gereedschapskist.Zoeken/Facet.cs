namespace Gereedschapskist.Zoeken;

/// <summary>How the result is spread over one property, counted as if this facet itself had no choice made.</summary>
/// <param name="Naam">Name of the property, see <see cref="Facetnamen"/>.</param>
/// <param name="Waarden">Values that occur, in order of the property.</param>
public sealed record Facet(string Naam, IReadOnlyList<Facetwaarde> Waarden);
