using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Gebieden;

/// <summary>Averages an indicator over municipalities, weighed by the people it is about, where that says something.</summary>
internal static class Cijferrekening
{
    /// <summary>Null when no municipality of the place has the number.</summary>
    public static Gebiedscijfer? Van(Cijfersoort soort, Gebied gebied, IReadOnlyList<Gemeente> nederland)
    {
        var bekend = gebied.Gemeenten
            .Where(gemeente => gemeente.Cijfers.ContainsKey(soort.Id))
            .Select(gemeente => new Gemeentewaarde(gemeente.Code, gemeente.Naam, gemeente.Cijfers[soort.Id]))
            .OrderBy(cijfer => cijfer.Waarde)
            .ThenBy(cijfer => cijfer.Code, StringComparer.Ordinal)
            .ToList();
        if (bekend.Count == 0)
        {
            return null;
        }

        var enige = gebied.Gemeenten.Count == 1;
        var waarde = enige ? bekend[0].Waarde : Gemiddelde(soort, gebied.Gemeenten, Alle);
        return new Gebiedscijfer
        {
            Id = soort.Id,
            Naam = soort.Naam,
            Eenheid = soort.Eenheid,
            Jaar = soort.Jaar,
            Leeftijd = soort.Leeftijd,
            Waarde = waarde,
            Nederland = Gemiddelde(soort, nederland, BijnaAlle),
            Laagst = enige ? null : bekend[0],
            Hoogst = enige ? null : bekend[^1],
            Berekening = enige || waarde is null
                ? null
                : $"Onze berekening: het gemiddelde van de gemeenten, gewogen naar {soort.Weging!.Value.Naam()}.",
            Toelichting = soort.Toelichting,
            Bron = soort.Bron,
        };
    }

    /// <summary>An average of what happens to be known is not one of the whole.</summary>
    private static bool Alle(int bekend, int gemeenten) => bekend == gemeenten;

    /// <summary>A few small municipalities do not move the average of the country.</summary>
    private static bool BijnaAlle(int bekend, int gemeenten) => bekend * 100 >= gemeenten * 95;

    private static decimal? Gemiddelde(Cijfersoort soort, IReadOnlyList<Gemeente> gemeenten, Func<int, int, bool> genoeg)
    {
        if (soort.Weging is not { } weging)
        {
            return null;
        }

        var delen = gemeenten
            .Where(gemeente => gemeente.Cijfers.ContainsKey(soort.Id))
            .Select(gemeente => (Cijfer: gemeente.Cijfers[soort.Id], Gewicht: Gewicht(gemeente, weging) ?? 0))
            .Where(deel => deel.Gewicht > 0)
            .ToList();
        if (!genoeg(delen.Count, gemeenten.Count))
        {
            return null;
        }

        var gemiddelde = delen.Sum(deel => deel.Cijfer * deel.Gewicht) / delen.Sum(deel => deel.Gewicht);
        return decimal.Round(gemiddelde, 1, MidpointRounding.AwayFromZero);
    }

    private static int? Gewicht(Gemeente gemeente, Noemer weging) =>
        weging is Noemer.Inwoners65Plus ? gemeente.Inwoners65Plus : gemeente.Inwoners;
}
