using System.Collections.Frozen;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>Which terms the index holds, in which fields and in how many documents.</summary>
internal sealed class Woordenschat
{
    private readonly Dictionary<string, Termgegevens> _termen = new(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, int> _plaatsen =
        Velden.Tekst.Index().ToFrozenDictionary(v => v.Item.Naam, v => v.Index, StringComparer.Ordinal);

    private readonly IndexReaderContext _context;

    public Woordenschat(IndexReader reader)
    {
        _context = reader.Context;
        for (var veld = 0; veld < Velden.Tekst.Count; veld++)
        {
            foreach (var blad in reader.Leaves)
            {
                if (blad.AtomicReader.GetTerms(Velden.Tekst[veld].Naam) is { } termen)
                {
                    Lees(termen.GetEnumerator(), veld);
                }
            }
        }
    }

    public bool Kent(string term) => _termen.ContainsKey(term);

    /// <summary>Whether a term occurs in one of these fields.</summary>
    public bool StaatIn(string term, params ReadOnlySpan<string> velden)
    {
        var bekend = Van(term).Velden;
        foreach (var veld in velden)
        {
            if ((bekend & (1 << _plaatsen[veld])) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing known means no fields and no documents.</summary>
    public Termgegevens Van(string term) => _termen.GetValueOrDefault(term, Termgegevens.Onbekend);

    /// <summary>
    /// Looks a term up in a field as if it stood in so many documents. The place of the term in the index is known already,
    /// which saves the engine a search in its dictionary.
    /// </summary>
    public TermQuery Query(string term, int veld, int documenten)
    {
        var plek = Van(term).Plekken[veld]!;
        return new TermQuery(new Term(Velden.Tekst[veld].Naam, term), new TermContext(_context, plek, 0, documenten, -1));
    }

    private void Lees(TermsEnum lijst, int veld)
    {
        while (lijst.MoveNext())
        {
            var term = lijst.Term.Utf8ToString();
            if (!_termen.TryGetValue(term, out var bekend))
            {
                bekend = new Termgegevens(0, 0, new TermState?[Velden.Tekst.Count]);
            }

            // What is said of a whole topic does not make a word of the texts less rare.
            var telt = bekend.Documenten == 0 || Velden.Tekst[veld].Naam != Velden.Onderwerptaal;
            bekend.Plekken[veld] = lijst.GetTermState();
            _termen[term] = bekend with
            {
                Velden = bekend.Velden | (1 << veld),
                Documenten = telt ? Math.Max(bekend.Documenten, lijst.DocFreq) : bekend.Documenten,
            };
        }
    }
}
