namespace Gereedschapskist.Domein.Bronnen;

/// <summary>Points at a <see cref="Bron"/> by its id, and to the place in it.</summary>
/// <param name="Bron">Id of the source.</param>
/// <param name="Plek">Page, chapter or table; null when the source as a whole is meant.</param>
public sealed record Bronverwijzing(string Bron, string? Plek = null);
