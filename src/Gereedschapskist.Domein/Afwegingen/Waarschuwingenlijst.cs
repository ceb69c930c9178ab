using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Names the conditions that are not met, the corrections of the asker, and the limits of what was computed.</summary>
internal static class Waarschuwingenlijst
{
    public static IReadOnlyList<string> Maak(Afwegingssituatie situatie, Weging weging)
    {
        List<string> waarschuwingen = [.. Voorwaarden(situatie.Kader, weging), .. Correcties(situatie.Kader, weging)];
        if (situatie.Gemeenten.Count == 1)
        {
            waarschuwingen.Add("Het gebied telt één gemeente: lokaal en regionaal vallen hier samen.");
        }

        if (situatie.Gemeenten.Select(g => g.IzaRegio).Distinct().Count() > 1)
        {
            waarschuwingen.Add("De gemeenten liggen in meer dan één IZA-regio; clusters blijven binnen één IZA-regio.");
        }

        if (situatie.Groep is { } groep && situatie.Deelnemers.PerGemeente.Any(d => groep.GevuldDoor(d) is false))
        {
            waarschuwingen.Add("De catalogus kent geen reistijden. Een cluster is een rekenvoorstel: ga na of inwoners er kunnen komen.");
        }

        return waarschuwingen;
    }

    /// <summary>The conditions that are not met.</summary>
    public static IReadOnlyList<string> Voorwaarden(Afwegingskader kader, Weging weging) =>
    [
        .. kader.Criteria.Zip(weging.Bepalingen)
            .Where(c => c.First.IsVoorwaarde && Beslisser.Voldaan(c.Second.Sterkte) is false)
            .Select(c => Voorwaarde(c.First, c.Second)),
    ];

    private static IEnumerable<string> Correcties(Afwegingskader kader, Weging weging) =>
        from paar in kader.Criteria.Zip(weging.Bepalingen)
        where paar.Second.WijktAfVan is not null
        select $"Uw antwoord op {paar.First.Naam.MetKleineLetter()} ({paar.Second.Antwoord}) wijkt af van wat wij weten of berekenen: "
            + $"{paar.Second.WijktAfVan} Het advies rekent met uw antwoord.";

    private static string Voorwaarde(Criterium criterium, Bepaling bepaling) => criterium.Gevolg is Gevolg.Blokkeert
        ? $"Niet voldaan aan de voorwaarde {criterium.Naam.MetKleineLetter()}: regionaal op grond van punten is geblokkeerd. {bepaling.Uitleg}"
        : $"Niet voldaan aan de voorwaarde {criterium.Naam.MetKleineLetter()}. {bepaling.Uitleg}";
}
