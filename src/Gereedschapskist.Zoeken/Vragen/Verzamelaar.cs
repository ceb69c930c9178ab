using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Takes in every match with its score.</summary>
internal sealed class Verzamelaar(Trefferlijst treffers) : ICollector
{
    private Scorer? _scorer;
    private int _begin;

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _begin = context.DocBase;

    public void Collect(int doc) => treffers.Voeg(_begin + doc, _scorer!.GetScore());
}
