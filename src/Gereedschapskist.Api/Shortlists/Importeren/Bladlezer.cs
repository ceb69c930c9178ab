using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Api.Shortlists.Importeren;

/// <summary>A sheet with fixed columns that people fill in themselves: its template, and how a file of it is read.</summary>
/// <param name="naam">Name of the sheet.</param>
/// <param name="kolommen">Headings in order.</param>
/// <param name="nodig">How many of them, from the first, a sheet cannot do without.</param>
/// <param name="meesteRijen">Most rows; one more is read, so that it shows that there are too many.</param>
internal sealed class Bladlezer(string naam, IReadOnlyList<Kolom> kolommen, int nodig, int meesteRijen)
{
    /// <summary>Stands in the template as its date; the same template always has the same bytes.</summary>
    private static readonly DateTimeOffset _moment = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly char[] _scheidingen = [';', '\t', ','];

    private static readonly UTF8Encoding _strikt = new(false, throwOnInvalidBytes: true);

    private readonly IReadOnlyList<string> _kolommen = [.. kolommen.Select(kolom => kolom.Naam)];

    /// <summary>Only the heading: an example row would end up in somebody's data. With the mark by which Excel knows UTF-8.</summary>
    public byte[] Sjabloon { get; } = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(';', kolommen.Select(kolom => kolom.Naam)) + "\r\n")];

    /// <summary>As <see cref="Sjabloon"/>, as a workbook; other sheets are there to look things up in.</summary>
    public byte[] Werkmap(IReadOnlyList<Werkblad> naslag)
    {
        using var uit = new MemoryStream();
        Werkmapwriter.Schrijf(new Werkmap(naam, _moment, [new Werkblad(naam, kolommen, []), .. naslag]), Exportvorm.Xlsx, uit);
        return uit.ToArray();
    }

    /// <summary>The text of a file, of a workbook that of the sheet with our heading; or all that is wrong with it.</summary>
    public async Task<(string? Tekst, IReadOnlyList<Fout> Bezwaren)> TekstAsync(IFormFile bestand, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await bestand.CopyToAsync(buffer, cancellationToken);
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        if (Xlsxlezer.IsPakket(bytes))
        {
            buffer.Position = 0;
            return Xlsxlezer.Lees(buffer, kop => Ontbrekend(kop).Count == 0);
        }

        if (Xlsxlezer.IsOud(bytes))
        {
            return (null, [new Fout("bestand", Foutcodes.BestandOnleesbaar, "Dit is een oud Excel-bestand of een met een wachtwoord.", "Bewaar het als .xlsx zonder wachtwoord.")]);
        }

        try
        {
            return (_strikt.GetString(bytes), []);
        }
        catch (DecoderFallbackException)
        {
            return (null, [new Fout("bestand", Foutcodes.TekensetOnbekend, "Het bestand is geen UTF-8.", "Bewaar het in uw rekenblad als .xlsx of als 'CSV UTF-8'.")]);
        }
    }

    /// <summary>The cells of every row in the order of the columns, or why it is no sheet.</summary>
    public (IReadOnlyList<IReadOnlyList<string?>> Rijen, Fout? Bezwaar) Lees(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return ([], new Fout("tekst", Foutcodes.BestandOnleesbaar, "U koos geen bestand en plakte niets.", "Kies een bestand, of plak de regels in het tekstvak."));
        }

        var schoon = tekst.TrimStart('\uFEFF');
        var scheiding = _scheidingen.MaxBy(teken => schoon.AsSpan(0, Math.Max(0, schoon.AsSpan().IndexOf('\n'))).Count(teken));
        using var csv = new CsvReader(new StringReader(schoon), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = scheiding.ToString(),
            PrepareHeaderForMatch = kop => Kaal(kop.Header),
            MissingFieldFound = null,
        });
        try
        {
            if (!csv.Read() || !csv.ReadHeader() || Ontbrekend(csv.HeaderRecord ?? []) is not { } ontbreekt)
            {
                return ([], Onleesbaar("Het bestand is leeg."));
            }

            return ontbreekt.Count > 0
                ? ([], Onleesbaar($"{(ontbreekt.Count == 1 ? "De kolom" : "De kolommen")} {Nl.Opsomming(ontbreekt)} {(ontbreekt.Count == 1 ? "ontbreekt" : "ontbreken")}."))
                : Rijen(csv);
        }
        catch (CsvHelperException)
        {
            return ([], GeenCsv(csv));
        }
    }

    private (IReadOnlyList<IReadOnlyList<string?>> Rijen, Fout? Bezwaar) Rijen(CsvReader csv)
    {
        List<IReadOnlyList<string?>> rijen = [];
        while (rijen.Count <= meesteRijen && csv.Read())
        {
            // The reader takes the rest of the file for one field, and says nothing.
            if (csv.Parser.RawRecord.AsSpan().Count('"') % 2 == 1)
            {
                return ([], GeenCsv(csv));
            }

            rijen.Add([.. _kolommen.Select(kolom => csv.TryGetField<string>(kolom, out var waarde) ? Formulebescherming.Herstel(waarde ?? "") : null)]);
        }

        return (rijen, null);
    }

    private List<string> Ontbrekend(IEnumerable<string> kop)
    {
        var bekend = kop.Select(Kaal).ToHashSet(StringComparer.Ordinal);
        return [.. _kolommen.Take(nodig).Where(kolom => !bekend.Contains(Kaal(kolom)))];
    }

    private static string Kaal(string kop) => kop.Trim().Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private Fout GeenCsv(CsvReader csv) =>
        Onleesbaar(string.Create(CultureInfo.InvariantCulture, $"Regel {csv.Parser.RawRow} is geen geldige CSV; misschien is een aanhalingsteken niet gesloten."));

    private Fout Onleesbaar(string waarom) =>
        new("bestand", Foutcodes.BestandOnleesbaar, waarom, $"Gebruik het sjabloon, met een kopregel en de kolommen {Nl.Opsomming(_kolommen)}.");
}
