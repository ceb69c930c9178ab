using System.Collections.Concurrent;
using System.Text.Json;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Finds everything that is wrong in all files at once, so that it can be mended in one go.</summary>
public static class Cataloguscontrole
{
    private static readonly JsonDocumentOptions _streng = new() { AllowDuplicateProperties = false };

    public static IReadOnlyList<Catalogusfout> Controleer(
        string map, Catalogusbestanden bestanden, IReadOnlyList<Catalogusfout> leesfouten, TimeProvider klok)
    {
        ArgumentNullException.ThrowIfNull(bestanden);
        var fouten = new ConcurrentBag<Catalogusfout>(leesfouten);
        var documenten = Ontleed(bestanden, fouten);
        if (leesfouten.Count == 0 && fouten.IsEmpty)
        {
            Bouw(bestanden, fouten);
        }

        return [.. fouten.OrderBy(f => f.Bestand, StringComparer.Ordinal).ThenBy(f => f.Fout.Veld, StringComparer.Ordinal)];
    }

    private static List<Catalogusdocument> Ontleed(Catalogusbestanden bestanden, ConcurrentBag<Catalogusfout> fouten)
    {
        var documenten = new List<Catalogusdocument>();
        foreach (var bestand in bestanden.Alle.Where(b => b.IsJson))
        {
            try
            {
                documenten.Add(new Catalogusdocument(bestand, JsonDocument.Parse(bestand.Inhoud, _streng).RootElement));
            }
            catch (JsonException fout)
            {
                fouten.Add(new Catalogusfout(bestand.Pad, Syntaxfout(fout)));
            }
        }

        return documenten;
    }

    private static Fout Syntaxfout(JsonException fout) => fout.Message.Contains("duplicate", StringComparison.OrdinalIgnoreCase)
        ? new Fout("", "json-dubbel-veld", $"Een veld staat twee keer in hetzelfde object: {fout.Message}", "Haal een van de twee weg.")
        : new Fout(
            "", "json-ongeldig", $"Het bestand is geen geldige JSON: regel {fout.LineNumber + 1}, teken {fout.BytePositionInLine + 1}.",
            "Kijk daar naar een komma, haakje of aanhalingsteken te veel of te weinig.");

    private static void Bouw(Catalogusbestanden bestanden, ConcurrentBag<Catalogusfout> fouten)
    {
        try
        {
            _ = CatalogusLezer.Lees(bestanden);
        }
        catch (CatalogusLeesException fout)
        {
            fouten.Add(new Catalogusfout(fout.Bestand, new Fout(
                "", "veld-past-niet", $"Het bestand past niet bij het gegevensmodel: {fout.Melding}", "Vergelijk het met een ander bestand in dezelfde map.")));
        }
    }
}
