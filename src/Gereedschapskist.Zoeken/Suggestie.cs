namespace Gereedschapskist.Zoeken;

/// <summary>A completion.</summary>
/// <param name="Tekst">What to search for.</param>
/// <param name="Soort">What it names.</param>
/// <param name="Id">Id of the interventie or basisfunctionaliteit; null for a word.</param>
public sealed record Suggestie(string Tekst, Suggestiesoort Soort, string? Id);
