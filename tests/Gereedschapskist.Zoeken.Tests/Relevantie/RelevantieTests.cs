using System.Globalization;
using System.Text;
using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Tests.Relevantie;

/// <summary>Measures search on judged queries, prints the table and guards what was reached.</summary>
public class RelevantieTests(ITestOutputHelper uitvoer)
{
    private static readonly (string Naam, Zoekopties Opties)[] _stappen =
    [
        ("kaal (woorden, BM25)", Kaal),
        ("+ stam", Kaal with { Stam = true }),
        ("+ samenstellingen", Kaal with { Stam = true, Samenstellingen = true }),
        ("+ synoniemen", Kaal with { Stam = true, Samenstellingen = true, Synoniemen = true }),
        ("+ typefouten", Kaal with { Stam = true, Samenstellingen = true, Synoniemen = true, Typefouten = true }),
        ("+ veldgewichten", Zoekopties.Alles with { Signalen = false }),
        ("alles met Kraaij-Pohlmann-stam", Zoekopties.Alles with { Stemmer = "Kp" }),
        ("+ signalen (= alles)", Zoekopties.Alles),
    ];

    private static Zoekopties Kaal => new()
    {
        Stam = false,
        Samenstellingen = false,
        Synoniemen = false,
        Typefouten = false,
        Veldgewichten = false,
        Signalen = false,
    };

    [Theory]
    [InlineData("zoekvragen.json", 0.86)]
    [InlineData("zoekvragen-eigen.json", 0.86)]
    public void De_zoekmachine_haalt_de_vastgelegde_bodem(string bestand, double bodem)
    {
        var vragen = Zoekvragenset.Lees(bestand).Zoekvragen;
        using var fts5 = new KaleFts5(TestCatalogus.Echt);
        var kaal = Meting.Doe("SQLite FTS5, kaal", vragen, fts5.Zoek);
        var stappen = _stappen.Select(stap => Meet(stap.Naam, stap.Opties, vragen)).Prepend(kaal).ToList();
        Schrijf(stappen);

        var alles = stappen[^1];
        Assert.True(alles.Ndcg >= bodem, $"nDCG@10 is {alles.Ndcg:0.000}");
        Assert.True(alles.Ndcg >= kaal.Ndcg + 0.20, $"nDCG@10 is {alles.Ndcg:0.000}, kaal {kaal.Ndcg:0.000}");
        Assert.All(alles.PerSoort, soort => Assert.True(soort.Ndcg >= 0.65, $"{soort.Soort}: {soort.Ndcg:0.000}"));
        Assert.Equal(0, alles.ZonderTreffers);
    }

    private static Meting Meet(string naam, Zoekopties opties, IReadOnlyList<BeoordeeldeVraag> vragen)
    {
        var index = LuceneZoekindexBouwer.Bouw(TestCatalogus.Echt, opties);
        return Meting.Doe(naam, vragen, vraag =>
        {
            var resultaat = index.Zoek(new Zoekvraag { Tekst = vraag, PaginaGrootte = 10 });
            return ([.. resultaat.Treffers.Select(t => t.Id)], resultaat.Totaal);
        });
    }

    /// <summary>For a look at every query: the path in RELEVANTIE_VERSLAG gets what the test prints.</summary>
    private void Schrijf(List<Meting> metingen)
    {
        var soorten = metingen[0].PerSoort.Select(s => s.Soort).ToList();
        var tabel = new StringBuilder($"| stap | nDCG@10 | MRR | nul | {string.Join(" | ", soorten)} |\n|---|{string.Concat(Enumerable.Repeat("---|", soorten.Count + 3))}\n");
        foreach (var meting in metingen)
        {
            var perSoort = meting.PerSoort.Select(s => s.Ndcg.ToString("0.00", CultureInfo.InvariantCulture));
            tabel.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {meting.Naam} | {meting.Ndcg:0.000} | {meting.Mrr:0.000} | {meting.ZonderTreffers} | {string.Join(" | ", perSoort)} |");
        }

        foreach (var vraag in metingen[^1].Vragen.OrderBy(v => v.Ndcg))
        {
            tabel.AppendLine(CultureInfo.InvariantCulture, $"{vraag.Ndcg:0.00} {vraag.Vraag.Id} {vraag.Vraag.Vraag} ({vraag.Treffers})");
            tabel.AppendLine("       " + string.Join(' ', vraag.Ids.Select(id => $"{id}:{vraag.Vraag.Oordelen.GetValueOrDefault(id)}")));
        }

        uitvoer.WriteLine(tabel.ToString());
        if (Environment.GetEnvironmentVariable("RELEVANTIE_VERSLAG") is { Length: > 0 } pad)
        {
            File.AppendAllText(pad, tabel.ToString());
        }
    }
}
