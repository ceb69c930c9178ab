namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>A text with headings, tables and numbered sources; every writer shows the same.</summary>
/// <param name="Titel">On top.</param>
/// <param name="Ondertitel">Below it.</param>
/// <param name="Voettekst">At the foot of every page.</param>
/// <param name="Moment">Moment that stands in the file as its date.</param>
/// <param name="Blokken">The content.</param>
/// <param name="Noten">The sources, by number from 1.</param>
internal sealed record Document(
    string Titel, string Ondertitel, string Voettekst, DateTimeOffset Moment, IReadOnlyList<Blok> Blokken, IReadOnlyList<Noot> Noten);

/// <summary>A source as a reader finds it again.</summary>
internal sealed record Noot(int Nummer, string Tekst, string? Url);
