using Lucene.Net.Search.Similarities;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>BM25 per field: short fields, such as names, are hardly punished for their length.</summary>
internal sealed class Gelijkenis : PerFieldSimilarityWrapper
{
    private static readonly Bm25 _kort = new(0.9f, 0.3f);
    private static readonly Bm25 _lang = new(0.9f, 0.5f);

    public static Bm25 Van(string veld) => veld is Velden.Doel or Velden.Aanpak ? _lang : _kort;

    /// <summary>Who matches more of the subjects that were asked for stands higher than who matches one of them very well.</summary>
    public static float Aandeel(int gevonden, int gevraagd) => gevraagd <= 1 ? 1f : (float)gevonden / gevraagd;

    public override Similarity Get(string name) => Van(name);

    public override float Coord(int overlap, int maxOverlap) => Aandeel(overlap, maxOverlap);
}
