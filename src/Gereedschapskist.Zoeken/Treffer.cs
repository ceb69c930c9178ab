namespace Gereedschapskist.Zoeken;

/// <summary>One hit.</summary>
/// <param name="Id">Id of the interventie.</param>
/// <param name="Score">Only for ordering within one answer; 0 without text.</param>
/// <param name="Fragmenten">Where the text matched, per field.</param>
/// <param name="GevondenVia">
/// Why it is found, in one Dutch phrase, when the words themselves are hardly in its texts: <c>krap bij kas → Schulden en geldzorgen</c>; else null.
/// </param>
public sealed record Treffer(string Id, float Score, IReadOnlyList<Fragment> Fragmenten, string? GevondenVia);
