using Gereedschapskist.Domein.Interventies;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>Lucene.Net as it comes: its Dutch analyzer, BM25, every word in every field, the best twenty, no facets and no highlights.</summary>
internal sealed class KaleLucene : IDisposable
{
    private const int Aantal = 20;

    private static readonly (string Naam, Func<Interventie, IEnumerable<string?>> Van)[] _velden =
    [
        ("naam", i => [i.Naam]),
        ("alias", i => i.Aliassen),
        ("doelgroep", i => [i.Doelgroep]),
        ("kenmerk", i => i.Kenmerken),
        ("doel", i => [i.Doel]),
        ("aanpak", i => [i.Aanpak]),
        ("eigenaar", i => [i.Eigenaar]),
        ("omgeving", i => i.Settings.Concat(i.Uitvoerders)),
        ("onderwerp", i => i.Themas.Concat(i.Functies)),
    ];

    private readonly DutchAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly RAMDirectory _map = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _zoeker;

    public KaleLucene(IEnumerable<Interventie> interventies)
    {
        using (var schrijver = new IndexWriter(_map, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer)))
        {
            foreach (var interventie in interventies)
            {
                schrijver.AddDocument(Document(interventie));
            }

            schrijver.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_map);
        _zoeker = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>Everything that is searched.</summary>
    public static IEnumerable<string> Teksten(Interventie interventie) =>
        _velden.SelectMany(veld => veld.Van(interventie)).OfType<string>().Where(tekst => !string.IsNullOrWhiteSpace(tekst));

    public int Zoek(string tekst)
    {
        var query = new BooleanQuery();
        using var stroom = _analyzer.GetTokenStream("tekst", tekst);
        var term = stroom.GetAttribute<ICharTermAttribute>();
        stroom.Reset();
        while (stroom.IncrementToken())
        {
            foreach (var (veld, _) in _velden)
            {
                query.Add(new TermQuery(new Term(veld, term.ToString())), Occur.SHOULD);
            }
        }

        stroom.End();
        return _zoeker.Search(query, Aantal).ScoreDocs.Length;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _map.Dispose();
        _analyzer.Dispose();
    }

    private static Document Document(Interventie interventie)
    {
        var document = new Document();
        foreach (var (veld, van) in _velden)
        {
            foreach (var tekst in van(interventie).Where(t => !string.IsNullOrWhiteSpace(t)))
            {
                document.Add(new TextField(veld, tekst, Field.Store.NO));
            }
        }

        return document;
    }
}
