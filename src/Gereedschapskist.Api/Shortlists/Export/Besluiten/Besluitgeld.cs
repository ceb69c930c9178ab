using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Zakelijkegevallen;

namespace Gereedschapskist.Api.Shortlists.Export.Besluiten;

/// <summary>What it costs, who pays, and at which scale it is organised.</summary>
internal static class Besluitgeld
{
    public static IEnumerable<Blok> Schrijf(Shortlistbron bron, IReadOnlyList<Keuzebeeld> keuzes)
    {
        var mee = Meetellen(keuzes);
        var hier = Besluitgevallen.Bereken(bron, mee);
        return
        [
            new Kop(1, "Kosten en wie betaalt"),
            .. Besluitstuk.Eigen(bron, "kosten"),
            .. mee.Count == 0 ? (Blok[])[] : [Kosten(bron, mee, hier)],
            .. Besluitgevallen.Kort([.. hier.Values]),
            .. Budget(bron, mee, hier),
            .. Betalers(mee),
            new Kop(1, "Lokaal of regionaal"),
            .. Besluitstuk.Eigen(bron, "schaal"),
            .. Schaal(mee),
        ];
    }

    /// <summary>What was chosen; as long as nothing is, what may still be.</summary>
    internal static IReadOnlyList<Keuzebeeld> Meetellen(IReadOnlyList<Keuzebeeld> keuzes) => keuzes.Any(k => k.Keuze == Besluitkeuze.Gekozen)
        ? [.. keuzes.Where(k => k.Keuze == Besluitkeuze.Gekozen)]
        : [.. keuzes.Where(k => k.Keuze != Besluitkeuze.Afgewezen)];

    private static Tabel Kosten(Shortlistbron bron, IReadOnlyList<Keuzebeeld> mee, IReadOnlyDictionary<string, Zakelijkgeval> hier)
    {
        var samen = bron.Shortlist.Context.Deelnemers is { } deelnemers ? $"Als {Nl.Aantal(deelnemers, "deelnemer", "deelnemers")} meedoen"
            : hier.Count > 0 ? "Hier per jaar" : "Totaal";
        return new Tabel("Wat het kost", ["Interventie", "Kosten", samen], [28, 40, 32],
        [
            .. mee.Select(k => (IReadOnlyList<Zin>)
            [
                k.Interventie.Naam,
                k.Kosten?.Tekst ?? (Zin)"geen kosten in onze bronnen",
                Samen(k, hier) is { } totaal ? $"{Nl.Euro(totaal.Van, totaal.Tot)}{Voor(hier.GetValueOrDefault(k.Interventie.Id))}"
                    : bron.Shortlist.Context.Deelnemers is null ? Zin.InTeVullen("aantal deelnemers") : (Zin)"niet uit te rekenen",
            ]),
        ]);
    }

    /// <summary>For all who take part: what the page about costs says here, and without a place what the dossier itself says.</summary>
    private static Interval? Samen(Keuzebeeld keuze, IReadOnlyDictionary<string, Zakelijkgeval> hier) =>
        hier.GetValueOrDefault(keuze.Interventie.Id)?.Kosten is { } kosten ? new(kosten.VanEuro, kosten.TotEuro)
        : keuze.Totaal is { } totaal ? new(totaal.VanEuro, totaal.TotEuro)
        : null;

    private static string Voor(Zakelijkgeval? geval) =>
        geval?.Deelnemers is { Herkomst: not Aannameherkomst.EigenGetal } deelnemers ? $", voor {deelnemers.Tekst}" : "";

    private static IEnumerable<Blok> Budget(Shortlistbron bron, IReadOnlyList<Keuzebeeld> mee, IReadOnlyDictionary<string, Zakelijkgeval> hier)
    {
        if (bron.Shortlist.Context.Budget is not { } budget || mee.Count == 0)
        {
            yield break;
        }

        var zinnen = mee
            .Select(k => Samen(k, hier) is { } totaal ? $"{k.Interventie.Naam} {Past(budget, totaal.Van, totaal.Tot)}" : null)
            .OfType<string>()
            .ToList();
        yield return new Alinea(zinnen.Count == 0
            ? $"Het budget is {Nl.Euro(budget)}. Of dat genoeg is, is met deze feiten niet te zeggen."
            : $"Het budget is {Nl.Euro(budget)}. Als alle deelnemers aan één programma meedoen: {string.Join("; ", zinnen)}.");
    }

    private static string Past(decimal budget, decimal van, decimal tot) =>
        tot <= budget ? "past daarin" : van > budget ? "past daar niet in" : "past daar in het gunstigste geval in, en in het ongunstigste niet";

    private static IEnumerable<Blok> Betalers(IReadOnlyList<Keuzebeeld> mee)
    {
        var rijen = mee.SelectMany(k => k.Onderdelen.Select(o => (k.Interventie.Naam, Deel: o))).ToList();
        if (rijen.Count > 0)
        {
            yield return new Tabel("Wie betaalt", ["Onderdeel", "Wie betaalt", "Bij welke interventie"], [34, 32, 34],
            [
                .. rijen.GroupBy(r => (r.Deel.Naam, Wie: Financieringszinnen.Betaler(r.Deel.Oordeel, r.Deel.HangtAfVan)))
                    .Select(groep => (IReadOnlyList<Zin>)
                [
                    groep.Key.Naam, groep.Key.Wie.MetHoofdletter(), Nl.Opsomming([.. groep.Select(r => r.Naam).Distinct()]),
                ]),
            ]);
        }

        var zonder = mee.Where(k => k.Onderdelen.Count == 0).Select(k => k.Interventie.Naam).ToList();
        if (zonder.Count > 0)
        {
            yield return new Alinea($"Voor {Nl.Opsomming(zonder)} kennen wij geen regel die zegt wie betaalt. Dat vraagt een afspraak.");
        }
    }

    private static IEnumerable<Blok> Schaal(IReadOnlyList<Keuzebeeld> mee)
    {
        var gewogen = mee.Where(k => k.Item.Afweging is not null).ToList();
        if (gewogen.Count > 0)
        {
            yield return new Opsomming(
            [
                .. gewogen.Select(k => Zin.Vet($"{k.Interventie.Naam}: ")
                    + (k.Item.Afweging!.Samenvatting is [var advies, ..] ? $"{advies.Uitkomst}. {advies.Toelichting}" : "")),
            ]);
        }

        var open = mee.Where(k => k.Item.Afweging is null).Select(k => k.Interventie.Naam).ToList();
        if (open.Count > 0)
        {
            yield return new Alinea($"Nog niet afgewogen: {Nl.Opsomming(open)}.");
        }
    }
}
