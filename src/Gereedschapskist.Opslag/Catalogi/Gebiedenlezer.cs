using System.Collections.Frozen;
using System.Globalization;
using CsvHelper;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Turns the tables of <c>gebieden</c> into municipalities and regions.</summary>
internal static class Gebiedenlezer
{
    public const string Herindelingen = "gebieden/herindelingen.csv";
    public const string Namen = "gebieden/namen.csv";

    private const string Bestandsnaam = "gebieden/gemeenten.csv";

    public static IReadOnlyList<Gemeente> Gemeenten(Catalogusbestanden bestanden)
    {
        var codes = LeesCsv(bestanden, Bestandsnaam, rij => rij.GetField("code")!).ToHashSet(StringComparer.Ordinal);
        var bevolking = PerGemeente(bestanden, "gebieden/bevolking.csv", codes, Bevolking);
        var ligging = PerGemeente(bestanden, "gebieden/ligging.csv", codes, Ligging);
        var cijfers = PerGemeente(bestanden, "gebieden/cijfers.csv", codes, Cijfers);
        return LeesCsv(bestanden, Bestandsnaam, rij => new Gemeente
        {
            Code = rij.GetField("code")!,
            Naam = rij.GetField("naam")!,
            Provincie = rij.GetField("provincie")!,
            Bevolking = bevolking.GetValueOrDefault(rij.GetField("code")!),
            Ligging = ligging.GetValueOrDefault(rij.GetField("code")!),
            Cijfers = cijfers.GetValueOrDefault(rij.GetField("code")!) ?? FrozenDictionary<string, decimal>.Empty,
            IzaRegio = rij.GetField("izaRegio")!,
            GgdRegio = rij.GetField("ggdRegio")!,
            Zorgkantoorregio = rij.GetField("zorgkantoorregio")!,
            Veiligheidsregio = rij.GetField("veiligheidsregio")!,
            Jeugdregio = rij.GetField("jeugdregio")!,
        });
    }

    public static IReadOnlyList<Regio> Regios(Catalogusbestanden bestanden, IReadOnlyList<Gemeente> gemeenten)
    {
        var verzekeraars = LeesCsv(
            bestanden, "gebieden/verzekeraars.csv", rij => (Regio: rij.GetField("regio")!, Verzekeraar: Verzekeraar(rij)))
            .ToLookup(rij => rij.Regio, rij => rij.Verzekeraar, StringComparer.Ordinal);
        return LeesCsv(bestanden, "gebieden/regios.csv", rij =>
        {
            var code = rij.GetField("code")!;
            var soort = Enum.Parse<Regiosoort>(rij.GetField("soort")!, ignoreCase: true);
            return new Regio
            {
                Soort = soort,
                Code = code,
                Naam = rij.GetField("naam")!,
                AndereNaam = Tekst(rij, "andereNaam"),
                Mandaathouder = Tekst(rij, "mandaathouder"),
                MandaathouderGemeente = Tekst(rij, "mandaathouderGemeente"),
                Zorgkantoor = Tekst(rij, "zorgkantoor"),
                Verzekeraars = [.. verzekeraars[code]],
                Gemeenten = [.. gemeenten.Where(g => RegioVan(g, soort) == code).Select(g => g.Code)],
                Bron = Tekst(rij, "bron"),
            };
        });
    }

    /// <summary>None in a version of the catalogue from before the file.</summary>
    public static IReadOnlyList<Herindeling> LeesHerindelingen(Catalogusbestanden bestanden) =>
        bestanden.Zoek(Herindelingen) is null ? [] : LeesCsv(bestanden, Herindelingen, rij => new Herindeling
        {
            Code = rij.GetField("code")!,
            Naam = rij.GetField("naam")!,
            Datum = rij.GetField<DateOnly>("datum"),
            Opvolgers = rij.GetField("opvolgers")!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Hernoemd = rij.GetField<bool>("hernoemd"),
            Aangekondigd = rij.GetField("status") switch
            {
                "aangekondigd" => true,
                "voltrokken" => false,
                var status => throw new ArgumentException($"Onbekende status: {status}"),
            },
            Bron = rij.GetField("bron")!,
        });

