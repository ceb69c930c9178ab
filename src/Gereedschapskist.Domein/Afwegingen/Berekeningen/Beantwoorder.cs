using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Answers a criterion: what the asker says goes first, then what is computed or known, else it stays open.</summary>
internal static class Beantwoorder
{
    public static Bepaling Beantwoord(Criterium criterium, Afwegingssituatie situatie)
    {
        if (situatie.Antwoorden.TryGetValue(criterium.Id, out var antwoord) && antwoord.Sterkte(criterium) is { } sterkte)
        {
            var toon = antwoord.Toon(criterium);
            var eenheid = criterium.Eenheid is { } e && criterium.Schaal is Antwoordschaal.Getal ? $" {e}" : "";
            return new(Antwoordherkomst.Ingevuld, sterkte, toon, $"Ingevuld: {toon}{eenheid}.");
        }

        return criterium.Beantwoording is not Beantwoording.Gevraagd && AlleBerekeningen.PerCriterium.TryGetValue(criterium.Id, out var berekening)
            ? berekening.Bepaal(criterium, situatie)
            : Bepaling.Onbekend("Nog niet beantwoord.");
    }
}
