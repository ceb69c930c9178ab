using Gereedschapskist.Zoeken.Indexering;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Takes in every match, and lowers those that are explicitly meant for other people than the question names.</summary>
internal sealed class Verzamelaar(Trefferlijst treffers, Levensfase[] fasen, Levensfase gevraagd) : ICollector
{
    private const float AndereDoelgroep = 0.3f;

    private Scorer? _scorer;
    private int _begin;

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _begin = context.DocBase;

    public void Collect(int doc)
    {
        var document = _begin + doc;
        var score = _scorer!.GetScore();
        var fase = fasen[document];
        var anders = gevraagd != Levensfase.Geen && fase != Levensfase.Geen && (fase & gevraagd) == 0;
        treffers.Voeg(document, anders ? score * AndereDoelgroep : score);
    }
}
