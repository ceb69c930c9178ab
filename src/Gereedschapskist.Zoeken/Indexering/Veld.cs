namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>An index field.</summary>
/// <param name="Naam">Name in the index.</param>
/// <param name="Gewicht">How much a match in it weighs.</param>
/// <param name="Fragment">Name under which it is shown with highlights; null when it is not shown.</param>
internal sealed record Veld(string Naam, float Gewicht, string? Fragment);
