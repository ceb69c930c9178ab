using System.Diagnostics;
using System.Globalization;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>Search in process beside plain Lucene.Net, in turns.</summary>
internal static class Zoekmeting
{
    /// <summary>In every fifth entry of the catalogue.</summary>
    private const string GewoonWoord = "jongeren";

    public static string Rij(int interventies)
    {
        var catalogus = SynthetischeCatalogus.Maak(interventies);
        var index = new Zoekindexen().Van(catalogus);
        using var kaal = new KaleLucene(catalogus.Interventies);
        var (ons, lucene, gewoon) = (new List<double>(), new List<double>(), new List<double>());
        for (var ronde = 0; ronde < Rondes(interventies); ronde++)
        {
            ons.Add(Ronde(BeoordeeldeVragen.Alle, vraag => index.Zoek(new Zoekvraag { Tekst = vraag })));
            lucene.Add(Ronde(BeoordeeldeVragen.Alle, vraag => kaal.Zoek(vraag)));
            gewoon.Add(Ronde([GewoonWoord], vraag => index.Zoek(new Zoekvraag { Tekst = vraag })));
        }

        var (a, b) = (Reeks.Mediaan(ons), Reeks.Mediaan(lucene));
        return string.Create(
            CultureInfo.InvariantCulture, $"| {interventies:N0} | {a:F3} ms | {b:F3} ms | {a / b:F1} × | {Reeks.Mediaan(gewoon):F2} ms |");
    }

    private static int Rondes(int interventies) => interventies > 50_000 ? 9 : interventies > 5_000 ? 15 : 60;

    private static double Ronde(IReadOnlyList<string> vragen, Action<string> zoek)
    {
        var begin = Stopwatch.GetTimestamp();
        foreach (var vraag in vragen)
        {
            zoek(vraag);
        }

        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds / vragen.Count;
    }
}
