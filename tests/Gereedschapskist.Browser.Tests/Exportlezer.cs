using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>Downloads what a visitor takes along, and opens it with what a visitor's program would need.</summary>
internal static class Exportlezer
{
    /// <summary>Clicks the link to <paramref name="formaat"/> on the page and gives the file that comes.</summary>
    public static async Task<byte[]> DownloadAsync(this IPage page, string formaat)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"a[href$='/download/{formaat}']").ClickAsync());
        Assert.EndsWith("." + formaat.Split('-')[^1], download.SuggestedFilename, StringComparison.Ordinal);
        return await File.ReadAllBytesAsync((await download.PathAsync())!);
    }

    /// <summary>The text of a Word document, a paragraph per line.</summary>
    public static string Document(byte[] bestand)
    {
        using var stroom = new MemoryStream(bestand);
        using var document = WordprocessingDocument.Open(stroom, isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText));
    }

    /// <summary>The rows of a sheet, by the names in its first row.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Werkblad(byte[] bestand, string naam)
    {
        using var stroom = new MemoryStream(bestand);
        using var map = SpreadsheetDocument.Open(stroom, isEditable: false);
        var werkboek = map.WorkbookPart!;
        var blad = werkboek.Workbook!.Descendants<Sheet>().Single(s => s.Name == naam);
        var rijen = ((WorksheetPart)werkboek.GetPartById(blad.Id!.Value!)).Worksheet!.Descendants<Row>()
            .Select(r => r.Elements<Cell>().Select(c => Inhoud(werkboek, c)).ToList())
            .ToList();
        return [.. rijen.Skip(1).Select(r => rijen[0].Index().ToDictionary(k => k.Item, k => r.ElementAtOrDefault(k.Index) ?? "", StringComparer.Ordinal))];
    }

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Csv(byte[] bestand)
    {
        using var lezer = new StreamReader(new MemoryStream(bestand));
        using var csv = new CsvReader(lezer, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        csv.Read();
        csv.ReadHeader();
        var kolommen = csv.HeaderRecord!;
        List<IReadOnlyDictionary<string, string>> rijen = [];
        while (csv.Read())
        {
            rijen.Add(kolommen.ToDictionary(k => k, k => csv.GetField(k) ?? "", StringComparer.Ordinal));
        }

        return rijen;
    }

    private static string Inhoud(WorkbookPart werkboek, Cell cel) => cel.DataType?.Value == CellValues.SharedString
        ? werkboek.SharedStringTablePart!.SharedStringTable!.ElementAt(int.Parse(cel.InnerText, CultureInfo.InvariantCulture)).InnerText
        : cel.InnerText;
}
