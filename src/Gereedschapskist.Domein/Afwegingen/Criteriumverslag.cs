using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Says what one criterion answered and how much it counts.</summary>
internal static class Criteriumverslag
{
    public static Criteriumoordeel Maak(Afwegingssituatie situatie, Criterium criterium, Bepaling bepaling)
    {
        var bijdrage = Weging.Bijdrage(criterium, bepaling.Sterkte);
        var onbekend = bepaling.Herkomst is Antwoordherkomst.Onbekend;
        return new Criteriumoordeel
        {
            Criterium = criterium.Id,
            Naam = criterium.Naam,
            Vraag = criterium.Vraag,
            Richting = criterium.Richting!.Value,
            Antwoord = bepaling.Antwoord,
            Herkomst = bepaling.Herkomst,
            Gewicht = criterium.Gewicht,
            Bijdrage = criterium.IsVoorwaarde || onbekend ? null : decimal.Round(bijdrage.Punten, 2),
            BijdrageVan = criterium.IsVoorwaarde ? null : decimal.Round(bijdrage.Laagst, 2),
            BijdrageTot = criterium.IsVoorwaarde ? null : decimal.Round(bijdrage.Hoogst, 2),
            Voldaan = criterium.IsVoorwaarde ? Beslisser.Voldaan(bepaling.Sterkte) : null,
            GeldtVoor = [.. criterium.GeldtVoor.Where(bepaling.GaatOver)],
            Uitleg = bepaling.Uitleg,
            Bronnen = Bronvermelding.Van(situatie.Catalogus, situatie.Interventie, [.. criterium.Bronnen, .. bepaling.Bronnen]),
        };
    }
}
