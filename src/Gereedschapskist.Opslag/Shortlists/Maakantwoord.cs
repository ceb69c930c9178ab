namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>What became of making a shortlist.</summary>
/// <param name="Uitslag">What happened.</param>
/// <param name="Nieuw">The shortlist with its secret; null when none was made.</param>
public sealed record Maakantwoord(Opslaguitslag Uitslag, NieuweShortlist? Nieuw);
