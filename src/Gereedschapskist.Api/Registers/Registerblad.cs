using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Api.Shortlists.Export;
using Gereedschapskist.Api.Shortlists.Paginas;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Api.Registers;

/// <summary>The register as a sheet: its template, and how a file of it is read.</summary>
internal static class Registerblad
{
    /// <summary>Columns that a sheet cannot do without: the first three.</summary>
    private const int Nodig = 3;

    private static readonly UTF8Encoding _strikt = new(false, throwOnInvalidBytes: true);

    /// <summary>The register of a dossier as a file.</summary>
    public static Exportbestand Bestand(GeopendeShortlist open, Exportvorm vorm)
    {
        var map = new Werkmap($"Register {open.Inhoud.Titel}", open.Stuk.OpgeslagenOp, [Registerwerkblad.Maak(open.Toen, open.Inhoud.Regio?.Register ?? [])]);
        return new Exportbestand(vorm, $"register-{Bestandsnaam.Van(open.Inhoud.Titel)}", open.Toen.Versie, uit => Werkmapwriter.Schrijf(map, vorm, uit));
    }

    /// <summary>Only the heading: an example row would end up in somebody's register. With the mark by which Excel knows UTF-8.</summary>
    public static byte[] Sjabloon { get; } = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(';', Registerbeeld.Kolommen) + "\r\n")];

    /// <summary>The text of a file; a refusal when it is in another character set.</summary>
    public static async Task<(string? Tekst, Fout? Bezwaar)> TekstAsync(IFormFile bestand, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await bestand.CopyToAsync(buffer, cancellationToken);
        try
        {
            return (_strikt.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, new Fout("bestand", Foutcodes.TekensetOnbekend, "Het bestand is geen UTF-8.", "Bewaar het in uw rekenblad als 'CSV UTF-8'."));
        }
    }

    public static (IReadOnlyList<Registerrij> Rijen, Fout? Bezwaar) Lees(string tekst)
    {
        var schoon = tekst.TrimStart('\uFEFF');
        var scheiding = new[] { ';', '\t', ',' }.MaxBy(teken => schoon.AsSpan(0, Math.Max(0, schoon.IndexOf('\n'))).Count(teken));
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

    /// <summary>One row more than may be is enough to know that it is too many.</summary>
    private static (IReadOnlyList<Registerrij> Rijen, Fout? Bezwaar) Rijen(CsvReader csv)
    {
        List<Registerrij> rijen = [];
        while (rijen.Count <= Registercontrole.MeesteRegels && csv.Read())
        {
            // The reader takes the rest of the file for one field, and says nothing.
            if (csv.Parser.RawRecord.AsSpan().Count('"') % 2 == 1)
            {
                return ([], GeenCsv(csv));
            }

            var velden = Registerbeeld.Kolommen.Select(kolom => csv.TryGetField<string>(kolom, out var waarde) ? Formulebescherming.Herstel(waarde ?? "") : null).ToList();
            rijen.Add(new Registerrij(velden[0], velden[1], velden[2], velden[3], velden[4], velden[5], velden[6], velden[7]));
        }

        return (rijen, null);
    }

    private static List<string> Ontbrekend(string[] kop)
    {
        var bekend = kop.Select(Kaal).ToHashSet(StringComparer.Ordinal);
        return [.. Registerbeeld.Kolommen.Take(Nodig).Where(kolom => !bekend.Contains(Kaal(kolom)))];
    }

    private static string Kaal(string kop) => kop.Trim().Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private static Fout GeenCsv(CsvReader csv) =>
        Onleesbaar(string.Create(CultureInfo.InvariantCulture, $"Regel {csv.Parser.RawRow} is geen geldige CSV; misschien is een aanhalingsteken niet gesloten."));

    private static Fout Onleesbaar(string waarom) =>
        new("bestand", Foutcodes.BestandOnleesbaar, waarom, $"Gebruik het sjabloon, met een kopregel en de kolommen {Nl.Opsomming([.. Registerbeeld.Kolommen])}.");
}
