namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>
/// Finds the smallest move of weight, in L1, that makes a lead vanish. The lead is linear in the weights, so it is a fractional
/// knapsack: move weight away from the criteria that speak most for the leader, to the one that speaks most for the challenger.
/// </summary>
internal static class Gewichtszoeker
{
    /// <param name="gewichten">Normalised weights, together 1.</param>
    /// <param name="voorsprong">Per criterium: value of the leader minus value of the challenger.</param>
    /// <returns>The weight to move with its givers and taker, or null when no weights at all undo the lead.</returns>
    public static (decimal Verplaatst, IReadOnlyList<int> Gevers, int Ontvanger)? Zoek(IReadOnlyList<decimal> gewichten, IReadOnlyList<decimal> voorsprong)
    {
        var rest = gewichten.Zip(voorsprong, (gewicht, verschil) => gewicht * verschil).Sum();
        var ontvanger = Enumerable.Range(0, voorsprong.Count).MinBy(nummer => voorsprong[nummer]);
        if (rest <= 0)
        {
            return (0m, [], ontvanger);
        }

        var verplaatst = 0m;
        var gevers = new List<int>();
        foreach (var gever in Enumerable.Range(0, voorsprong.Count).OrderByDescending(nummer => voorsprong[nummer]))
        {
            var winst = voorsprong[gever] - voorsprong[ontvanger];
            if (winst <= 0 || gewichten[gever] == 0)
            {
                continue;
            }

            var nodig = rest / winst;
            gevers.Add(gever);
            if (nodig <= gewichten[gever])
            {
                return (verplaatst + nodig, gevers, ontvanger);
            }

            verplaatst += gewichten[gever];
            rest -= gewichten[gever] * winst;
        }

        return null;
    }
}
