using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>
/// BM25 without a table per term. The engine's own lays out the 256 lengths a text can have for every term of every question;
/// a question here has over a hundred terms, and a catalogue far fewer texts per term.
/// </summary>
/// <param name="verzadiging">k1: how soon another occurrence of the same word stops counting.</param>
/// <param name="lengte">b: how much a long text is punished, from 0 to 1.</param>
internal sealed class Bm25(float verzadiging, float lengte) : SimilarityBase
{
    /// <summary>Part of the formula that is the same for every text and term.</summary>
    public float Vast => verzadiging * (1 - lengte);

    public override float Score(BasicStats stats, float freq, float docLen)
    {
        var term = (Termstatistiek)stats;
        return stats.TotalBoost * term.Zeldzaamheid * freq / (freq + Vast + (term.PerWoord * docLen));
    }

    /// <summary>How much a term that stands in <paramref name="met"/> of so many texts tells.</summary>
    public float Zeldzaamheid(double alle, double met) => (float)Math.Log(1 + ((alle - met + 0.5) / (met + 0.5))) * (verzadiging + 1);

    /// <summary>What each word of a text adds below the line.</summary>
    public float PerWoord(float gemiddeldeLengte) => verzadiging * lengte / gemiddeldeLengte;

    /// <summary>Words in a text, as the index keeps it in one byte.</summary>
    public float Lengte(byte bewaard) => DecodeNormValue(bewaard);

    protected override BasicStats NewStats(string field, float queryBoost) => new Termstatistiek(field, queryBoost);

    protected override void FillBasicStats(BasicStats stats, CollectionStatistics collectionStats, TermStatistics termStats)
    {
        base.FillBasicStats(stats, collectionStats, termStats);
        var term = (Termstatistiek)stats;
        term.Zeldzaamheid = Zeldzaamheid(stats.NumberOfDocuments, stats.DocFreq);
        term.PerWoord = PerWoord(stats.AvgFieldLength);
    }

    public override string ToString() => $"BM25(k1={verzadiging},b={lengte})";

    /// <summary>What of the formula is the same for every text.</summary>
    private sealed class Termstatistiek(string veld, float gewicht) : BasicStats(veld, gewicht)
    {
        public float Zeldzaamheid { get; set; }

        public float PerWoord { get; set; }
    }
}
