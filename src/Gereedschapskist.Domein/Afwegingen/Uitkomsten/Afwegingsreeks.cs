namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>Outcomes for several interventies, in the order in which they were asked.</summary>
public sealed record Afwegingsreeks(string CatalogusVersie, IReadOnlyList<Afweging> Afwegingen);
