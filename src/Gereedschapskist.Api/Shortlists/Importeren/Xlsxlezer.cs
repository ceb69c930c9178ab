using System.Globalization;
using System.Xml;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Api.Shortlists.Importeren;

/// <summary>
/// Reads a sheet of an Excel workbook as the text that somebody would have pasted. A formula is refused: what it shows may not be what it
/// says on
/// another day, so the cell has to hold the value itself.
/// </summary>
internal static class Xlsxlezer
{
    private const int MeesteRijen = 10_000;
    private const int MeesteKolommen = 50;

    /// <summary>Whether a file is a zip, as every Excel workbook is.</summary>
    public static bool IsPakket(ReadOnlySpan<byte> bestand) => bestand is [(byte)'P', (byte)'K', 3, 4, ..];

    /// <summary>Whether a file is of the kind before .xlsx; one with a password looks the same.</summary>
    public static bool IsOud(ReadOnlySpan<byte> bestand) => bestand is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>
    /// The text of the first visible sheet with this heading, else of the first visible sheet; or all that is wrong with it.
    /// </summary>
    public static (string? Tekst, IReadOnlyList<Fout> Bezwaren) Lees(Stream bestand, Func<IReadOnlyList<string>, bool> isKop)
    {
        try
        {
            if (!Uitpakgrens.Past(bestand))
            {
                return (null, [Onleesbaar($"Uitgepakt is het bestand groter dan {Uitpakgrens.Meeste / 1024 / 1024} MB.")]);
            }

            bestand.Position = 0;
            using var document = SpreadsheetDocument.Open(bestand, isEditable: false);
            return document.WorkbookPart is { } boek ? Lees(boek, isKop) : (null, [GeenWerkmap()]);
        }
        catch (Exception fout) when (fout is OpenXmlPackageException or IOException or FormatException or InvalidDataException
            or XmlException or ArgumentException or InvalidOperationException or InvalidCastException
            or KeyNotFoundException or NotSupportedException)
        {
            return (null, [GeenWerkmap()]);
        }
    }

    private static (string? Tekst, IReadOnlyList<Fout> Bezwaren) Lees(WorkbookPart boek, Func<IReadOnlyList<string>, bool> isKop)
    {
        var cellen = new Xlsxcellen(boek);
        List<WorksheetPart> bladen =
        [
            .. (boek.Workbook?.Sheets?.Elements<Sheet>() ?? [])
                .Where(blad => blad.Id?.Value is not null && (blad.State is null || blad.State.Value == SheetStateValues.Visible))
                .Select(blad => boek.GetPartById(blad.Id!.Value!)).OfType<WorksheetPart>(),
        ];
        bool HeeftKop(WorksheetPart blad) =>
            Rijen(blad).FirstOrDefault() is { } kop && isKop([.. kop.Elements<Cell>().Select(cel => cellen.Lees(cel) ?? "")]);
        var gekozen = bladen.Find(HeeftKop) ?? bladen.FirstOrDefault();
        return gekozen is null ? (null, [GeenWerkmap()]) : Lees(gekozen, cellen);
    }

