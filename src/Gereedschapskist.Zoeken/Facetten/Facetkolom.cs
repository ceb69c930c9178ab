using Lucene.Net.Util;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>The values of one property for all documents, as numbers in one array: counting touches nothing else.</summary>
internal sealed class Facetkolom
{
    private readonly int[] _begin;
    private readonly int[] _nummers;
    private readonly Dictionary<string, int> _nummerVan;

    /// <param name="naam">Name of the facet.</param>
    /// <param name="waarden">Code and label of every value, in the order in which they are shown.</param>
    /// <param name="perDocument">Codes per document.</param>
    public Facetkolom(
        string naam, IReadOnlyList<(string Code, string Label)> waarden, IReadOnlyList<IReadOnlyCollection<string>> perDocument)
    {
        Naam = naam;
        Waarden = waarden;
        _nummerVan = waarden.Select((w, nummer) => (w.Code, nummer)).ToDictionary(w => w.Code, w => w.nummer, StringComparer.Ordinal);
        _begin = new int[perDocument.Count + 1];
        var nummers = new List<int>();
        for (var document = 0; document < perDocument.Count; document++)
        {
            _begin[document] = nummers.Count;
            nummers.AddRange(perDocument[document].Distinct(StringComparer.Ordinal).Select(code => _nummerVan[code]));
        }

        _begin[^1] = nummers.Count;
        _nummers = [.. nummers];
    }

    public string Naam { get; }

    public IReadOnlyList<(string Code, string Label)> Waarden { get; }

    public bool Kent(string code) => _nummerVan.ContainsKey(code);

    public ReadOnlySpan<int> Van(int document) => _nummers.AsSpan(_begin[document], _begin[document + 1] - _begin[document]);

    /// <summary>Documents that have at least one of the codes.</summary>
    public FixedBitSet Met(IEnumerable<string> codes)
    {
        var gevraagd = new bool[Waarden.Count];
        foreach (var code in codes)
        {
            if (_nummerVan.TryGetValue(code, out var nummer))
            {
                gevraagd[nummer] = true;
            }
        }

        var documenten = new FixedBitSet(_begin.Length - 1);
        for (var document = 0; document < _begin.Length - 1; document++)
        {
            foreach (var nummer in Van(document))
            {
                if (gevraagd[nummer])
                {
                    documenten.Set(document);
                    break;
                }
            }
        }

        return documenten;
    }
}
