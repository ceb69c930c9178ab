namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>Where the outcome is about.</summary>
/// <param name="Regio">Code of the region; null when only municipalities were named.</param>
/// <param name="Naam">Name of the region; null when only municipalities were named.</param>
/// <param name="AantalGemeenten">How many municipalities take part.</param>
/// <param name="Inwoners">Inhabitants; null when unknown for one of them.</param>
public sealed record Afwegingsgebied(string? Regio, string? Naam, int AantalGemeenten, int? Inwoners);
