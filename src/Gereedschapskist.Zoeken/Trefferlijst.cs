namespace Gereedschapskist.Zoeken;

/// <summary>Documents with their score, in the order in which they came.</summary>
internal sealed class Trefferlijst(int ruimte)
{
    private int[] _documenten = new int[ruimte];
    private float[] _scores = new float[ruimte];

    public int Aantal { get; private set; }

    public int Document(int plaats) => _documenten[plaats];

    public float Score(int plaats) => _scores[plaats];

    public void Voeg(int document, float score)
    {
        if (Aantal == _documenten.Length)
        {
            Array.Resize(ref _documenten, Math.Max(64, Aantal * 2));
            Array.Resize(ref _scores, _documenten.Length);
        }

        _documenten[Aantal] = document;
        _scores[Aantal++] = score;
    }
}
