using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>
/// Sources as end notes. The first mention is the note itself, with a bookmark; a later mention is a field that repeats its number,
/// so that the same source never gets two numbers.
/// </summary>
internal sealed class DocxNoten
{
    private readonly HashSet<int> _genoemd = [];

    public static string RelatieId(int nummer) => string.Create(CultureInfo.InvariantCulture, $"rIdBron{nummer}");

    public IEnumerable<OpenXmlElement> Verwijs(int nummer)
    {
        var bladwijzer = string.Create(CultureInfo.InvariantCulture, $"_Bron{nummer}");
        if (_genoemd.Add(nummer))
        {
            var id = nummer.ToString(CultureInfo.InvariantCulture);
            yield return new BookmarkStart { Id = id, Name = bladwijzer };
            yield return new Run(new RunProperties(new RunStyle { Val = DocxStijlen.Nootcijfer }), new EndnoteReference { Id = nummer });
            yield return new BookmarkEnd { Id = id };
        }
        else
        {
            yield return Runs(new FieldChar { FieldCharType = FieldCharValues.Begin });
            yield return Runs(new FieldCode($" NOTEREF {bladwijzer} \\h ") { Space = SpaceProcessingModeValues.Preserve });
            yield return Runs(new FieldChar { FieldCharType = FieldCharValues.Separate });
            yield return Runs(new Text(nummer.ToString(CultureInfo.InvariantCulture)));
            yield return Runs(new FieldChar { FieldCharType = FieldCharValues.End });
        }

        // Two notes in a row read as one number without a space.
        yield return new Run(
            new RunProperties(new RunStyle { Val = DocxStijlen.Nootcijfer }), new Text(" ") { Space = SpaceProcessingModeValues.Preserve });
    }

    public static Endnotes Eindnoten(IReadOnlyList<Noot> noten) => new(
    [
        new Endnote(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0" }), new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new Endnote(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0" }), new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 },
        .. noten.Select(Eindnoot),
    ]);

    private static Endnote Eindnoot(Noot noot)
    {
        var alinea = new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = DocxStijlen.Noottekst }),
            new Run(new RunProperties(new RunStyle { Val = DocxStijlen.Nootcijfer }), new EndnoteReferenceMark()),
            new Run(new Text($" {noot.Tekst} ") { Space = SpaceProcessingModeValues.Preserve }));
        if (DocxWriter.Adres(noot) is { } adres)
        {
            alinea.Append(new Hyperlink(new Run(new RunProperties(new RunStyle { Val = DocxStijlen.Koppeling }), new Text(adres))) { Id = RelatieId(noot.Nummer) });
        }

        return new Endnote(alinea) { Id = noot.Nummer };
    }

    private static Run Runs(OpenXmlElement inhoud) => new(new RunProperties(new RunStyle { Val = DocxStijlen.Nootcijfer }), inhoud);
}
