using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Afwegingen.Clusters;

/// <summary>
/// Puts municipalities that cannot fill a group together until they can: always within one IZA region, neighbours first, then who shares
/// most regions, then the nearest. Travel times are not known, so this is a proposal.
/// </summary>
internal static class Clustervorming
{
    public static IReadOnlyList<Gemeentecluster> Vorm(Afwegingssituatie situatie)
    {
        if (situatie.Groep is not { } groep)
        {
            return [];
        }

        var kandidaten = situatie.Gemeenten.Zip(situatie.Deelnemers.PerGemeente, (g, d) => new Clusterlid(g, d)).ToList();
        return
        [
            .. kandidaten.GroupBy(k => k.Gemeente.IzaRegio)
                .OrderBy(regio => regio.Key, StringComparer.Ordinal)
                .SelectMany(regio => VormInRegio([.. regio], groep)),
        ];
    }

    private static IEnumerable<Gemeentecluster> VormInRegio(IReadOnlyList<Clusterlid> regio, Groepsgrootte groep)
    {
        var tekort = regio.Where(k => groep.GevuldDoor(k.Deelnemers) is false)
            .OrderBy(k => k.Zeker)
            .ThenBy(k => k.Gemeente.Code, StringComparer.Ordinal)
            .ToList();
        var vullers = regio.Where(k => groep.GevuldDoor(k.Deelnemers) is true).ToList();
        var clusters = new List<List<Clusterlid>>();
        while (tekort.Count > 0)
        {
            List<Clusterlid> cluster = [tekort[0]];
            tekort.RemoveAt(0);
            while (cluster.Sum(k => k.Zeker) < groep.ZekerVol && tekort.Count > 0)
            {
                var volgende = BesteBij(cluster, tekort, groep.ZekerVol - cluster.Sum(k => k.Zeker));
                cluster.Add(volgende);
                tekort.Remove(volgende);
            }

            clusters.Add(cluster);
        }

        // A rest that fills nothing and has nobody to join goes with the cluster before it.
        if (clusters.Count > 1 && vullers.Count == 0 && clusters[^1].Sum(k => k.Zeker) < groep.ZekerVol)
        {
            clusters[^2].AddRange(clusters[^1]);
            clusters.RemoveAt(clusters.Count - 1);
        }

        return clusters.Select(cluster => Maak(cluster, vullers, groep));
    }

    /// <summary>A neighbour, shares most regions, is nearest; then the smallest that completes the group, else the largest.</summary>
    private static Clusterlid BesteBij(List<Clusterlid> cluster, List<Clusterlid> tekort, decimal nodig) => tekort
        .OrderByDescending(k => cluster.Any(c => Afstand.Grenzen(c.Gemeente, k.Gemeente)))
        .ThenByDescending(k => cluster.Sum(c => Verwantschap.Van(c.Gemeente, k.Gemeente)))
        .ThenBy(k => cluster.Min(c => Afstand.Km(c.Gemeente, k.Gemeente)))
        .ThenBy(k => k.Zeker >= nodig ? k.Zeker : decimal.MaxValue - k.Zeker)
        .ThenBy(k => k.Gemeente.Code, StringComparer.Ordinal)
        .First();

    private static Gemeentecluster Maak(List<Clusterlid> cluster, List<Clusterlid> vullers, Groepsgrootte groep)
    {
        var samen = Raming.Som(cluster.Select(k => k.Deelnemers));
        var vult = samen.Van >= groep.ZekerVol;
        var gastheer = vult
            ? null
            : vullers
                .OrderByDescending(v => cluster.Any(c => Afstand.Grenzen(c.Gemeente, v.Gemeente)))
                .ThenByDescending(v => cluster.Sum(c => Verwantschap.Van(c.Gemeente, v.Gemeente)))
                .ThenBy(v => cluster.Min(c => Afstand.Km(c.Gemeente, v.Gemeente)))
                .ThenBy(v => v.Gemeente.Inwoners ?? int.MaxValue)
                .ThenBy(v => v.Gemeente.Code, StringComparer.Ordinal)
                .FirstOrDefault();
        return new Gemeentecluster
        {
            Gemeenten = [.. cluster.Select(k => k.Gemeente.Code).Order(StringComparer.Ordinal)],
            SluitAanBij = gastheer?.Gemeente.Code,
            Deelnemers = samen.Getoond().Van,
            VultGroep = vult || gastheer is not null,
            Uitleg = Uitleg(cluster, gastheer, vult, samen),
        };
    }

    private static string Uitleg(List<Clusterlid> cluster, Clusterlid? gastheer, bool vult, Raming samen)
    {
        var namen = Nl.Opsomming([.. cluster.Select(k => k.Gemeente.Naam).Order(StringComparer.Ordinal)]);
        var delen = Verwantschap.Gedeeld(
            [.. cluster.Select(k => k.Gemeente), .. gastheer is null ? Array.Empty<Gemeente>() : [gastheer.Gemeente]]);
        var waarom = delen.Count > 0 ? $" Zij delen: {Nl.Opsomming(delen)}." : " Zij delen alleen de IZA-regio.";
        var aantal = $"{samen.Toon()} deelnemers";
        var (heeft, kan, vultIn) = cluster.Count > 1 ? ("hebben samen", "kunnen", "vullen") : ("heeft", "kan", "vult");
        return vult ? $"{namen} {heeft} {aantal} per jaar en {vultIn} daarmee een groep.{waarom}"
            : gastheer is not null ? $"{namen} {heeft} {aantal} per jaar en {kan} aansluiten bij {gastheer.Gemeente.Naam}.{waarom}"
            : $"{namen} {heeft} {aantal} per jaar; dat is te weinig voor een groep. Zoek een partner buiten dit gebied.";
    }

    private sealed record Clusterlid(Gemeente Gemeente, Raming Deelnemers)
    {
        public decimal Zeker => Deelnemers.Van;
    }
}
