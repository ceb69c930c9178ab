namespace Gereedschapskist.Zoeken.Tests.Relevantie;

/// <summary>How sure a difference between two ways of searching is, given that other questions could have been asked.</summary>
internal static class Bootstrap
{
    private const int Zaad = 2025;
    private const int Trekkingen = 5000;

    /// <summary>Mean difference with its 95 % interval: the questions are drawn again, each time with both of its scores.</summary>
    public static (double Verschil, double Laag, double Hoog) Verschil(Meting voor, Meting na)
    {
        var verschillen = voor.Vragen.Zip(na.Vragen, (v, n) => n.Ndcg - v.Ndcg).ToArray();
        var toeval = new Random(Zaad);
        var gemiddelden = new double[Trekkingen];
        for (var trekking = 0; trekking < Trekkingen; trekking++)
        {
            var som = 0.0;
            for (var i = 0; i < verschillen.Length; i++)
            {
                som += verschillen[toeval.Next(verschillen.Length)];
            }

            gemiddelden[trekking] = som / verschillen.Length;
        }

        Array.Sort(gemiddelden);
        return (verschillen.Average(), gemiddelden[(int)(Trekkingen * 0.025)], gemiddelden[(int)(Trekkingen * 0.975)]);
    }
}
