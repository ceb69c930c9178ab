using System.Collections.Frozen;
using Lucene.Net.Index;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>
/// Which terms the index holds, in which fields and documents. Read from the index once, so that a question goes past arrays of numbers and
/// not through the engine's files.
/// </summary>
internal sealed class Woordenschat
{
    private static readonly FrozenDictionary<string, int> _plaatsen =
        Velden.Tekst.Index().ToFrozenDictionary(v => v.Item.Naam, v => v.Index, StringComparer.Ordinal);

    private readonly Dictionary<string, Termgegevens> _termen = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Veld, string Term), Vindplaatsen> _heel = [];

    /// <param name="reader">An index of one segment at most.</param>
    public Woordenschat(IndexReader reader)
    {
        Documenten = reader.MaxDoc;
        Lengten = reader.Leaves.Count == 0 ? [] : [.. Velden.Tekst.Select(veld => new Veldlengten(reader, veld.Naam))];
        for (var veld = 0; veld < Velden.Tekst.Count; veld++)
        {
            var nummer = veld;
            Lees(reader, Velden.Tekst[veld].Naam, (term, plekken) => Voeg(term, nummer, plekken));
        }

        foreach (var veld in Velden.Heel)
        {
            Lees(reader, veld, (term, plekken) => _heel.Add((veld, term), plekken));
        }
    }

    /// <summary>Documents in the index.</summary>
    public int Documenten { get; }

    /// <summary>Per field, in the order of <see cref="Velden.Tekst"/>.</summary>
    public IReadOnlyList<Veldlengten> Lengten { get; }

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

    /// <summary>Where a term stands in one of <see cref="Velden.Heel"/>; null when nowhere.</summary>
    public Vindplaatsen? In(string veld, string term) => _heel.GetValueOrDefault((veld, term));

    private static void Lees(IndexReader reader, string veld, Action<string, Vindplaatsen> voeg)
    {
        if (reader.Leaves.Count == 0 || reader.Leaves[0].AtomicReader.GetTerms(veld) is not { } termen)
        {
            return;
        }

        DocsEnum? lezer = null;
        var lijst = termen.GetEnumerator();
        while (lijst.MoveNext())
        {
            voeg(lijst.Term.Utf8ToString(), Vindplaatsen.Lees(lijst, ref lezer));
        }
    }

    private void Voeg(string term, int veld, Vindplaatsen plekken)
    {
        if (!_termen.TryGetValue(term, out var bekend))
        {
            bekend = new Termgegevens(0, 0, new Vindplaatsen?[Velden.Tekst.Count]);
        }

        bekend.Plekken[veld] = plekken;
        _termen[term] = bekend with { Velden = bekend.Velden | (1 << veld), Documenten = Math.Max(bekend.Documenten, plekken.Aantal) };
    }
}
