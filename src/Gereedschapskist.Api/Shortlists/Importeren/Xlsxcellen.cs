using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gereedschapskist.Api.Shortlists.Importeren;

/// <summary>
/// What the cells of a workbook say, as somebody would type it: a comma in numbers, a day as year, month and day, a percentage as its
/// number.
/// </summary>
internal sealed partial class Xlsxcellen
{
    private const string Getalvorm = "0.##########";

    /// <summary>Beyond this a double no longer holds every whole number; nothing in a sheet of ours is that large.</summary>
    private const double Grootste = 1e15;

    /// <summary>Days between the two moments from which Excel counts.</summary>
    private const int Sinds1904 = 1462;

    private readonly List<string> _teksten;
    private readonly List<uint> _vormen;
    private readonly Dictionary<uint, string> _eigenVormen;
    private readonly bool _sinds1904;

    public Xlsxcellen(WorkbookPart boek)
    {
        _teksten = [.. boek.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Tekst) ?? []];
        var stijlen = boek.WorkbookStylesPart?.Stylesheet;
        _vormen = [.. stijlen?.CellFormats?.Elements<CellFormat>().Select(vorm => vorm.NumberFormatId?.Value ?? 0) ?? []];
        _eigenVormen = (stijlen?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(vorm => vorm.NumberFormatId is not null)
            .DistinctBy(vorm => vorm.NumberFormatId!.Value)
            .ToDictionary(vorm => vorm.NumberFormatId!.Value, vorm => vorm.FormatCode?.Value ?? "");
        _sinds1904 = boek.Workbook?.WorkbookProperties?.Date1904?.Value is true;
    }

    /// <summary>Null for an empty cell.</summary>
    public string? Lees(Cell cel)
    {
        if (cel.DataType?.Value is { } soort && soort == CellValues.InlineString)
        {
            return cel.InlineString is { } tekst ? string.Concat(tekst.Descendants<Text>().Select(deel => deel.Text)) : null;
        }

        var ruw = cel.CellValue?.Text;
        if (string.IsNullOrEmpty(ruw) || cel.DataType?.Value is not { } type || type == CellValues.Number)
        {
            return string.IsNullOrEmpty(ruw) ? null : Getal(ruw, cel.StyleIndex?.Value);
        }

        return type == CellValues.SharedString ? Gedeeld(ruw)
            : type == CellValues.Boolean ? ruw == "1" ? "ja" : "nee"
            : type == CellValues.Date ? ruw.Split('T')[0]
            : ruw;
    }

    private string? Gedeeld(string ruw) =>
        int.TryParse(ruw, NumberStyles.None, CultureInfo.InvariantCulture, out var plek) && plek < _teksten.Count ? _teksten[plek] : null;

    private string Getal(string ruw, uint? stijl)
    {
        if (!double.TryParse(ruw, NumberStyles.Float, CultureInfo.InvariantCulture, out var getal) || !(Math.Abs(getal) < Grootste))
        {
            return ruw;
        }

        var vorm = stijl < _vormen.Count ? _vormen[(int)stijl.Value] : 0;
        return IsDag(vorm) && Dag(getal) is { } dag ? dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : ((decimal)(IsProcent(vorm) ? getal * 100 : getal)).ToString(Getalvorm, CultureInfo.InvariantCulture).Replace('.', ',');
    }

    private DateOnly? Dag(double getal)
    {
        var dagen = new DateOnly(1899, 12, 30).DayNumber + Math.Floor(getal) + (_sinds1904 ? Sinds1904 : 0);
        return dagen >= DateOnly.MinValue.DayNumber && dagen <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)dagen) : null;
    }

    /// <summary>The formats of Excel itself that show a day, and those of one's own with a day or a year in them.</summary>
    private bool IsDag(uint vorm) => vorm is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
        || Kern(vorm).Contains('d', StringComparison.OrdinalIgnoreCase) || Kern(vorm).Contains('y', StringComparison.OrdinalIgnoreCase);

    private bool IsProcent(uint vorm) => vorm is 9 or 10 || Kern(vorm).Contains('%', StringComparison.Ordinal);

    /// <summary>A format without what it shows as it stands; that of Excel itself for anything is no day.</summary>
    private string Kern(uint vorm) => _eigenVormen.GetValueOrDefault(vorm) is { } code ? Letterlijk().Replace(code, "") : "";

    private static string Tekst(SharedStringItem item) =>
        item.Text is { } tekst ? tekst.Text : string.Concat(item.Elements<Run>().Select(deel => deel.Text?.Text));

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", RegexOptions.CultureInvariant)]
    private static partial Regex Letterlijk();
}
