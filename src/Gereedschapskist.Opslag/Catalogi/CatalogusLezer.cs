using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsvHelper;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Turns the files of the catalogue into domain records.</summary>
public static class CatalogusLezer
{
    /// <summary>Does what reading needs but no file is needed for. It is most of the time that the first reading takes; it may run beside it.</summary>
    public static void Voorbereid() => CatalogusJsonContext.Voorbereid();

    /// <summary>Reads a folder that is known to be good; CatalogusLader is for one that may not be.</summary>
    public static Catalogusinhoud Lees(string map) => Lees(Catalogusmap.Lees(map).Bestanden);

    public static Catalogusinhoud Lees(Catalogusbestanden bestanden)
    {
        var json = CatalogusJsonContext.Default;
        var geldoverzichten = LeesMap(bestanden, "geldoverzichten", json.Geldoverzicht);
        var gemeenten = LeesGemeenten(Bestand(bestanden, "gebieden/gemeenten.csv"));
        return new Catalogusinhoud
        {
            Beschrijving = LeesBestand(bestanden, "catalogus.json", json.Catalogusbeschrijving),
            Interventies = LeesMap(bestanden, "interventies", json.Interventie),
            Basisfunctionaliteiten = LeesMap(bestanden, "basisfunctionaliteiten", json.Basisfunctionaliteit),
            Gezondheidsdoelen = LeesMap(bestanden, "gezondheidsdoelen", json.Gezondheidsdoel),
            Ketens = LeesMap(bestanden, "ketens", json.Keten),
            Codelijsten = LeesMap(bestanden, "codelijsten", json.Codelijst),
            Thesaurus = LeesMap(bestanden, "thesaurus", json.Thesaurusdeel),
            Vraagtaal = LeesMap(bestanden, "vraagtaal", json.Vraagtaaldeel),
            KostenBaten = LeesBestand(bestanden, "referentie/kosten-baten.json", json.IReadOnlyListKostenBatenfeit),
            Afwegingskaders = LeesMap(bestanden, "afwegingskaders", json.Afwegingskader),
            Kaders = LeesMap(bestanden, "kaders", json.Kader),
            Geldoverzichten = geldoverzichten,
            Werkagenda = LeesBestand(bestanden, "referentie/werkagenda.json", json.Werkagenda),
            Mijlpalen = LeesBestand(bestanden, "referentie/mijlpalen.json", json.Mijlpalenlijst).Mijlpalen,
            Bronnen = LeesBestand(bestanden, "bronnen.json", json.IReadOnlyListBron),
            Financiering = FinancieringLezer.Lees(bestanden, geldoverzichten),
            Gemeenten = gemeenten,
            Regios = LeesRegios(Bestand(bestanden, "gebieden/regios.csv"), gemeenten),
        };
    }

    private static Catalogusbestand Bestand(Catalogusbestanden bestanden, string pad) =>
        bestanden.Zoek(pad) ?? throw new CatalogusLeesException(pad, "Het bestand ontbreekt.");

    internal static T LeesBestand<T>(Catalogusbestanden bestanden, string pad, JsonTypeInfo<T> type) =>
        Lees(Bestand(bestanden, pad), type);

    internal static IReadOnlyList<T> LeesMap<T>(Catalogusbestanden bestanden, string map, JsonTypeInfo<T> type) =>
        [.. bestanden.InMap(map).Select(bestand => Lees(bestand, type))];

    private static T Lees<T>(Catalogusbestand bestand, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(bestand.Inhoud.Span, type)
                ?? throw new CatalogusLeesException(bestand.Pad, "Het bestand bevat geen gegevens.");
        }
        catch (JsonException fout)
        {
            throw new CatalogusLeesException(bestand.Pad, fout.Message, fout);
        }
    }

    private static IReadOnlyList<Gemeente> LeesGemeenten(Catalogusbestand bestand) =>
    [
        .. LeesCsv(bestand, rij => new Gemeente
        {
            Code = rij.GetField("code")!,
            Naam = rij.GetField("naam")!,
            Provincie = rij.GetField("provincie")!,
            Inwoners = rij.GetField<int?>("inwoners"),
            InwonersPeildatum = rij.GetField<DateOnly?>("inwonersPeildatum"),
            InwonersIndicatief2026 = rij.GetField<int?>("inwonersIndicatief2026"),
            Inwoners65Plus = rij.GetField<int?>("inwoners65Plus"),
            Inwoners65PlusPeildatum = rij.GetField<DateOnly?>("inwoners65PlusPeildatum"),
            IzaRegio = rij.GetField("izaRegio")!,
            GgdRegio = rij.GetField("ggdRegio")!,
            Zorgkantoorregio = rij.GetField("zorgkantoorregio")!,
            Veiligheidsregio = rij.GetField("veiligheidsregio")!,
            Jeugdregio = rij.GetField("jeugdregio")!,
        }),
    ];

    private static IReadOnlyList<Regio> LeesRegios(Catalogusbestand bestand, IReadOnlyList<Gemeente> gemeenten) =>
    [
        .. LeesCsv(bestand, rij =>
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
                VerzekeraarAanwijzing = Tekst(rij, "verzekeraarAanwijzing"),
                VerzekeraarAanwijzingToelichting = Tekst(rij, "verzekeraarAanwijzingToelichting"),
                Gemeenten = [.. gemeenten.Where(g => RegioVan(g, soort) == code).Select(g => g.Code)],
                Bron = Tekst(rij, "bron"),
            };
        }),
    ];

    private static string RegioVan(Gemeente gemeente, Regiosoort soort) => soort switch
    {
        Regiosoort.Iza => gemeente.IzaRegio,
        Regiosoort.Ggd => gemeente.GgdRegio,
        Regiosoort.Zorgkantoor => gemeente.Zorgkantoorregio,
        Regiosoort.Veiligheidsregio => gemeente.Veiligheidsregio,
        _ => gemeente.Jeugdregio,
    };

    private static string? Tekst(CsvReader rij, string kolom) => rij.GetField(kolom) is { Length: > 0 } tekst ? tekst : null;

    private static List<T> LeesCsv<T>(Catalogusbestand bestand, Func<CsvReader, T> maak)
    {
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
