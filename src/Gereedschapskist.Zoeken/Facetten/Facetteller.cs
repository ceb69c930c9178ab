namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>
/// Counts every facet in one pass. A document that passes all filters counts everywhere; one that fails exactly one filter
/// counts only in the facet of that filter, so that the other choices of a facet keep their counts.
/// </summary>
internal sealed class Facetteller
{
    private readonly IReadOnlyList<Facetkolom> _kolommen;
    private readonly IReadOnlyList<Filter> _filters;
    private readonly int[] _kolomVanFilter;
    private readonly int[][] _aantallen;
    private readonly int[] _onbekend;

    public Facetteller(IReadOnlyList<Facetkolom> kolommen, IReadOnlyList<Filter> filters)
    {
        _kolommen = kolommen;
        _filters = filters;
        _aantallen = [.. kolommen.Select(k => new int[k.Waarden.Count])];
        _kolomVanFilter = [.. filters.Select(f => kolommen.ToList().FindIndex(k => k.Naam == f.Facet))];
        _onbekend = new int[filters.Count];
    }

    public IReadOnlyList<int[]> Aantallen => _aantallen;

    /// <summary>Per filter: documents that only fail it because the fact is unknown.</summary>
    public IEnumerable<(Filter Filter, int Aantal)> Onbekend => _filters.Zip(_onbekend);

    /// <summary>Keeps the matches that pass all filters and counts the facets of all.</summary>
    public void Tel(Trefferlijst gevonden, Trefferlijst over)
    {
        for (var i = 0; i < gevonden.Aantal; i++)
        {
            var document = gevonden.Document(i);
            switch (Geweigerd(document, out var filter))
            {
                case 0:
                    over.Voeg(document, gevonden.Score(i));
                    for (var kolom = 0; kolom < _kolommen.Count; kolom++)
                    {
                        Tel(kolom, document);
                    }

                    break;
                case 1:
                    TelVoor(filter, document);
                    break;
                default:
                    break;
            }
        }
    }

    private int Geweigerd(int document, out int filter)
    {
        var geweigerd = 0;
        filter = -1;
        for (var i = 0; i < _filters.Count && geweigerd < 2; i++)
        {
            if (!_filters[i].Documenten.Get(document))
            {
                geweigerd++;
                filter = i;
            }
        }

        return geweigerd;
    }

    private void TelVoor(int filter, int document)
    {
        if (_kolomVanFilter[filter] >= 0)
        {
            Tel(_kolomVanFilter[filter], document);
        }

        if (_filters[filter].Onbekend is { } onbekend && onbekend.Documenten.Get(document))
        {
            _onbekend[filter]++;
        }
    }

    private void Tel(int kolom, int document)
    {
        var aantallen = _aantallen[kolom];
        foreach (var nummer in _kolommen[kolom].Van(document))
        {
            aantallen[nummer]++;
        }
    }
}
