using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>
/// A workbook as a spreadsheet program writes it: shared texts, styled days and percentages, formulas with their last outcome.
/// </summary>
internal static class Xlsxblad
{
    /// <summary>Plain, a day, a percentage, and a day in a format of one's own.</summary>
    private const uint Gewoon = 0, Dag = 1, Procent = 2, EigenDag = 3;

    public static byte[] Maak(params IReadOnlyList<object?>[] rijen) => MaakBoek([("Blad1", rijen)]);

    public static byte[] MaakBoek(IReadOnlyList<(string Naam, IReadOnlyList<object?>[] Rijen)> bladen)
    {
        using var uit = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(uit, SpreadsheetDocumentType.Workbook))
        {
            var boek = document.AddWorkbookPart();
            var teksten = new List<string>();
            var lijst = new Sheets();
            foreach (var (naam, rijen) in bladen)
            {
                var blad = boek.AddNewPart<WorksheetPart>();
                blad.Worksheet = new Worksheet(new SheetData(rijen.Select((rij, n) => Rij((uint)n + 1, rij, teksten)).OfType<Row>()));
                lijst.Append(new Sheet { Name = naam, SheetId = (uint)lijst.ChildElements.Count + 1, Id = boek.GetIdOfPart(blad) });
            }

            boek.Workbook = new Workbook(lijst);
            boek.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(teksten.Select(tekst => new SharedStringItem(new Text(tekst))));
            boek.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "d\\-m\\-yyyy" }),
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat { NumberFormatId = 0 }, new CellFormat { NumberFormatId = 14 }, new CellFormat { NumberFormatId = 9 }, new CellFormat { NumberFormatId = 164 }));
        }

        return uit.ToArray();
    }

    /// <summary>A row that is left empty is not in the file at all.</summary>
    private static Row? Rij(uint nummer, IReadOnlyList<object?> rij, List<string> teksten) => rij.Count == 0 ? null
        : new Row(rij.Select((waarde, n) => Cel($"{(char)('A' + n)}{nummer}", waarde, teksten)).OfType<Cell>()) { RowIndex = nummer };

    private static Cell? Cel(string plek, object? waarde, List<string> teksten)
    {
        switch (waarde)
        {
            case null:
                return null;
            case string tekst when tekst.StartsWith('='):
                return new Cell { CellReference = plek, CellFormula = new CellFormula(tekst[1..]), CellValue = new CellValue("2") };
            case string tekst when tekst.StartsWith('#'):
                return new Cell { CellReference = plek, DataType = CellValues.Error, CellValue = new CellValue(tekst) };
            case string tekst:
                teksten.Add(tekst);
                return new Cell { CellReference = plek, DataType = CellValues.SharedString, CellValue = new CellValue(teksten.Count - 1) };
            case DateOnly dag:
                return new Cell { CellReference = plek, StyleIndex = dag.Day == 1 ? Dag : EigenDag, CellValue = new CellValue(dag.DayNumber - new DateOnly(1899, 12, 30).DayNumber) };
            case float deel:
                return new Cell { CellReference = plek, StyleIndex = Procent, CellValue = new CellValue((double)deel) };
            default:
                return new Cell { CellReference = plek, StyleIndex = Gewoon, CellValue = new CellValue(Convert.ToDouble(waarde, System.Globalization.CultureInfo.InvariantCulture)) };
        }
    }
}
