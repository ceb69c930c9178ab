using System.Diagnostics;
using System.Globalization;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>Search in process beside plain Lucene.Net and PostgreSQL full text, in turns.</summary>
internal static class Zoekmeting
{
    /// <summary>In every fifth entry of the catalogue.</summary>
    private const string GewoonWoord = "jongeren";

    /// <param name="interventies">Entries of the catalogue.</param>
    /// <param name="verbinding">An empty database.</param>
    public static string Rij(int interventies, string verbinding)
    {
        var catalogus = SynthetischeCatalogus.Maak(interventies);
        var index = new Zoekindexen().Van(catalogus);
        using var kaal = new KaleLucene(catalogus.Interventies);
        using var postgres = new KalePostgres(verbinding, catalogus.Interventies);
        var (ons, lucene, gewoon, sql) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var ronde = 0; ronde < Rondes(interventies); ronde++)
        {
            ons.Add(Ronde(BeoordeeldeVragen.Alle, vraag => index.Zoek(new Zoekvraag { Tekst = vraag })));
            lucene.Add(Ronde(BeoordeeldeVragen.Alle, vraag => kaal.Zoek(vraag)));
            gewoon.Add(Ronde([GewoonWoord], vraag => index.Zoek(new Zoekvraag { Tekst = vraag })));
            if (ronde < RondesPostgres(interventies))
            {
                sql.Add(Ronde(BeoordeeldeVragen.Alle, vraag => postgres.Zoek(vraag)));
            }
        }

        var (a, b) = (Reeks.Mediaan(ons), Reeks.Mediaan(lucene));
        return string.Create(
            CultureInfo.InvariantCulture, $"| {interventies:N0} | {a:F3} ms | {b:F3} ms | {a / b:F1} × | {Reeks.Mediaan(gewoon):F2} ms | {Reeks.Mediaan(sql):F1} ms |");
    }

    private static int Rondes(int interventies) => interventies > 50_000 ? 9 : interventies > 5_000 ? 15 : 60;

    /// <summary>It takes a hundred times as long.</summary>
    private static int RondesPostgres(int interventies) => interventies > 5_000 ? 1 : 3;

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
