using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>What a reader reads in an exported file, piece by piece, without the titles and addresses of sources.</summary>
internal static class Exporttekst
{
    private static readonly XNamespace _tekst = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace _tabel = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    public static IReadOnlyList<string> Lees(string extensie, byte[] bestand) =>
    [
        .. (extensie switch
        {
            "docx" => Docx(bestand),
            "html" => Html(Encoding.UTF8.GetString(bestand)),
            "md" => Markdown(Encoding.UTF8.GetString(bestand)),
            "xlsx" => Xlsx(bestand),
            "ods" => Ods(bestand),
            _ => Csv(Encoding.UTF8.GetString(bestand)),
        }).Where(stuk => !string.IsNullOrWhiteSpace(stuk)),
    ];

    /// <summary>The body; sources are end notes, in a part of their own.</summary>
    private static List<string> Docx(byte[] bestand)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bestand), false);
        return
        [
            .. document.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
                .Select(alinea => string.Concat(alinea.Descendants().Select(Woorden))),
        ];
    }

    private static string Woorden(DocumentFormat.OpenXml.OpenXmlElement deel) => deel switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text woorden => woorden.Text,
        DocumentFormat.OpenXml.Wordprocessing.Break => "\n",
        _ => "",
    };

    private static IEnumerable<string> Html(string bestand) => new HtmlParser().ParseDocument(bestand).Body!.Descendants<IText>()
        .Where(tekst => tekst.ParentElement?.Closest("li[id^='bron-'], style, script") is null)
        .Select(tekst => tekst.Data);

    private static IEnumerable<string> Markdown(string bestand) => bestand.TrimStart('\uFEFF').Split('\n')
        .Where(regel => !regel.StartsWith("[^", StringComparison.Ordinal))
        .SelectMany(regel => regel.Split(" | ", StringSplitOptions.TrimEntries))
        .Select(cel => cel.Trim('|', ' ').Replace("\\", "", StringComparison.Ordinal));

    private static IEnumerable<string> Xlsx(byte[] bestand)
    {
        using var map = SpreadsheetDocument.Open(new MemoryStream(bestand), false);
        var werkboek = map.WorkbookPart!;
        List<string> gedeeld = [.. (werkboek.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []).Select(item => item.InnerText)];
        return [.. werkboek.Workbook!.Descendants<Sheet>().SelectMany(blad => Leesbaar(Rijen((WorksheetPart)werkboek.GetPartById(blad.Id!.Value!))))];

        IReadOnlyList<IReadOnlyList<string>> Rijen(WorksheetPart blad) =>
            [.. blad.Worksheet!.Descendants<Row>().Select(rij => (IReadOnlyList<string>)[.. rij.Elements<Cell>().Select(Inhoud)])];

        string Inhoud(Cell cel) => cel.DataType?.Value == CellValues.SharedString
            ? gedeeld[int.Parse(cel.InnerText, CultureInfo.InvariantCulture)]
            : cel.InnerText;
    }

    private static IEnumerable<string> Ods(byte[] bestand)
    {
        using var zip = new ZipArchive(new MemoryStream(bestand));
        using var stroom = zip.GetEntry("content.xml")!.Open();
        return [.. XDocument.Load(stroom).Descendants(_tabel + "table").SelectMany(blad => Leesbaar([.. blad.Descendants(_tabel + "table-row").Select(Cellen)]))];
    }

    private static IReadOnlyList<string> Cellen(XElement rij) =>
        [.. rij.Elements(_tabel + "table-cell").Select(cel => string.Join(' ', cel.Elements(_tekst + "p").Select(p => p.Value)))];

    private static IEnumerable<string> Csv(string bestand)
    {
        var vorm = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", HasHeaderRecord = false };
        using var csv = new CsvReader(new StringReader(bestand.TrimStart('\uFEFF')), vorm);
        List<IReadOnlyList<string>> rijen = [];
        while (csv.Read())
        {
            rijen.Add([.. Enumerable.Range(0, csv.ColumnCount).Select(n => csv.GetField(n) ?? "")]);
        }

        return Leesbaar(rijen);
    }

    /// <summary>The headings, and the cells of every column for a reader: no codes by which a file is read back, and no sources.</summary>
    private static IEnumerable<string> Leesbaar(IReadOnlyList<IReadOnlyList<string>> rijen) => rijen.Count == 0 ? [] : rijen[0].Concat(
        rijen.Skip(1).SelectMany(rij => rij.Where((_, n) => n >= rijen[0].Count || !VoorEenProgramma(rijen[0][n]))));

    private static bool VoorEenProgramma(string kop) =>
        kop is "Bron" or "Bronnen" or "Titel" or "Adres" or "Catalogusversie" || kop.StartsWith("Code ", StringComparison.Ordinal);
}
