using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>The values of one property, each with the set of documents that have it: counting does not depend on how much is found.</summary>
internal sealed class Facetkolom
{
    private readonly int _ruimte;
    private readonly Documentenset[] _documenten;
    private readonly Dictionary<string, int> _nummerVan;

    /// <param name="naam">Name of the facet.</param>
    /// <param name="waarden">Code and label of every value, in the order in which they are shown.</param>
    /// <param name="perDocument">Codes per document.</param>
    public Facetkolom(
        string naam, IReadOnlyList<(string Code, string Label)> waarden, IReadOnlyList<IReadOnlyCollection<string>> perDocument)
    {
        Naam = naam;
        Waarden = waarden;
        _ruimte = perDocument.Count;
        _nummerVan = waarden.Select((w, nummer) => (w.Code, nummer)).ToDictionary(w => w.Code, w => w.nummer, StringComparer.Ordinal);
        _documenten = [.. waarden.Select(_ => new Documentenset(_ruimte))];
        for (var document = 0; document < perDocument.Count; document++)
        {
            foreach (var code in perDocument[document])
            {
                _documenten[_nummerVan[code]].Voeg(document);
            }
        }
    }

    public string Naam { get; }

    public IReadOnlyList<(string Code, string Label)> Waarden { get; }

    public bool Kent(string code) => _nummerVan.ContainsKey(code);

    /// <summary>Per value, in the order of <see cref="Waarden"/>, how many of these documents have it.</summary>
    public int[] Tel(Documentenset documenten) => [.. _documenten.Select(documenten.AantalMet)];

    /// <summary>Documents that have at least one of the codes.</summary>
    public Documentenset Met(IEnumerable<string> codes)
    {
        var documenten = new Documentenset(_ruimte);
        foreach (var code in codes)
        {
            if (_nummerVan.TryGetValue(code, out var nummer))
            {
                documenten.Voeg(_documenten[nummer]);
            }
        }

        return documenten;
    }
}
