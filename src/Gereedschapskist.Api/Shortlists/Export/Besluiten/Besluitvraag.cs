using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export.Besluiten;

/// <summary>What nobody knows yet, what is asked of those who decide, and who does what after that.</summary>
internal static class Besluitvraag
{
    public static IEnumerable<Blok> Schrijf(Shortlistbron bron, IReadOnlyList<Keuzebeeld> keuzes) =>
    [
        new Kop(1, "Wat wij niet weten"),
        .. Besluitstuk.Eigen(bron, "onzeker"),
        new Opsomming([.. Onzeker(bron, Besluitgeld.Meetellen(keuzes)).Select(z => (Zin)z)]),
        new Kop(1, "Gevraagd besluit"),
        .. Besluitstuk.Eigen(bron, "besluit"),
        .. Gevraagd(bron, [.. keuzes.Where(k => k.Keuze == Besluitkeuze.Gekozen)]),
        .. Afsprakentabel.Maak(bron.Shortlist),
    ];

    private static List<string> Onzeker(Shortlistbron bron, IReadOnlyList<Keuzebeeld> mee)
    {
        string Namen(Func<Keuzebeeld, bool> welke) => Nl.Opsomming([.. mee.Where(welke).Select(k => k.Interventie.Naam)]);
        (string Namen, string Zin)[] mogelijk =
        [
            (Namen(k => k.Effect is null), "Geen gemeten effect in onze bronnen:"),
            (Namen(k => k.Effect is { Zekerheid: Effectzekerheid.ZeerLaag or Effectzekerheid.Laag }), "Het effect is onzeker, door weinig of zwak onderzoek:"),
            (Namen(k => k is { Effect: not null, EffectOpAnderDoel: true }), "Wel een effect gemeten, maar niet op dit doel:"),
            (Namen(k => k.Interventie.LaatsteErkenning is null), "Geen oordeel van een erkenningscommissie bekend:"),
            (Namen(k => k.Kosten is null), "Geen kosten bekend:"),
            (Namen(k => k.Kosten is { Soort: not Domein.Kostenramingen.Ramingsoort.Feit and not Domein.Kostenramingen.Ramingsoort.EigenInvoer }), "De kosten zijn een raming en geen prijs:"),
            (Namen(k => k.Onderdelen.Any(o => o.Oordeel is Domein.Financieringen.Financieringsoordeel.Voorwaardelijk)), "Wie betaalt, hangt voor een deel af van de deelnemer:"),
        ];
        List<string> zinnen = [.. mogelijk.Where(m => m.Namen.Length > 0).Select(m => $"{m.Zin} {m.Namen}.")];
        if (bron.Shortlist.Context.Deelnemers is null)
        {
            zinnen.Add(bron.Gebied is null
                ? "Hoeveel mensen gaan meedoen, staat nog niet in dit dossier."
                : "Hoeveel mensen gaan meedoen, staat nog niet in dit dossier; de bedragen voor deze plek rekenen met een verwachting.");
        }

        return zinnen.Count > 0 ? zinnen : ["Wat hier geldt, staat in de bijlagen; er is geen feit dat wij misten."];
    }

    private static IEnumerable<Blok> Gevraagd(Shortlistbron bron, IReadOnlyList<Keuzebeeld> gekozen)
    {
        var context = bron.Shortlist.Context;
        var periode = bron.Periode is { } wanneer ? $", {wanneer}" : "";
        List<Zin> punten = gekozen.Count == 0
            ? [Zin.InTeVullen("wat het college of bestuur wordt gevraagd te besluiten")]
            : [$"Te kiezen voor {Nl.Opsomming([.. gekozen.Select(k => k.Interventie.Naam)])}{periode}."];
        if (gekozen.Count > 0)
        {
            punten.Add(context.Budget is { } budget
                ? (Zin)$"Daarvoor {Nl.Euro(budget)} beschikbaar te stellen."
                : "Daarvoor geld beschikbaar te stellen: " + Zin.InTeVullen("bedrag en dekking"));
            punten.Add(gekozen.All(k => k.Item.Afweging is not null)
                ? (Zin)"De uitvoering te organiseren zoals onder “Lokaal of regionaal” staat."
                : "Te bepalen of dit lokaal of regionaal wordt georganiseerd.");
        }

        return bron.Shortlist.Teksten.ContainsKey("besluit") && gekozen.Count == 0 ? [] : [new Opsomming(punten)];
    }
}
