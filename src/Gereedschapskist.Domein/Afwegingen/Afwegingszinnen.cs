using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>A weighing as a colleague would say it: what to do at which scale, why, how sure that is and what to decide next.</summary>
internal static class Afwegingszinnen
{
    public static IReadOnlyList<Kernzin> Schrijf(Afweging afweging)
    {
        ArgumentNullException.ThrowIfNull(afweging);
        return
        [
            new("Ons advies", Advies(afweging)),
            new("Waarom", string.Join(' ', [.. Afspraken(afweging), .. Uitvoering(afweging)])),
            new("Hoeveel mensen", string.Join(' ', Deelnemers(afweging))),
            new("Hoe zeker is dat", Zekerheid(afweging)),
            new("Wat besluit u nu", Vervolg(afweging)),
        ];
    }

    private static string Advies(Afweging afweging)
    {
        var wat = $"{afweging.InterventieNaam} in {Waar(afweging)}";
        return afweging.Advies switch
        {
            Uitkomsten.Advies.Lokaal => $"Regel {wat} per gemeente.",
            Uitkomsten.Advies.Regionaal => $"Regel {wat} als regio samen, ook de uitvoering.",
            _ => $"Organiseer {wat} als regio samen, en voer het per gemeente uit.",
        };
    }

    private static string Waar(Afweging afweging) => afweging.Gebied.Naam ?? (afweging.PerGemeente is [var enige]
        ? enige.Naam
        : $"deze {Nl.Aantal(afweging.PerGemeente.Count, "gemeente", "gemeenten")}");

    private static IEnumerable<string> Afspraken(Afweging afweging)
    {
        var delen = afweging.PerOnderdeel.Where(deel => deel.Grond is Grond.Afspraak).Select(deel => deel.Naam).ToList();
        if (delen.Count > 0)
        {
            var schaal = afweging.PerOnderdeel.First(deel => deel.Grond is Grond.Afspraak).Schaal is Schaalniveau.Regionaal ? "regionaal" : "lokaal";
            yield return $"Dat {Nl.Opsomming(delen)} {schaal} {(delen.Count > 1 ? "zijn" : "is")}, ligt vast in een afspraak of een wet.";
        }
    }

    private static IEnumerable<string> Uitvoering(Afweging afweging)
    {
        var zwaarst = afweging.Criteria
            .Where(criterium => criterium.GeldtVoor.Contains(Deel.Uitvoering) && criterium.Bijdrage is not (null or 0))
            .MaxBy(criterium => Math.Abs(criterium.Bijdrage!.Value));
        if (zwaarst is not null && afweging.PerOnderdeel.First(deel => deel.Deel is Deel.Uitvoering).Grond is not Grond.Afspraak)
        {
            var kant = zwaarst.Bijdrage > 0 ? "samen doen" : "per gemeente doen";
            yield return $"Bij de uitvoering weegt het zwaarst: {zwaarst.Naam.MetKleineLetter()}. Dat pleit voor {kant}.";
        }
    }

    private static IEnumerable<string> Deelnemers(Afweging afweging)
    {
        var (van, tot) = (afweging.Deelnemers.Van, afweging.Deelnemers.Tot);
        yield return tot is { } hoogst && hoogst > 0
            ? $"Wij verwachten {Nl.Band(decimal.Round(van), decimal.Round(hoogst))} deelnemers per jaar."
            : "Hoeveel mensen meedoen, is niet te zeggen; vul bij uw eigen getallen in hoeveel dat er zijn.";
        var (wel, niet) = (afweging.PerGemeente.Count(g => g.VultEigenGroep is true), afweging.PerGemeente.Count(g => g.VultEigenGroep is false));
        if (wel + niet > 0)
        {
            yield return afweging.PerGemeente.Count == 1
                ? $"Daarmee is {(wel == 1 ? "zeker één groep" : "geen hele groep")} te vullen."
                : niet == 0 ? $"Daarmee {(wel == 1 ? "kan" : "kunnen")} {wel} van de {afweging.PerGemeente.Count} gemeenten zelf een groep vullen."
                : $"{Nl.Aantal(niet, "gemeente kan", "gemeenten kunnen")} daarmee zelf geen groep vullen.";
        }
    }

    private static string Zekerheid(Afweging afweging) => afweging.Zekerheid switch
    {
        Advieszekerheid.Vast => "Dit advies staat vast: geen antwoord dat past bij wat wij weten, verandert het nog.",
        Advieszekerheid.Voorlopig => "Dit advies is voorlopig: alleen meer antwoorden samen kunnen het veranderen, of een ander oordeel over wat wij zelf indeelden.",
        _ => "Dit advies is nog open: één antwoord kan het al veranderen.",
    };

    private static string Vervolg(Afweging afweging) => afweging.OpenVragen.FirstOrDefault(vraag => vraag.KanKantelen) is { } vraag
        ? $"Beantwoord eerst deze vraag, want die kan het advies veranderen: {vraag.Vraag}"
        : afweging.OpenVragen.Count == 0 || afweging.Zekerheid is Advieszekerheid.Vast
            ? "U kunt hierover besluiten; neem de tekst onderaan over in uw voorstel."
            : $"Leg deze vraag voor aan uw gemeenten: {afweging.OpenVragen[0].Vraag}";
}
