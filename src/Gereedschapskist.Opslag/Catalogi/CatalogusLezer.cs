using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsvHelper;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Reads the catalogue folder.</summary>
public static class CatalogusLezer
{
    public static Catalogusinhoud Lees(string map)
    {
        var json = CatalogusJsonContext.Default;
        var gemeenten = LeesGemeenten(Path.Combine(map, "gebieden", "gemeenten.csv"));
        return new Catalogusinhoud
        {
            Beschrijving = LeesBestand(Path.Combine(map, "catalogus.json"), json.Catalogusbeschrijving),
            Interventies = LeesMap(Path.Combine(map, "interventies"), json.Interventie),
            Basisfunctionaliteiten = LeesMap(Path.Combine(map, "basisfunctionaliteiten"), json.Basisfunctionaliteit),
            Gezondheidsdoelen = LeesMap(Path.Combine(map, "gezondheidsdoelen"), json.Gezondheidsdoel),
            Ketens = LeesMap(Path.Combine(map, "ketens"), json.Keten),
            Codelijsten = LeesMap(Path.Combine(map, "codelijsten"), json.Codelijst),
            KostenBaten = LeesBestand(Path.Combine(map, "referentie", "kosten-baten.json"), json.IReadOnlyListKostenBatenfeit),
            Bronnen = LeesBestand(Path.Combine(map, "bronnen.json"), json.IReadOnlyListBron),
            Gemeenten = gemeenten,
            Regios = LeesRegios(Path.Combine(map, "gebieden", "regios.csv"), gemeenten),
        };
    }

    private static T LeesBestand<T>(string pad, JsonTypeInfo<T> type)
    {
        using var stroom = File.OpenRead(pad);
        return JsonSerializer.Deserialize(stroom, type) ?? throw new JsonException($"{pad} is leeg.");
    }

    private static IReadOnlyList<T> LeesMap<T>(string map, JsonTypeInfo<T> type) =>
        [.. Directory.EnumerateFiles(map, "*.json").Order(StringComparer.Ordinal).Select(pad => LeesBestand(pad, type))];

    private static IReadOnlyList<Gemeente> LeesGemeenten(string pad) =>
    [
        .. LeesCsv(pad, rij => new Gemeente
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

    private static IReadOnlyList<Regio> LeesRegios(string pad, IReadOnlyList<Gemeente> gemeenten) =>
    [
        .. LeesCsv(pad, rij =>
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

    private static IEnumerable<T> LeesCsv<T>(string pad, Func<CsvReader, T> maak)
    {
        using var lezer = new StreamReader(pad);
        using var csv = new CsvReader(lezer, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            yield return maak(csv);
        }
    }
}
