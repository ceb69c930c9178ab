namespace Gereedschapskist.Zoeken;

/// <summary>One value of a facet.</summary>
/// <param name="Waarde">What to send as filter.</param>
/// <param name="Label">What to show.</param>
/// <param name="Aantal">Hits with this value, given the text and the other filters.</param>
/// <param name="Gekozen">Whether this question filters on it.</param>
public sealed record Facetwaarde(string Waarde, string Label, int Aantal, bool Gekozen);
