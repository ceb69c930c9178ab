using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>A score above 0 for some of the documents: reading and clearing it costs as much as there are of these.</summary>
internal sealed class Scorelijst(int documenten)
{
    private readonly Stand[] _standen = new Stand[documenten];
    private readonly int[] _gevonden = new int[documenten];
    private int _aantal;

    /// <summary>The documents that have a score, in no order.</summary>
    public ReadOnlySpan<int> Documenten => _gevonden.AsSpan(0, _aantal);

    public float this[int document] => _standen[document].Hoogste;

    /// <summary>The place of a score, which must become higher than 0.</summary>
    public ref float Plek(int document)
    {
        ref var hoogste = ref _standen[document].Hoogste;
        if (hoogste == 0)
        {
            _gevonden[_aantal++] = document;
        }

        return ref hoogste;
    }

    /// <summary>Counts the places of a word in one field, by BM25 as in <see cref="Bm25"/>: keeps the highest of the fields so far, and their sum.</summary>
    /// <param name="plekken">Where the word stands.</param>
    /// <param name="lengten">How long the texts of the field are.</param>
    /// <param name="gewicht">What the word weighs in this field.</param>
    public void TelVeld(Vindplaatsen plekken, Veldlengten lengten, float gewicht)
    {
        var (standen, gevonden, aantal, vast) = (_standen, _gevonden, _aantal, lengten.Vast);
        foreach (var plek in plekken.Alle)
        {
            var (document, keer) = Vindplaatsen.Lees(plek);
            var score = gewicht * keer / (keer + vast + lengten.Straf(document));
            ref var stand = ref standen[document];
            if (stand.Hoogste == 0)
            {
                gevonden[aantal++] = document;
                stand = new Stand { Hoogste = score, Som = score };
            }
            else
            {
                stand.Hoogste = score > stand.Hoogste ? score : stand.Hoogste;
                stand.Som += score;
            }
        }

        _aantal = aantal;
    }

    /// <summary>Of every document the highest score of its fields, and a part of the others.</summary>
    public void MengVelden(float andere)
    {
        foreach (var document in Documenten)
        {
            ref var stand = ref _standen[document];
            stand.Hoogste = stand.Gemengd(andere);
        }
    }

    /// <summary>Keeps the higher score of a document.</summary>
    public void NeemHoogste(int document, float score)
    {
        ref var hoogste = ref Plek(document);
        hoogste = score > hoogste ? score : hoogste;
    }

    /// <summary>Keeps the higher of both scores of every document.</summary>
    public void NeemHoogste(Scorelijst ander)
    {
        foreach (var document in ander.Documenten)
        {
            NeemHoogste(document, ander._standen[document].Hoogste);
        }
    }

    /// <summary>The same, of a list whose fields were not brought together yet.</summary>
    public void NeemHoogste(Scorelijst velden, float andere)
    {
        foreach (var document in velden.Documenten)
        {
            NeemHoogste(document, velden._standen[document].Gemengd(andere));
        }
    }

    /// <summary>Keeps what has both scores, with their sum.</summary>
    public void TelSamen(Scorelijst ander)
    {
        var over = 0;
        foreach (var document in Documenten)
        {
            ref var score = ref _standen[document].Hoogste;
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
            _standen[document].Hoogste = 0;
        }

        _aantal = 0;
    }

    /// <summary>The highest score so far; and what the fields of a word add up to, only read where it was written before.</summary>
    private struct Stand
    {
        public float Hoogste;
        public float Som;

        public readonly float Gemengd(float andere) => Hoogste + ((Som - Hoogste) * andere);
    }
}
