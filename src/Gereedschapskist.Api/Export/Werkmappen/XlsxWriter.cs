using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>
/// Tables as .xlsx, row by row. The parts are written with the Open XML SDK, the package by <see cref="Pakket"/>: the SDK's own
/// package stamps the moment of writing into the file.
/// </summary>
internal static class XlsxWriter
{
    /// <summary>Points.</summary>
    private const double Regelhoogte = 15;

    private const int HoogstensRegels = 12;

    private const string Hoofdtype = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static void Schrijf(Werkmap map, Stream uit)
    {
        using var pakket = new Pakket(uit);
        pakket.Deel("[Content_Types].xml", s => Ooxmldelen.Inhoudstypen(s,
        [
            ("/xl/workbook.xml", Hoofdtype + "sheet.main+xml"),
            ("/xl/styles.xml", Hoofdtype + "styles+xml"),
            .. map.Bladen.Select((_, i) => (Bladpad(i, "/xl/"), Hoofdtype + "worksheet+xml")),
        ]));
        pakket.Deel("_rels/.rels", s => Ooxmldelen.Hoofdrelaties(s, "xl/workbook.xml"));
        pakket.Deel("docProps/core.xml", s => Ooxmldelen.Kenmerken(s, map.Titel, map.Moment));
        pakket.Deel("xl/workbook.xml", s => Schrijf(s, Werkboek(map)));
        pakket.Deel("xl/_rels/workbook.xml.rels", s => Ooxmldelen.Relaties(s,
        [
            .. map.Bladen.Select((_, i) => ($"rId{i + 1}", "worksheet", Bladpad(i, ""))),
            ("rIdStijl", "styles", "styles.xml"),
        ]));
        pakket.Deel("xl/styles.xml", s => Schrijf(s, XlsxStijlen.Maak()));
        foreach (var (blad, i) in map.Bladen.Select((b, i) => (b, i)))
        {
            pakket.Deel(Bladpad(i, "xl/"), s => Blad(s, blad, map.Titel, actief: i == 0));
        }
    }

    private static string Bladpad(int index, string map) => string.Create(CultureInfo.InvariantCulture, $"{map}worksheets/sheet{index + 1}.xml");

    private static void Schrijf(Stream uit, OpenXmlElement wortel)
    {
        using var schrijver = OpenXmlWriter.Create(uit, Encoding.UTF8);
        schrijver.WriteStartDocument(standalone: true);
        schrijver.WriteElement(wortel);
    }

    private static Workbook Werkboek(Werkmap map) => new(
        new BookViews(new WorkbookView()),
        new Sheets(map.Bladen.Select((blad, i) => new Sheet { Name = blad.Naam, SheetId = (uint)i + 1, Id = $"rId{i + 1}" })),
        new DefinedNames(map.Bladen.Select((blad, i) => new DefinedName($"'{blad.Naam}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i })));

    private static void Blad(Stream uit, Werkblad blad, string titel, bool actief)
    {
        using var schrijver = OpenXmlWriter.Create(uit, Encoding.UTF8);
        schrijver.WriteStartDocument(standalone: true);
        schrijver.WriteStartElement(new Worksheet());
        schrijver.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        schrijver.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
            TabSelected = actief ? true : null,
        }));
        schrijver.WriteElement(new Columns(blad.Kolommen.Select((kolom, i) =>
            new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = kolom.Breedte, CustomWidth = true })));
        schrijver.WriteStartElement(new SheetData());
        schrijver.WriteElement(Rij(1, blad.Kolommen.Select(k => Tekst(k.Naam, XlsxStijlen.Kop)), Hoogte([.. blad.Kolommen.Select(k => Werkmappen.Cel.Van(k.Naam))], blad.Kolommen)));
        var nummer = 1u;
        foreach (var rij in blad.Rijen)
        {
            schrijver.WriteElement(Rij(++nummer, rij.Select(Cel), Hoogte(rij, blad.Kolommen)));
        }

        schrijver.WriteEndElement();
        schrijver.WriteElement(new AutoFilter { Reference = $"A1:{Kolomletters(blad.Kolommen.Count)}{nummer}" });
        schrijver.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        schrijver.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        schrijver.WriteElement(new HeaderFooter(new OddFooter($"&L{titel.Replace("&", "&&", StringComparison.Ordinal)[..Math.Min(titel.Length, 80)]}&R{blad.Naam}, pagina &P van &N")));
        schrijver.WriteEndElement();
    }

    private static Row Rij(uint nummer, IEnumerable<Cell> cellen, double hoogte) => new(cellen) { RowIndex = nummer, Height = hoogte, CustomHeight = true };

    /// <summary>High enough for the longest cell: not every program works that out when it opens a file. A very long note shows its beginning.</summary>
    private static double Hoogte(IReadOnlyList<Cel> rij, IReadOnlyList<Kolom> kolommen) =>
        Regelhoogte * Math.Clamp(rij.Select((cel, i) => cel.Tekst.Split('\n').Sum(regel => 1 + (regel.Length / kolommen[i].Breedte))).Max(), 1, HoogstensRegels);

    private static Cell Cel(Cel cel) => cel.Soort switch
    {
        Celsoort.Getal => Getal(cel.Getal, cel.Getal == decimal.Truncate(cel.Getal) ? XlsxStijlen.Heel : XlsxStijlen.Getal),
        Celsoort.Euro => Getal(cel.Getal, XlsxStijlen.Euro),
        Celsoort.Datum => Getal(cel.Datum.DayNumber - new DateOnly(1899, 12, 30).DayNumber, XlsxStijlen.Datum),
        _ when cel.Tekst.Length == 0 => new Cell { StyleIndex = XlsxStijlen.Tekst },
        _ => Tekst(cel.Tekst, cel == Werkmappen.Cel.Onbekend ? XlsxStijlen.Onbekend : XlsxStijlen.Tekst),
    };

    private static Cell Getal(decimal getal, uint stijl) =>
        new(new CellValue(getal.ToString(CultureInfo.InvariantCulture))) { DataType = CellValues.Number, StyleIndex = stijl };

    // An inline string is never a formula, whatever it starts with.
    private static Cell Tekst(string tekst, uint stijl) =>
        new(new InlineString(new Text(tekst) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = stijl };

    private static string Kolomletters(int nummer) =>
        nummer <= 26 ? $"{(char)('A' + nummer - 1)}" : Kolomletters((nummer - 1) / 26) + (char)('A' + ((nummer - 1) % 26));
}