    /// <summary>None in a version of the catalogue from before the file.</summary>
    public static IReadOnlyList<Gebiedsnaam> LeesNamen(Catalogusbestanden bestanden) =>
        bestanden.Zoek(Namen) is null
            ? []
            : LeesCsv(bestanden, Namen, rij => new Gebiedsnaam(rij.GetField("naam")!, rij.GetField("betekent")!, rij.GetField("bron")!));

    private static Bevolkingsopbouw Bevolking(CsvReader rij) => new()
    {
        Peildatum = rij.GetField<DateOnly>("peildatum"),
        Inwoners = rij.GetField<int>("inwoners"),
        Tot15 = rij.GetField<int>("tot15"),
        Van15Tot65 = rij.GetField<int>("van15Tot65"),
        Vanaf65 = rij.GetField<int>("vanaf65"),
        Vanaf75Schatting = rij.GetField<int?>("vanaf75Schatting"),
        Tot18Van = rij.GetField<int>("tot18Van"),
        Tot18Tot = rij.GetField<int>("tot18Tot"),
        InwonersIndicatief2026 = rij.GetField<int?>("inwonersIndicatief2026"),
        Bron = rij.GetField("bron")!,
    };

    private static Ligging Ligging(CsvReader rij) => new(
        rij.GetField<double>("lengtegraad"),
        rij.GetField<double>("breedtegraad"),
        rij.GetField<decimal>("oppervlakteKm2"),
        rij.GetField("buren")!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        rij.GetField("bron")!);

    private static FrozenDictionary<string, decimal> Cijfers(CsvReader rij) => rij.HeaderRecord!
        .Where(kolom => kolom != "code")
        .Select(kolom => (Id: kolom, Waarde: rij.GetField<decimal?>(kolom)))
        .Where(cijfer => cijfer.Waarde is not null)
        .ToFrozenDictionary(cijfer => cijfer.Id, cijfer => cijfer.Waarde!.Value, StringComparer.Ordinal);

    private static Verzekeraar Verzekeraar(CsvReader rij) => new(
        rij.GetField("verzekeraar")!, rij.GetField("aanwijzing")!, rij.GetField<int?>("jaar"), rij.GetField("bron")!, Tekst(rij, "toelichting"));

    private static string RegioVan(Gemeente gemeente, Regiosoort soort) => soort switch
    {
        Regiosoort.Iza => gemeente.IzaRegio,
        Regiosoort.Ggd => gemeente.GgdRegio,
        Regiosoort.Zorgkantoor => gemeente.Zorgkantoorregio,
        Regiosoort.Veiligheidsregio => gemeente.Veiligheidsregio,
        _ => gemeente.Jeugdregio,
    };

    private static string? Tekst(CsvReader rij, string kolom) => rij.GetField(kolom) is { Length: > 0 } tekst ? tekst : null;

    private static Dictionary<string, T> PerGemeente<T>(
        Catalogusbestanden bestanden, string pad, HashSet<string> codes, Func<CsvReader, T> maak)
    {
        var perGemeente = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (code, waarde) in LeesCsv(bestanden, pad, rij => (rij.GetField("code")!, maak(rij))))
        {
            if (!codes.Contains(code) || !perGemeente.TryAdd(code, waarde))
            {
                throw new CatalogusLeesException(pad, $"De code '{code}' komt vaker voor, of staat niet in {Bestandsnaam}.");
            }
        }

        return perGemeente;
    }

    private static List<T> LeesCsv<T>(Catalogusbestanden bestanden, string pad, Func<CsvReader, T> maak)
    {
        var bestand = Cataloguslezer.Bestand(bestanden, pad);
        using var lezer = new StreamReader(new MemoryStream(bestand.Inhoud.ToArray(), writable: false));
        using var csv = new CsvReader(lezer, CultureInfo.InvariantCulture);
        try
        {
            var rijen = new List<T>();
            csv.Read();
            csv.ReadHeader();
            while (csv.Read())
            {
                rijen.Add(maak(csv));
            }

            return rijen;
        }
        catch (Exception fout) when (fout is CsvHelperException or ArgumentException)
        {
            throw new CatalogusLeesException(bestand.Pad, $"Regel {csv.Parser.RawRow} is niet te lezen.", fout);
        }
    }
}
