using DocumentFormat.OpenXml.Spreadsheet;

namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>Looks of cells; a cell refers to them by place.</summary>
internal static class XlsxStijlen
{
    public const uint Tekst = 1;
    public const uint Kop = 2;
    public const uint Heel = 3;
    public const uint Getal = 4;
    public const uint Euro = 5;
    public const uint Datum = 6;
    public const uint Onbekend = 7;

    private const uint Euroformaat = 164;
    private const uint Datumformaat = 165;

    public static Stylesheet Maak() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = Euroformaat, FormatCode = "\"€\" #,##0.00" },
            new NumberingFormat { NumberFormatId = Datumformaat, FormatCode = "d-m-yyyy" }),
        new Fonts(Letter("FF17211F"), Letter("FFFFFFFF", vet: true), Letter("FF4C5A57", schuin: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FF0B5D56" }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(
                new LeftBorder(), new RightBorder(), new TopBorder(),
                new BottomBorder(new Color { Rgb = "FFC6D0CD" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            Formaat(0, 0, 0, wrap: true),
            Formaat(0, 1, 2, wrap: true),
            Formaat(1, 0, 0),
            Formaat(4, 0, 0),
            Formaat(Euroformaat, 0, 0),
            Formaat(Datumformaat, 0, 0),
            Formaat(0, 2, 0)));

    private static Font Letter(string kleur, bool vet = false, bool schuin = false)
    {
        var letter = new Font();
        if (vet)
        {
            letter.Append(new Bold());
        }

        if (schuin)
        {
            letter.Append(new Italic());
        }

        letter.Append(new FontSize { Val = 11 }, new Color { Rgb = kleur }, new FontName { Val = "Calibri" });
        return letter;
    }

    private static CellFormat Formaat(uint getal, uint letter, uint vulling, bool wrap = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap ? true : null })
        {
            NumberFormatId = getal,
            FontId = letter,
            FillId = vulling,
            BorderId = 1,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
}
