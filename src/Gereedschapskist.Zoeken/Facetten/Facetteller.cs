using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>
/// Counts every facet. A document that passes all filters counts everywhere; one that fails exactly one filter
/// counts only in the facet of that filter, so that the other choices of a facet keep their counts.
/// </summary>
internal sealed class Facetteller
{
    public Facetteller(IReadOnlyList<Facetkolom> kolommen, IReadOnlyList<Filter> filters, Documentenset gevonden)
    {
        Over = Zonder(null, filters, gevonden);
        var zonder = filters.ToDictionary(filter => filter, filter => Zonder(filter, filters, gevonden));
        Aantallen = [.. kolommen.Select(k => k.Tel(filters.FirstOrDefault(f => f.Facet == k.Naam) is { } eigen ? zonder[eigen] : Over))];
        Onbekend = [.. filters.Where(f => f.Onbekend is not null).Select(f => (f.Onbekend!.Wat, zonder[f].AantalMet(f.Onbekend.Documenten)))];
    }

    /// <summary>What was found and passes all filters.</summary>
    public Documentenset Over { get; }

    /// <summary>Per facet, per value.</summary>
    public IReadOnlyList<int[]> Aantallen { get; }

    /// <summary>What is unknown, and how many documents fail a filter only for that.</summary>
    public IReadOnlyList<(string Wat, int Aantal)> Onbekend { get; }

    private static Documentenset Zonder(Filter? filter, IReadOnlyList<Filter> filters, Documentenset gevonden)
    {
        if (filters.Count == (filter is null ? 0 : 1))
        {
            return gevonden;
        }

        var over = gevonden.Kopie();
        foreach (var ander in filters.Where(f => f != filter))
        {
            over.Beperk(ander.Documenten);
        }

        return over;
    }
}
