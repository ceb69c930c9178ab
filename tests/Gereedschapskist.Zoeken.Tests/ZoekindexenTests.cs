using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Zoeken.Tests;

public class ZoekindexenTests
{
    [Fact]
    public void Een_catalogus_heeft_een_index_die_een_keer_wordt_gebouwd()
    {
        var indexen = new Zoekindexen();

        Assert.Same(indexen.Van(TestCatalogus.Echt), indexen.Van(TestCatalogus.Echt));
        Assert.Same(TestCatalogus.Echt, indexen.Van(TestCatalogus.Echt).Catalogus);
    }

    [Fact]
    public async Task Terwijl_de_catalogus_wisselt_verliest_geen_zoeker_zijn_antwoord()
    {
        var indexen = new Zoekindexen();
        var klein = new Catalogus("klein", TestCatalogus.Inhoud with { Interventies = [.. TestCatalogus.Inhoud.Interventies.Take(100)] });
        var huidig = klein;
        indexen.Van(klein);
        using var gestart = new SemaphoreSlim(0);
        var stop = false;

        var zoekers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var gezien = new HashSet<string>(StringComparer.Ordinal);
            while (!Volatile.Read(ref stop) || gezien.Count < 2)
            {
                var catalogus = Volatile.Read(ref huidig);
                var resultaat = indexen.Van(catalogus).Zoek(new Zoekvraag { PaginaGrootte = 5 });
                Assert.Equal(catalogus.Interventies.Count, resultaat.Totaal);
                Assert.All(resultaat.Treffers, t => Assert.NotNull(catalogus.Interventie(t.Id)));
                if (gezien.Add(catalogus.Versie))
                {
                    gestart.Release();
                }
            }

            return gezien.Count;
        })).ToList();
        for (var n = 0; n < 4; n++)
        {
            await gestart.WaitAsync(TestContext.Current.CancellationToken);
        }

        indexen.Van(TestCatalogus.Echt);
        Volatile.Write(ref huidig, TestCatalogus.Echt);
        Volatile.Write(ref stop, true);

        Assert.All(await Task.WhenAll(zoekers), versies => Assert.Equal(2, versies));
    }
}
