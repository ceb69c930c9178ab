using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Finds everything that is wrong in all files at once, so that it can be mended in one go.</summary>
public static class Cataloguscontrole
{
    private static readonly JsonDocumentOptions _streng = new() { AllowDuplicateProperties = false };

    /// <summary>Checks a whole folder.</summary>
    public static IReadOnlyList<Catalogusfout> Controleer(string map, TimeProvider klok)
    {
        var (bestanden, leesfouten) = Catalogusmap.Lees(map);
        return Controleer(map, bestanden, leesfouten, klok);
    }

    /// <summary>Checks files that were read, against the schemas in the folder they came from.</summary>
    public static IReadOnlyList<Catalogusfout> Controleer(
        string map, Catalogusbestanden bestanden, IReadOnlyList<Catalogusfout> leesfouten, TimeProvider klok)
    {
        var fouten = new List<Catalogusfout>(leesfouten);
        var documenten = Ontleed(bestanden, fouten);
        var vandaag = DateOnly.FromDateTime(klok.GetUtcNow().UtcDateTime);
        var onleesbaar = fouten.Select(f => f.Bestand).ToHashSet(StringComparer.Ordinal);
        var context = new Controlecontext(bestanden, documenten, onleesbaar, vandaag);
        fouten.AddRange(Regels(Schemalezer.Lees(map, fouten.Add)).SelectMany(regel => regel.Controleer(context)));
        if (fouten.Count == 0)
        {
            fouten.AddRange(Bouw(bestanden));
        }

        return [.. fouten.OrderBy(f => f.Bestand, StringComparer.Ordinal).ThenBy(f => f.Fout.Veld, StringComparer.Ordinal)];
    }

    private static ICatalogusregel[] Regels(IReadOnlyDictionary<string, JsonElement> schemas) =>
    [
        new PastBijSchema(schemas),
        new SchemaVolgtCodelijst(schemas),
        new IdIsBestandsnaam(),
        new IdsZijnUniek(),
        new VerwijzingenBestaan(),
        new VraagtaalWijstErgensHeen(),
        new StreefwaardenBestaan(),
        new FeitenHebbenBron(),
        new GeenPersoonsgegevens(),
        new LeeftijdenKloppen(),
        new DosesKloppen(),
        new RekengetallenKloppen(),
        new TussenstappenKloppen(),
        new DatumsKloppen(),
        new BedragenKloppen(),
        new KopieIsGemerkt(),
        new PrijsjarenKloppen(),
    ];

    private static List<Catalogusdocument> Ontleed(Catalogusbestanden bestanden, List<Catalogusfout> fouten)
    {
        var documenten = new List<Catalogusdocument>();
        foreach (var bestand in bestanden.Alle.Where(b => b.IsJson))
        {
            try
            {
                documenten.Add(new Catalogusdocument(bestand.Pad, JsonDocument.Parse(bestand.Inhoud, _streng).RootElement));
            }
            catch (JsonException fout)
            {
                fouten.Add(new Catalogusfout(bestand.Pad, Syntaxfout(fout)));
            }
        }

        return documenten;
    }

    private static Fout Syntaxfout(JsonException fout) => fout.Message.StartsWith("Duplicate property", StringComparison.Ordinal)
        ? new Fout(fout.Message.Split('\'')[1], "json-dubbel-veld", "Dit veld staat twee keer in hetzelfde object.", "Haal een van de twee weg.")
        : new Fout(
            "", "json-ongeldig", $"Het bestand is geen geldige JSON: regel {fout.LineNumber + 1}, teken {fout.BytePositionInLine + 1}.",
            "Kijk daar naar een komma, haakje of aanhalingsteken te veel of te weinig.");

    // Only when all files are right by themselves: what fails here is the fit between them and the program.
    private static IEnumerable<Catalogusfout> Bouw(Catalogusbestanden bestanden)
    {
        try
        {
            var inhoud = Cataloguslezer.Lees(bestanden);
            return
            [
                .. GebiedenKloppen.Controleer(inhoud),
                .. HerindelingenKloppen.Controleer(inhoud),
                .. FinancieringKlopt.Controleer(inhoud),
                .. MonitoringKlopt.Controleer(inhoud),
            ];
        }
        catch (CatalogusLeesException fout)
        {
            return [new Catalogusfout(fout.Bestand, new Fout("", "past-niet", fout.Melding, "Vergelijk het bestand met een ander in dezelfde map."))];
        }
    }
}