    private static (string? Tekst, IReadOnlyList<Fout> Bezwaren) Lees(WorksheetPart blad, Xlsxcellen cellen)
    {
        List<Fout> bezwaren = [];
        List<string?[]> regels = [];
        foreach (var rij in Rijen(blad))
        {
            var nummer = (int)Math.Min(rij.RowIndex?.Value ?? (uint)regels.Count + 1, int.MaxValue);
            var waarden = Waarden(rij, nummer, cellen, bezwaren);
            if (bezwaren.Count >= Registercontrole.MeesteFouten)
            {
                break;
            }

            if (Array.TrueForAll(waarden, string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (nummer > MeesteRijen)
            {
                return (null, [new Fout(
                    "bestand", Foutcodes.TeVeel, $"Het blad heeft meer dan {Nl.Getal(MeesteRijen)} regels.",
                    "Verdeel het over meer bestanden, of haal regels weg die voorbij zijn.")]);
            }

            // Rows that are left empty keep their place, so that a fault names the row that the user sees.
            while (regels.Count < nummer - 1)
            {
                regels.Add([]);
            }

            regels.Add(waarden);
        }

        return bezwaren.Count > 0 ? (null, bezwaren) : (Tekst(regels), []);
    }

    private static string?[] Waarden(Row rij, int nummer, Xlsxcellen cellen, List<Fout> bezwaren)
    {
        var waarden = new string?[MeesteKolommen];
        var volgende = 0;
        foreach (var cel in rij.Elements<Cell>())
        {
            var kolom = Kolom(cel.CellReference?.Value) ?? volgende;
            volgende = kolom + 1;
            if (kolom >= MeesteKolommen || bezwaren.Count >= Registercontrole.MeesteFouten)
            {
                continue;
            }

            if (Bezwaar(cel, $"{Letters(kolom)}{nummer.ToString(CultureInfo.InvariantCulture)}") is { } bezwaar)
            {
                bezwaren.Add(bezwaar);
            }
            else
            {
                waarden[kolom] = cellen.Lees(cel);
            }
        }

        return waarden;
    }

    private static Fout? Bezwaar(Cell cel, string plek) =>
        cel.CellFormula is not null ? Onleesbaar(plek, "een formule", "Kopieer de cel en plak haar als waarde, of typ het getal zelf.")
        : cel.DataType?.Value is { } soort && soort == CellValues.Error
            ? Onleesbaar(plek, "een rekenfout", "Typ de waarde, of maak de cel leeg.")
        : null;

    private static Fout Onleesbaar(string plek, string wat, string herstel) =>
        new($"cel {plek}", Foutcodes.BestandOnleesbaar, $"In cel {plek} staat {wat}.", herstel);

    private static IEnumerable<Row> Rijen(WorksheetPart blad)
    {
        using var lezer = OpenXmlReader.Create(blad);
        while (lezer.Read())
        {
            if (lezer.ElementType == typeof(Row) && lezer.IsStartElement && lezer.LoadCurrentElement() is Row rij)
            {
                yield return rij;
            }
        }
    }

    private static string Tekst(List<string?[]> regels)
    {
        var breedte = regels.Count == 0 ? 0 : regels.Max(regel => 1 + Array.FindLastIndex(regel, waarde => !string.IsNullOrEmpty(waarde)));
        using var tekst = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(tekst, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        foreach (var regel in regels)
        {
            for (var kolom = 0; kolom < breedte; kolom++)
            {
                csv.WriteField(kolom < regel.Length ? regel[kolom] ?? "" : "");
            }

            csv.NextRecord();
        }

        csv.Flush();
        return tekst.ToString();
    }

    /// <summary>Of "BC12" the number of the column, from 0; null when it does not say.</summary>
    private static int? Kolom(string? plek)
    {
        var nummer = 0;
        foreach (var letter in (plek ?? "").TakeWhile(char.IsAsciiLetter))
        {
            nummer = Math.Min((nummer * 26) + char.ToUpperInvariant(letter) - 'A' + 1, MeesteKolommen + 1);
        }

        return nummer == 0 ? null : nummer - 1;
    }

    private static string Letters(int kolom) =>
        kolom < 26 ? $"{(char)('A' + kolom)}" : Letters((kolom / 26) - 1) + (char)('A' + (kolom % 26));

    private static Fout GeenWerkmap() => Onleesbaar("Dit is geen Excel-werkmap die wij kunnen lezen.");

    private static Fout Onleesbaar(string waarom) => new(
        "bestand", Foutcodes.BestandOnleesbaar, waarom,
        "Bewaar het blad in uw rekenprogramma als .xlsx zonder wachtwoord, of als 'CSV UTF-8'.");
}
