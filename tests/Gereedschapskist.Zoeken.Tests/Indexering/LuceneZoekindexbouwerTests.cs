using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Tests.Indexering;

public class LuceneZoekindexbouwerTests
{
    [Fact]
    public void Een_index_die_in_vele_stukken_is_geschreven_houdt_de_volgorde_van_de_catalogus()
    {
        var boek = Woordenboek.Maak(TestCatalogus.Echt, Zoekopties.Alles);
        var instellingen = LuceneZoekindexbouwer.Instellingen(boek);
        instellingen.MaxBufferedDocs = 2;

        var index = LuceneZoekindexbouwer.Bouw(TestCatalogus.Echt, boek, instellingen, Zoekopties.Alles);

        Assert.All(
            TestCatalogus.Echt.Interventies,
            i => Assert.Contains(i.Id, index.Zoek(new Zoekvraag { Tekst = i.Naam }).Treffers.Select(t => t.Id)));
    }
}
