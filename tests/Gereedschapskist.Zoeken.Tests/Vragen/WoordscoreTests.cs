using Gereedschapskist.Zoeken.Analyse;
using Gereedschapskist.Zoeken.Indexering;
using Gereedschapskist.Zoeken.Tests.Relevantie;
using Gereedschapskist.Zoeken.Vragen;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Tests.Vragen;

/// <summary>Words are counted by ourselves; the engine, asked the same, gives the same documents the same scores.</summary>
public sealed class WoordscoreTests : IDisposable
{
    private static readonly string[] _sets = ["zoekvragen.json", "zoekvragen-eigen.json", "zoekvragen-2.json", "zoekvragen-gewone-taal.json"];

    private readonly DirectoryReader _reader;
    private readonly Woordenschat _schat;
    private readonly Vraagontleder _ontleder;
    private readonly IndexSearcher _motor;

    public WoordscoreTests()
    {
        var boek = Woordenboek.Maak(TestCatalogus.Echt, Zoekopties.Alles);
        _reader = LuceneZoekindexbouwer.Indexeer(TestCatalogus.Echt, boek, LuceneZoekindexbouwer.Instellingen(boek), Zoekopties.Alles);
        _schat = new Woordenschat(_reader);
        _ontleder = new Vraagontleder(boek, _schat, Zoekopties.Alles);
        _motor = new IndexSearcher(_reader) { Similarity = new Gelijkenis() };
    }

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Elke_beoordeelde_vraag_geeft_dezelfde_woordscores_als_de_zoekmachine(bool vraaglezing)
    {
        var bouwer = new Querybouwer(_schat, Zoekopties.Alles with { Vraaglezing = vraaglezing });
        using var werk = new Werkbladen(_schat.Documenten).Leen();
        foreach (var vraag in _sets.SelectMany(set => Zoekvragenset.Lees(set).Zoekvragen).Select(v => v.Vraag))
        {
            if (bouwer.Bouw(_ontleder.Ontleed(vraag)) is { } plan)
            {
                var verwacht = _motor.Search(AlsQuery(plan), _schat.Documenten).ScoreDocs.ToDictionary(d => d.Doc, d => d.Score);
                var scores = new float[_schat.Documenten];
                plan.Tel(scores, werk);

                Assert.Equal(verwacht.Keys.Order(), scores.Index().Where(s => s.Item > 0).Select(s => s.Index));
                Assert.All(verwacht, score => Assert.Equal(1, scores[score.Key] / score.Value, tolerance: 1e-5));
            }
        }
    }

    private BooleanQuery AlsQuery(Vraagplan plan)
    {
        var kern = new BooleanQuery { MinimumNumberShouldMatch = plan.Minstens };
        plan.Kern.ToList().ForEach(knoop => kern.Add(AlsQuery(knoop), Occur.SHOULD));
        var query = new BooleanQuery(disableCoord: true) { { kern, Occur.MUST } };
        plan.Ook.ToList().ForEach(knoop => query.Add(AlsQuery(knoop), Occur.SHOULD));
        return query;
    }

    private Query AlsQuery(Knoop knoop)
    {
        switch (knoop)
        {
            case Woordknoop woord:
                return new DisjunctionMaxQuery([.. woord.Velden.Select(veld => AlsQuery(woord.Term, veld))], Woordknoop.AndereVelden);
            case Keuzeknoop keuze:
                return new DisjunctionMaxQuery([.. keuze.Keuzes.Select(AlsQuery)], 0f);
            default:
                var samen = new BooleanQuery(disableCoord: true);
                ((Samenknoop)knoop).Delen.ToList().ForEach(deel => samen.Add(AlsQuery(deel), Occur.MUST));
                return samen;
        }
    }

    /// <summary>The engine takes the rarity of the term itself; the boost makes it that of the plan.</summary>
    private TermQuery AlsQuery(string term, Veldknoop veld)
    {
        var naam = Velden.Tekst[veld.Veld].Naam;
        var eigen = Gelijkenis.Van(naam).Zeldzaamheid(_schat.Documenten, veld.Plekken.Aantal);
        return new TermQuery(new Term(naam, term)) { Boost = veld.Gewicht * veld.Zeldzaamheid / eigen };
    }
}
