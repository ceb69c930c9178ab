namespace Gereedschapskist.Zoeken;

/// <summary>An interventie that resembles another, with what they share.</summary>
/// <param name="Id">Id of the interventie.</param>
/// <param name="Score">Only for ordering within one answer.</param>
/// <param name="Redenen">Dutch phrases, strongest first; never empty.</param>
public sealed record Vergelijkbaar(string Id, float Score, IReadOnlyList<string> Redenen);
