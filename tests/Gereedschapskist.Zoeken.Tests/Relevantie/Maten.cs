namespace Gereedschapskist.Zoeken.Tests.Relevantie;

/// <summary>How good a row of hits is, by the judgements.</summary>
internal static class Maten
{
    private const int Diepte = 10;

    /// <summary>Gain 2^judgement - 1, discount log2 of the place; 1 is the best order there can be.</summary>
    public static double NdcgAt10(IReadOnlyList<string> ids, IReadOnlyDictionary<string, int> oordelen)
    {
        var ideaal = Dcg(oordelen.Values.OrderDescending());
        return ideaal == 0 ? 0 : Dcg(ids.Select(id => oordelen.GetValueOrDefault(id))) / ideaal;
    }

    /// <summary>One over the place of the first hit that is clearly useful.</summary>
    public static double ReciprocalRank(IReadOnlyList<string> ids, IReadOnlyDictionary<string, int> oordelen)
    {
        for (var plaats = 0; plaats < ids.Count; plaats++)
        {
            if (oordelen.GetValueOrDefault(ids[plaats]) >= 2)
            {
                return 1.0 / (plaats + 1);
            }
        }

        return 0;
    }

    private static double Dcg(IEnumerable<int> oordelen) =>
        oordelen.Take(Diepte).Select((oordeel, plaats) => (Math.Pow(2, oordeel) - 1) / Math.Log2(plaats + 2)).Sum();
}
