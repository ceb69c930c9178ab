using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Expected participants per year: population × share × reach, with what was used.</summary>
/// <param name="PerGemeente">In the order of the municipalities of the question.</param>
/// <param name="Uitleg">How it was computed, as the second half of a Dutch sentence.</param>
/// <param name="Bronnen">Where the numbers come from; empty when they are the asker's own.</param>
public sealed record Deelnemersraming(IReadOnlyList<Raming> PerGemeente, string Uitleg, IReadOnlyList<Bronverwijzing> Bronnen)
{
    public Raming Totaal => Raming.Som(PerGemeente);

    internal static Deelnemersraming Bepaal(
        Interventie interventie, IReadOnlyList<Gemeente> gemeenten, Aannames aannames, Deelnemersgronden gronden)
    {
        var grond = gronden.Kies(interventie, aannames);
        var eigen = aannames.Deelnemers;
        return new(
            [.. gemeenten.Select(g => eigen.TryGetValue(g.Code, out var aantal) ? Raming.Precies(aantal) with { Opgegeven = true } : grond.Formule(g))],
            eigen.Count == 0 ? grond.Uitleg : $"{grond.Uitleg}; voor {Nl.Aantal(eigen.Count, "gemeente", "gemeenten")} uw eigen aantal",
            grond.Bronnen);
    }
}
