namespace Gereedschapskist.Api.Interventies;

/// <summary>One fact on a page, for who wants to correct it.</summary>
/// <param name="Naam">Name of the interventie.</param>
/// <param name="Label">Dutch name of the fact.</param>
/// <param name="Pad">Page on which it stands.</param>
/// <param name="Bronnen">Title and address of each source that says it.</param>
public sealed record Feitverwijzing(string Naam, string Label, string Pad, IReadOnlyList<string> Bronnen);
