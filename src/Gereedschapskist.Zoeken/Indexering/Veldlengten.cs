using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>What the length of a text costs its score, per document of one field.</summary>
internal sealed class Veldlengten
{
    private readonly byte[] _bewaard;
    private readonly float[] _straffen = new float[byte.MaxValue + 1];

    public Veldlengten(IndexReader reader, string veld)
    {
        var formule = Gelijkenis.Van(veld);
        var woorden = new IndexSearcher(reader).CollectionStatistics(veld).SumTotalTermFreq;
        var perWoord = formule.PerWoord(woorden <= 0 ? 1 : (float)woorden / reader.MaxDoc);
        _bewaard = new byte[reader.MaxDoc];
        var heeftLengten = false;
        foreach (var blad in reader.Leaves)
        {
            if (blad.AtomicReader.GetNormValues(veld) is { } lengten)
            {
                heeftLengten = true;
                for (var document = 0; document < blad.AtomicReader.MaxDoc; document++)
                {
                    _bewaard[blad.DocBase + document] = (byte)lengten.Get(document);
                }
            }
        }

        Vast = formule.Vast;
        for (var lengte = 0; lengte < _straffen.Length; lengte++)
        {
            // A field without lengths counts every text as one word.
            _straffen[lengte] = perWoord * (heeftLengten ? formule.Lengte((byte)lengte) : 1);
        }
    }

    /// <summary>The same for every text.</summary>
    public float Vast { get; }

    public float Straf(int document) => _straffen[_bewaard[document]];
}
