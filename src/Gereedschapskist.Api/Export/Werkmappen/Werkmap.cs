namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>Tables that belong together; the first one is the one that a single table shows.</summary>
/// <param name="Titel">Title of the document.</param>
/// <param name="Moment">Moment that stands in the file as its date.</param>
/// <param name="Bladen">In order.</param>
internal sealed record Werkmap(string Titel, DateTimeOffset Moment, IReadOnlyList<Werkblad> Bladen);

/// <summary>One table. The rows are made while they are written.</summary>
/// <param name="Naam">Name of the sheet, at most 31 characters.</param>
/// <param name="Kolommen">Headings.</param>
/// <param name="Rijen">As many cells as columns.</param>
internal sealed record Werkblad(string Naam, IReadOnlyList<Kolom> Kolommen, IEnumerable<IReadOnlyList<Cel>> Rijen);

/// <summary>A column.</summary>
/// <param name="Naam">Heading.</param>
/// <param name="Breedte">In characters.</param>
internal sealed record Kolom(string Naam, int Breedte);
