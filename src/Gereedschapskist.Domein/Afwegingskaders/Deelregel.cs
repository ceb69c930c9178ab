namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>How the scale of one part is decided.</summary>
/// <param name="Deel">The part.</param>
/// <param name="Naam">Name in a sentence.</param>
/// <param name="Grens">Points by which "regionaal" must outweigh "lokaal" before the part becomes regional.</param>
/// <param name="Uitleg">What belongs to it.</param>
public sealed record Deelregel(Deel Deel, string Naam, decimal Grens, string Uitleg);
