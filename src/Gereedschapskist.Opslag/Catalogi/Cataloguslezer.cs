using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Turns the files of the catalogue into domain records.</summary>
public static class Cataloguslezer
{
    internal const string Monitoringbestand = "referentie/monitoring.json";

    /// <summary>Does what reading needs but no file is needed for. It is most of the time that the first reading takes; it may run beside it.</summary>
    public static void Voorbereid() => CatalogusJsonContext.Voorbereid();

    /// <summary>Reads a folder that is known to be good; CatalogusLader is for one that may not be.</summary>
    public static Catalogusinhoud Lees(string map) => Lees(Catalogusmap.Lees(map).Bestanden);

    public static Catalogusinhoud Lees(Catalogusbestanden bestanden)
    {
        var json = CatalogusJsonContext.Default;
        var geldoverzichten = LeesMap(bestanden, "geldoverzichten", json.Geldoverzicht);
        var gemeenten = Gebiedenlezer.Gemeenten(bestanden);
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
            Rekenprijzen = LeesBestand(bestanden, "referentie/rekenprijzen.json", json.Rekenprijzen),
            Afwegingskaders = LeesMap(bestanden, "afwegingskaders", json.Afwegingskader),
            Kaders = LeesMap(bestanden, "kaders", json.Kader),
            Geldoverzichten = geldoverzichten,
            Werkagenda = LeesBestand(bestanden, "referentie/werkagenda.json", json.Werkagenda),
            Mijlpalen = LeesBestand(bestanden, "referentie/mijlpalen.json", json.Mijlpalenlijst).Mijlpalen,
            Monitoring = bestanden.Zoek(Monitoringbestand) is null ? new() : LeesBestand(bestanden, Monitoringbestand, json.Monitoring),
            Bronnen = LeesBestand(bestanden, "bronnen.json", json.IReadOnlyListBron),
            Financiering = Financieringlezer.Lees(bestanden, geldoverzichten),
            Gemeenten = gemeenten,
            Cijfersoorten = LeesBestand(bestanden, "gebieden/cijfersoorten.json", json.IReadOnlyListCijfersoort),
            Regios = Gebiedenlezer.Regios(bestanden, gemeenten),
            Herindelingen = Gebiedenlezer.LeesHerindelingen(bestanden),
            Gebiedsnamen = Gebiedenlezer.LeesNamen(bestanden),
        };
    }

    internal static Catalogusbestand Bestand(Catalogusbestanden bestanden, string pad) =>
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
}
