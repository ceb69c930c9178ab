using Lucene.Net.Index;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>Which terms the index holds, in which fields and in how many documents.</summary>
internal sealed class Woordenschat
{
    private readonly Dictionary<string, Termgegevens> _termen = new(StringComparer.Ordinal);

    public Woordenschat(IndexReader reader)
    {
        for (var veld = 0; veld < Velden.Tekst.Count; veld++)
        {
            if (MultiFields.GetTerms(reader, Velden.Tekst[veld].Naam) is not { } termen)
            {
                continue;
            }

            var lijst = termen.GetEnumerator();
            while (lijst.MoveNext())
            {
                var term = lijst.Term.Utf8ToString();
                var bekend = _termen.GetValueOrDefault(term);
                _termen[term] = new Termgegevens(bekend.Velden | (1 << veld), Math.Max(bekend.Documenten, lijst.DocFreq));
            }
        }
    }

    public bool Kent(string term) => _termen.ContainsKey(term);

    /// <summary>Nothing known means no fields and no documents.</summary>
    public Termgegevens Van(string term) => _termen.GetValueOrDefault(term);
}
