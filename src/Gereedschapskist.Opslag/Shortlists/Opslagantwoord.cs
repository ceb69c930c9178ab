namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>What became of a write, with the version that now counts.</summary>
/// <param name="Uitslag">What happened.</param>
/// <param name="Stuk">The current version: the new one, or that of whoever was first; null when not found or too large.</param>
public sealed record Opslagantwoord(Opslaguitslag Uitslag, Shortliststuk? Stuk);
