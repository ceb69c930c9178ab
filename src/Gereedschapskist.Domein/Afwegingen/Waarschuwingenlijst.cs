using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Kaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Names the conditions that are not met, and the limits of what was computed.</summary>
internal static class Waarschuwingenlijst
{
    public static IReadOnlyList<string> Maak(Afwegingssituatie situatie, Weging weging)
    {
        var waarschuwingen = new List<string>();
        for (var i = 0; i < weging.Bepalingen.Count; i++)
        {
            var criterium = situatie.Kader.Criteria[i];
            if (criterium.IsVoorwaarde && Beslisser.Voldaan(weging.Bepalingen[i].Sterkte) is false)
            {
                waarschuwingen.Add(Voorwaarde(criterium, weging.Bepalingen[i]));
            }
        }

        if (situatie.Gemeenten.Count == 1)
        {
            waarschuwingen.Add("Het gebied telt één gemeente: lokaal en regionaal vallen hier samen.");
        }

        if (situatie.Gemeenten.Select(g => g.IzaRegio).Distinct().Count() > 1)
        {
            waarschuwingen.Add("De gemeenten liggen in meer dan één IZA-regio; clusters blijven binnen één IZA-regio.");
        }

        if (situatie.Groep is { } groep && situatie.Deelnemers.PerGemeente.Any(d => Schaalgrootte.VultNiet(d, groep) == Sterkte.Ja))
        {
            waarschuwingen.Add("De catalogus kent geen gemeentegrenzen en reistijden. Een cluster is een rekenvoorstel: ga na of de gemeenten echt buren zijn en of inwoners er kunnen komen.");
        }

        return waarschuwingen;
    }

    private static string Voorwaarde(Criterium criterium, Bepaling bepaling) => criterium.Gevolg is Gevolg.Blokkeert
        ? $"Niet voldaan aan de voorwaarde {criterium.Naam.ToLowerInvariant()}: regionaal op grond van punten is geblokkeerd. {bepaling.Uitleg}"
        : $"Niet voldaan aan de voorwaarde {criterium.Naam.ToLowerInvariant()}. {bepaling.Uitleg}";
}
