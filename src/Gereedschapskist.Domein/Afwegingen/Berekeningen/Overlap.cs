using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>
/// In how many municipalities of the area sources have seen it run. They are not complete and it may have stopped, so it counts in the
/// balance and proves nothing: the region knows better.
/// </summary>
internal sealed class Overlap : IBerekening
{
    /// <summary>One municipality overlaps with nobody.</summary>
    private const int Minstens = 2;

    public string Criterium => "overlap";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        var gebied = situatie.Gemeenten.ToDictionary(g => g.Code, StringComparer.Ordinal);
        var gezien = situatie.Interventie.InGebruik.Where(g => g.Gemeenten.Any(gebied.ContainsKey)).ToList();
        List<string> namen =
        [
            .. gezien.SelectMany(g => g.Gemeenten).Distinct(StringComparer.Ordinal).Where(gebied.ContainsKey).Select(c => gebied[c].Naam).Order(StringComparer.Ordinal),
        ];
        if (namen.Count < Minstens || Antwoord.Van((decimal)namen.Count).Sterkte(criterium) is not { } sterkte)
        {
            return Bepaling.Onbekend("Hoeveel gemeenten dit al doen, zeggen onze bronnen niet.");
        }

        return new Bepaling(
            Antwoordherkomst.Catalogus,
            Sterkte.Onbekend with { Telt = sterkte.Telt },
            $"ten minste {namen.Count}",
            $"Bronnen noemen {Nl.Opsomming(namen)}; of het daar nog loopt en of er meer zijn, weet de regio zelf het best.")
        {
            Bronnen = [.. gezien.Select(g => new Bronverwijzing(g.Bron)).Distinct()],
        };
    }
}
