using Gereedschapskist.Zoeken.Analyse;
using Gereedschapskist.Zoeken.Indexering;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace Gereedschapskist.Zoeken.Tests.Indexering;

public class Bm25Tests
{
    [Theory]
    [InlineData(0.9f, 0.3f, Velden.Naam, "gezond")]
    [InlineData(0.9f, 0.5f, Velden.Doel, "gezond")]
    [InlineData(1.2f, 0f, Velden.Aanpak, "oefen")]
    [InlineData(0.4f, 1f, Velden.Doel, "beweg")]
    public void Geeft_dezelfde_scores_als_BM25_van_de_zoekmachine(float k1, float b, string veld, string woord)
    {
        var boek = Woordenboek.Maak(TestCatalogus.Echt, Zoekopties.Alles);
        using var lezer = LuceneZoekindexbouwer.Indexeer(TestCatalogus.Echt, boek, LuceneZoekindexbouwer.Instellingen(boek), Zoekopties.Alles);
        var vraag = new TermQuery(new Term(veld, woord));

        var verwacht = Scores(lezer, new BM25Similarity(k1, b), vraag);
        var werkelijk = Scores(lezer, new Bm25(k1, b), vraag);

        Assert.NotEmpty(verwacht);
        Assert.Equal(verwacht.Keys.Order(), werkelijk.Keys.Order());
        Assert.All(verwacht, score => Assert.Equal(score.Value, werkelijk[score.Key], tolerance: 1e-4f));
    }

    private static Dictionary<int, float> Scores(DirectoryReader lezer, Similarity gelijkenis, TermQuery vraag) =>
        new IndexSearcher(lezer) { Similarity = gelijkenis }.Search(vraag, 1000).ScoreDocs.ToDictionary(d => d.Doc, d => d.Score);
}
