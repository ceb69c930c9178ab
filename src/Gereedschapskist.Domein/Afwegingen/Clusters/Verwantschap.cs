using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Afwegingen.Clusters;

/// <summary>How many divisions of the country two municipalities share: how easily they work together.</summary>
internal static class Verwantschap
{
    private static readonly (string Naam, Func<Gemeente, string> Regio)[] Indelingen =
    [
        ("jeugdregio", g => g.Jeugdregio),
        ("zorgkantoorregio", g => g.Zorgkantoorregio),
        ("GGD-regio", g => g.GgdRegio),
        ("veiligheidsregio", g => g.Veiligheidsregio),
        ("provincie", g => g.Provincie),
    ];

    public static int Van(Gemeente een, Gemeente ander) => Indelingen.Count(i => i.Regio(een) == i.Regio(ander));

    public static IReadOnlyList<string> Gedeeld(IReadOnlyList<Gemeente> gemeenten) => gemeenten.Count < 2
        ? []
        : [.. Indelingen.Where(i => gemeenten.All(g => i.Regio(g) == i.Regio(gemeenten[0]))).Select(i => i.Naam)];
}
