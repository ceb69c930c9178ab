using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>The documents in which a term stands, in one field, in order, each with how often: four bytes per document.</summary>
internal sealed class Vindplaatsen
{
    private const int KeerBits = 8;
    private const int MeesteKeren = (1 << KeerBits) - 1;

    private readonly uint[] _plekken;

    private Vindplaatsen(uint[] plekken, TermState inIndex)
    {
        _plekken = plekken;
        InIndex = inIndex;
    }

    public int Aantal => _plekken.Length;

    /// <summary>Where the index keeps more about the term: saves the engine a search in its dictionary.</summary>
    public TermState InIndex { get; }

    /// <summary>Reads them from where the dictionary of the index stands now.</summary>
    public static Vindplaatsen Lees(TermsEnum term, ref DocsEnum? lezer)
    {
        lezer = term.Docs(null, lezer);
        var plekken = new uint[term.DocFreq];
        for (var i = 0; lezer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++)
        {
            plekken[i] = ((uint)lezer.DocID << KeerBits) | (uint)Math.Min(lezer.Freq, MeesteKeren);
        }

        return new Vindplaatsen(plekken, term.GetTermState());
    }

    /// <summary>Every place, to be read with <see cref="Lees(uint)"/>.</summary>
    public ReadOnlySpan<uint> Alle => _plekken;

    public IEnumerable<int> Documenten => _plekken.Select(plek => Lees(plek).Document);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (int Document, float Keer) Lees(uint plek) => ((int)(plek >> KeerBits), (int)(plek & MeesteKeren));

    /// <summary>Whether it stands in the document.</summary>
    public bool Heeft(int document)
    {
        var plaats = Array.BinarySearch(_plekken, (uint)document << KeerBits);
        return plaats >= 0 || (~plaats < _plekken.Length && Lees(_plekken[~plaats]).Document == document);
    }
}
