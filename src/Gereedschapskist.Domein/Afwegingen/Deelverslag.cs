using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Says for one part on which scale, and why.</summary>
internal static class Deelverslag
{
    public static Deelbesluit Maak(Afwegingssituatie situatie, Weging weging, Deelregel regel, Deeluitkomst uitkomst) => new()
    {
        Deel = regel.Deel,
        Naam = regel.Naam,
        Schaal = uitkomst.Nu,
        Zekerheid = uitkomst.Zekerheid,
        Mogelijk = [.. Enum.GetValues<Schaalniveau>().Where(s => s >= uitkomst.Laagst && s <= uitkomst.Hoogst)],
        Grond = uitkomst.Grond,
        Punten = decimal.Round(uitkomst.Score.Punten, 2),
        PuntenVan = decimal.Round(uitkomst.Score.Laagst, 2),
        PuntenTot = decimal.Round(uitkomst.Score.Hoogst, 2),
        Grens = regel.Grens,
        BeantwoordProcent = Beantwoord(weging, regel.Deel),
        Reden = Reden(regel, uitkomst),
        Bronnen = Bronvermelding.Van(situatie.Catalogus, situatie.Interventie, uitkomst.Afspraak?.Bronnen ?? []),
    };

    private static string Reden(Deelregel regel, Deeluitkomst uitkomst)
    {
        var schaal = uitkomst.Nu is Schaalniveau.Regionaal ? "regionaal" : "lokaal";
        var punten = Nl.Saldo(uitkomst.Score.Punten);
        return uitkomst.Grond switch
        {
            Grond.Afspraak => $"{schaal}, want {uitkomst.Afspraak!.Uitleg}",
            Grond.VolgtUitUitvoering => "regionaal, omdat de uitvoering regionaal is",
            Grond.Geblokkeerd => $"lokaal. De punten ({punten}) wijzen naar regionaal, maar aan een voorwaarde is niet voldaan",
            _ => $"{schaal}, met een saldo van {punten} punten; regionaal geldt vanaf {Nl.Afgerond(regel.Grens)}",
        };
    }

    private static decimal Beantwoord(Weging weging, Deel deel)
    {
        var gewichten = weging.Kader.Criteria
            .Select((c, i) => (Criterium: c, weging.Bepalingen[i].Sterkte, Telt: weging.TeltVoor(i, deel)))
            .Where(c => !c.Criterium.IsVoorwaarde && c.Telt)
            .Select(c => (Gewicht: c.Criterium.Gewicht ?? 0, Bekend: (c.Criterium.Gewicht ?? 0) * (1 - (c.Sterkte.TeltHoogstens - c.Sterkte.Telt))))
            .ToList();
        var totaal = gewichten.Sum(g => g.Gewicht);
        return totaal == 0 ? 100 : decimal.Round(100 * gewichten.Sum(g => g.Bekend) / totaal, 1);
    }
}
