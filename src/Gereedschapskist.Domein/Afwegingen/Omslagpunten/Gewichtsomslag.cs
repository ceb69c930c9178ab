using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Omslagpunten;

/// <summary>The weights that need to change least to turn the scale of execution; exact, because the points are linear in a weight.</summary>
internal static class Gewichtsomslag
{
    private const int Hoogstens = 3;

    public static IEnumerable<Omslagpunt> Zoek(Weging weging, Deeluitkomst nu, decimal grens)
    {
        var naar = nu.Nu is Schaalniveau.Lokaal ? Schaalniveau.Regionaal : Schaalniveau.Lokaal;
        return weging.Kader.Criteria
            .Select((criterium, i) => (Criterium: criterium, weging.Bepalingen[i].Sterkte.Telt, Geldt: weging.TeltVoor(i, Deel.Uitvoering)))
            .Where(c => !c.Criterium.IsVoorwaarde && c.Telt > 0 && c.Geldt)
            .Select(c => (c.Criterium, Gewicht: Omslag(c.Criterium, c.Telt, nu.Score.Punten, grens)))
            .Where(c => c.Gewicht >= 0)
            .OrderBy(c => Math.Abs(c.Gewicht - c.Criterium.Gewicht!.Value))
            .Take(Hoogstens)
            .Select(c => Maak(c.Criterium, c.Gewicht, naar));
    }

    private static decimal Omslag(Criterium criterium, decimal sterkte, decimal punten, decimal grens) =>
        criterium.Gewicht!.Value + ((grens - punten) / (criterium.WijstRegionaal ? sterkte : -sterkte));

    private static Omslagpunt Maak(Criterium criterium, decimal gewicht, Schaalniveau naar) => new()
    {
        Soort = Omslagsoort.Gewicht,
        Deel = Deel.Uitvoering,
        Naar = naar,
        Criterium = criterium.Id,
        Drempel = decimal.Round(gewicht, 2),
        Eenheid = "punten",
        Tekst = $"De uitvoering wordt {Omslagzoeker.Woord(naar)} als het gewicht van {criterium.Naam.MetKleineLetter()} "
            + $"{(gewicht > criterium.Gewicht ? "stijgt" : "daalt")} van {Nl.Afgerond(criterium.Gewicht!.Value)} naar {Nl.Afgerond(gewicht)} punten.",
    };
}
