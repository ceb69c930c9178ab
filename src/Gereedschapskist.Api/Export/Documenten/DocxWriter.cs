using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>A document as .docx, block by block; sources are end notes, so that Word keeps their numbers right while someone edits.</summary>
internal static class DocxWriter
{
    private const string Hoofdtype = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly Uri _geenAdres = new("about:blank");

    public static void Schrijf(Document document, Stream uit)
    {
        using var pakket = new Pakket(uit);
        pakket.Deel("[Content_Types].xml", s => Ooxmldelen.Inhoudstypen(s,
        [
            ("/word/document.xml", Hoofdtype + "document.main+xml"),
            ("/word/styles.xml", Hoofdtype + "styles+xml"),
            ("/word/settings.xml", Hoofdtype + "settings+xml"),
            ("/word/numbering.xml", Hoofdtype + "numbering+xml"),
            ("/word/endnotes.xml", Hoofdtype + "endnotes+xml"),
            ("/word/footer1.xml", Hoofdtype + "footer+xml"),
        ]));
        pakket.Deel("_rels/.rels", s => Ooxmldelen.Hoofdrelaties(s, "word/document.xml"));
        pakket.Deel("docProps/core.xml", s => Ooxmldelen.Kenmerken(s, document.Titel, document.Moment));
        pakket.Deel("word/document.xml", s => Hoofddeel(s, document));
        pakket.Deel("word/_rels/document.xml.rels", s => Ooxmldelen.Relaties(s,
        [
            ("rId1", "styles", "styles.xml"),
            ("rId2", "settings", "settings.xml"),
            ("rId3", "numbering", "numbering.xml"),
            ("rId4", "endnotes", "endnotes.xml"),
            ("rId5", "footer", "footer1.xml"),
        ]));
        pakket.Deel("word/styles.xml", s => Schrijf(s, DocxStijlen.Maak()));
        pakket.Deel("word/settings.xml", s => Schrijf(s, DocxStijlen.Instellingen()));
        pakket.Deel("word/numbering.xml", s => Schrijf(s, DocxStijlen.Opsommingstekens()));
        pakket.Deel("word/endnotes.xml", s => Schrijf(s, DocxNoten.Eindnoten(document.Noten)));
        if (document.Noten.Any(n => Adres(n) is not null))
        {
            pakket.Deel("word/_rels/endnotes.xml.rels", s => Ooxmldelen.Relaties(
                s, document.Noten.Where(n => Adres(n) is not null).Select(n => (DocxNoten.RelatieId(n.Nummer), "hyperlink", Adres(n)!))));
        }

        pakket.Deel("word/footer1.xml", s => Schrijf(s, DocxStijlen.Voet(document.Voettekst)));
    }

    /// <summary>The address when it is one that a package can hold.</summary>
    internal static string? Adres(Noot noot) => Uri.TryCreate(noot.Url, UriKind.Absolute, out var uri) && uri != _geenAdres && uri.Scheme.StartsWith("http", StringComparison.Ordinal)
        ? uri.AbsoluteUri
        : null;

    private static void Schrijf(Stream uit, OpenXmlElement wortel)
    {
        using var schrijver = OpenXmlWriter.Create(uit, Encoding.UTF8);
        schrijver.WriteStartDocument(standalone: true);
        schrijver.WriteElement(wortel);
    }

    private static void Hoofddeel(Stream uit, Document document)
    {
        using var schrijver = OpenXmlWriter.Create(uit, Encoding.UTF8);
        schrijver.WriteStartDocument(standalone: true);
        schrijver.WriteStartElement(
            new DocumentFormat.OpenXml.Wordprocessing.Document(),
            [],
            [new("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"), new("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")]);
        schrijver.WriteStartElement(new Body());
        var noten = new DocxNoten();
        schrijver.WriteElement(Alinea(DocxStijlen.Titel, document.Titel, noten));
        schrijver.WriteElement(Alinea(DocxStijlen.Ondertitel, document.Ondertitel, noten));
        foreach (var element in document.Blokken.SelectMany(blok => Elementen(blok, noten)))
        {
            schrijver.WriteElement(element);
        }

        schrijver.WriteElement(Kop(new Kop(1, "Bronnen")));
        schrijver.WriteElement(DocxStijlen.Pagina("rId5"));
        schrijver.WriteEndElement();
        schrijver.WriteEndElement();
    }

    private static IEnumerable<OpenXmlElement> Elementen(Blok blok, DocxNoten noten) => blok switch
    {
        Kop kop => [Kop(kop)],
        Alinea alinea => [Alinea(DocxStijlen.Van(alinea.Soort), alinea.Zin, noten)],
        Opsomming lijst => lijst.Punten.Select(punt => Alinea(DocxStijlen.Lijst, punt, noten)),
        Gegevens gegevens => DocxTabellen.Maak(gegevens, noten),
        Tabel tabel => DocxTabellen.Maak(tabel, noten),
        _ => [],
    };

    private static Paragraph Kop(Kop kop)
    {
        var eigenschappen = new ParagraphProperties(
            new ParagraphStyleId { Val = string.Create(CultureInfo.InvariantCulture, $"Heading{kop.Niveau}") });
        if (kop.NieuwePagina)
        {
            eigenschappen.Append(new PageBreakBefore());
        }

        return new Paragraph(eigenschappen, new Run(new Text(kop.Tekst) { Space = SpaceProcessingModeValues.Preserve }));
    }

    internal static Paragraph Alinea(string stijl, Zin zin, DocxNoten noten) => new(
        [new ParagraphProperties(new ParagraphStyleId { Val = stijl }), .. zin.Delen.SelectMany(deel => Runs(deel, noten))]);

    private static IEnumerable<OpenXmlElement> Runs(Zinsdeel deel, DocxNoten noten) => deel switch
    {
        Nootverwijzing noot => noten.Verwijs(noot.Nummer),
        Zinstekst woorden => [Run(woorden)],
        _ => [],
    };

    private static Run Run(Zinstekst woorden)
    {
        var run = new Run();
        if (woorden.Nadruk is not Nadruk.Geen)
        {
            run.Append(new RunProperties(new RunStyle { Val = DocxStijlen.Van(woorden.Nadruk) }));
        }

        foreach (var (regel, i) in woorden.Tekst.ReplaceLineEndings("\n").Split('\n').Select((r, i) => (r, i)))
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(regel) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
