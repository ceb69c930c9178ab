namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>A score above 0 for some of the documents: reading and clearing it costs as much as there are of these.</summary>
internal sealed class Scorelijst(int documenten)
{
    private readonly float[] _scores = new float[documenten];
    private readonly int[] _gevonden = new int[documenten];
    private int _aantal;

    /// <summary>The documents that have a score, in no order.</summary>
    public ReadOnlySpan<int> Documenten => _gevonden.AsSpan(0, _aantal);

    public float this[int document] => _scores[document];

    /// <summary>The place of a score, which must become higher than 0.</summary>
    public ref float Plek(int document)
    {
        ref var score = ref _scores[document];
        if (score == 0)
        {
            _gevonden[_aantal++] = document;
        }

        return ref score;
    }

    /// <summary>Keeps the higher score, and adds to the sum of all that a document gets.</summary>
    public void Tel(int document, float score, float[] som)
    {
        var hoogste = _scores[document];
        if (hoogste == 0)
        {
            _gevonden[_aantal++] = document;
            _scores[document] = score;
            som[document] = score;
        }
        else
        {
            _scores[document] = Math.Max(hoogste, score);
            som[document] += score;
        }
    }

    /// <summary>Keeps the higher of both scores of every document.</summary>
    public void NeemHoogste(Scorelijst ander)
    {
        foreach (var document in ander.Documenten)
        {
            ref var score = ref Plek(document);
            score = Math.Max(score, ander._scores[document]);
        }
    }

    /// <summary>Keeps what has both scores, with their sum.</summary>
    public void TelSamen(Scorelijst ander)
    {
        var over = 0;
        foreach (var document in Documenten)
        {
            ref var score = ref _scores[document];
            score = ander[document] > 0 ? score + ander[document] : 0;
            if (score > 0)
            {
                _gevonden[over++] = document;
            }
        }

        _aantal = over;
    }

    public void Wis()
    {
        foreach (var document in Documenten)
        {
            _scores[document] = 0;
        }

        _aantal = 0;
    }
}
