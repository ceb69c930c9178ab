namespace Gereedschapskist.Zoeken;

/// <summary>How much every interventie resembles a text.</summary>
/// <param name="Scores">Per id, above 0; the nearest is 1, for scores only order what one text resembles. What is absent does not at all.</param>
/// <param name="IsZwak">Whether no word that says what it is about is found, so that even the nearest may be about something else.</param>
public sealed record Tekstgelijkenis(IReadOnlyDictionary<string, double> Scores, bool IsZwak);
