namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>
/// Best and worst possible rank at the weights of the asker, exact: unknowns of different candidates are independent, so the best rank is
/// behind those whose worst is better than its best, and the worst rank behind those whose best is at least its worst.
/// </summary>
internal static class Ranggrenzen
{
    public static IReadOnlyList<(int Beste, int Slechtste)> Bepaal(IReadOnlyList<decimal> scoresVan, IReadOnlyList<decimal> scoresTot)
    {
        decimal[] van = [.. scoresVan.Order()];
        decimal[] tot = [.. scoresTot.Order()];
        return
        [
            .. Enumerable.Range(0, scoresVan.Count).Select(kandidaat => (
                1 + van.Length - AantalTotEnMet(van, scoresTot[kandidaat]),
                tot.Length - AantalOnder(tot, scoresVan[kandidaat]))),
        ];
    }

    private static int AantalTotEnMet(decimal[] gesorteerd, decimal grens) => Eerste(gesorteerd, getal => getal > grens);

    private static int AantalOnder(decimal[] gesorteerd, decimal grens) => Eerste(gesorteerd, getal => getal >= grens);

    private static int Eerste(decimal[] gesorteerd, Predicate<decimal> voldoet)
    {
        var (onder, boven) = (0, gesorteerd.Length);
        while (onder < boven)
        {
            var midden = (onder + boven) / 2;
            (onder, boven) = voldoet(gesorteerd[midden]) ? (onder, midden) : (midden + 1, boven);
        }

        return onder;
    }
}
