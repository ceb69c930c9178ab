using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Zakelijkegevallen;

namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>Which interventies can be chosen, and why the others cannot.</summary>
internal sealed record Kandidatenlijst(IReadOnlyList<Kandidaat> Kandidaten, IReadOnlyList<Portefeuilleafvaller> Afvallers)
{
    public static Kandidatenlijst Maak(Portefeuillesituatie situatie, Erkenningsniveau? minimum)
    {
        var (kandidaten, afvallers) = (new List<Kandidaat>(), new List<Portefeuilleafvaller>());
        foreach (var interventie in situatie.Catalogus.Interventies)
        {
            IReadOnlyList<int> doelen = [.. Enumerable.Range(0, situatie.Doelen.Count).Where(plek => situatie.Doelen[plek].Dekt(interventie))];
            if (doelen.Count == 0)
            {
                continue;
            }

            var (kandidaat, bezwaar) = Beoordeel(situatie, interventie, minimum, doelen);
            if (kandidaat is not null)
            {
                kandidaten.Add(kandidaat);
            }
            else
            {
                afvallers.Add(new(interventie.Id, interventie.Naam, bezwaar!));
            }
        }

        return new(kandidaten, afvallers);
    }

    private static (Kandidaat? Kandidaat, string? Bezwaar) Beoordeel(
        Portefeuillesituatie situatie, Interventie interventie, Erkenningsniveau? minimum, IReadOnlyList<int> doelen)
    {
        var labels = situatie.Catalogus.Labels;
        if (situatie.Uitsluiten.Contains(interventie.Id))
        {
            return (null, "U sloot dit uit.");
        }

        if (minimum is { } eis && interventie.Erkenningsniveau < eis)
        {
            return (null, $"De erkenning is {labels.InZin(interventie.Erkenningsniveau)}; u vraagt minstens {labels.InZin(eis)}.");
        }

        int? eigen = situatie.Deelnemers.TryGetValue(interventie.Id, out var aantal) ? aantal : null;
        return Jaarkosten.Van(situatie.Catalogus, interventie, situatie.Gebied, situatie.Jaar, situatie.Peildatum, eigen)
            is { Kosten: { } kosten, Deelnemers: { } deelnemers } jaar
            ? (new Kandidaat(interventie, new Interval(kosten.VanEuro, kosten.TotEuro), deelnemers, Beurzen(situatie, jaar.Betalers), doelen), null)
            : (null, "Wat dit hier per jaar kost, is niet te ramen: de prijs of het aantal deelnemers is onbekend.");
    }

    /// <summary>
    /// What nobody was appointed for falls to the municipality, for nobody else will pay it. A supplementary insurance counts only with a
    /// budget of its own: not everybody has one.
    /// </summary>
    private static IReadOnlyList<Beurs> Beurzen(Portefeuillesituatie situatie, IReadOnlyList<Beurs> betalers) =>
    [
        .. betalers
            .Where(beurs => beurs is not Beurs.AanvullendeVerzekering || situatie.Budgetten.ContainsKey(beurs))
            .Select(beurs => beurs is Beurs.NiemandAangewezen ? Beurs.Gemeente : beurs)
            .DefaultIfEmpty(Beurs.Gemeente)
            .Distinct()
            .Order(),
    ];
}
