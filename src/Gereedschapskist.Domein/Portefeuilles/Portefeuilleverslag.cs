using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>Writes down a set: what is chosen and covered, what is not and why, and how firm the choice is.</summary>
internal sealed class Portefeuilleverslag(
    Portefeuillesituatie situatie, Kandidatenlijst lijst, Portefeuilleoplossing oplossing, IReadOnlySet<int> vast)
{
    private const int MeesteAfvallers = 100;
    private const int MeesteOngedekt = 5;

    public Portefeuille Schrijf(IReadOnlyList<Portefeuillescenario> scenarios, IReadOnlyList<Voorwaardeprijs> voorwaarden)
    {
        var onzeker = TeOnzeker(scenarios);
        IReadOnlyList<Portefeuillekeuze> keuzes =
        [
            .. oplossing.Gekozen
                .Select(Keuze)
                .OrderByDescending(keuze => keuze.GerekendEuro)
                .ThenBy(keuze => keuze.Id, StringComparer.Ordinal),
        ];
        IReadOnlyList<Portefeuilledoel> doelen = [.. situatie.Doelen.Select(Doel)];
        return new Portefeuille
        {
            CatalogusVersie = situatie.Catalogus.Versie,
            Peildatum = situatie.Peildatum,
            Jaar = situatie.Jaar,
            Samenvatting = [.. Samenvatting(keuzes, doelen, onzeker, voorwaarden)],
            Gebied = situatie.Gebied.Naam,
            DekkingProcent = situatie.Procent(oplossing.Dekking),
            Keuzes = keuzes,
            Doelen = doelen,
            Budgetten = [.. Budgetten()],
            Scenarios = scenarios,
            TeOnzeker = onzeker,
            Voorwaarden = voorwaarden,
            NietMeegedaan = [.. lijst.Afvallers.Take(MeesteAfvallers)],
            Opmerkingen =
            [
                .. situatie.Gebied.Opmerkingen,
                "Waar u geen eigen aantal deelnemers geeft, is gerekend met de norm van het akkoord, of anders met onze raming; voert u er meer "
                    + "naast elkaar uit, dan zijn het er per interventie minder.",
                "Waar niet vaststaat wie betaalt, kiest de berekening de betaler bij wie het past. Wat aan niemand is toegewezen, telt bij de "
                    + "gemeente.",
                "Een zorgverzekeraar of gemeente zonder budget in uw vraag heeft geen grens. Een aanvullende verzekering telt alleen mee met een "
                    + "eigen budget: niet iedereen heeft er een.",
            ],
        };
    }

    private Portefeuillekeuze Keuze((int Kandidaat, Beurs Beurs) keuze)
    {
        var kandidaat = lijst.Kandidaten[keuze.Kandidaat];
        return new(
            kandidaat.Interventie.Id, kandidaat.Interventie.Naam, kandidaat.Interventie.Erkenningsniveau,
            kandidaat.Kosten.Van, kandidaat.Kosten.Tot, kandidaat.Midden,
            kandidaat.Deelnemers.Van, kandidaat.Deelnemers.Tot, kandidaat.Deelnemers.Herkomst,
            keuze.Beurs, [.. kandidaat.Doelen.Select(plek => situatie.Doelen[plek].Naam)], vast.Contains(keuze.Kandidaat));
    }

    private Portefeuilledoel Doel(Dekdoel doel, int plek)
    {
        var dekkers = oplossing.Gekozen.Select(keuze => lijst.Kandidaten[keuze.Kandidaat]).Where(kandidaat => kandidaat.Doelen.Contains(plek)).ToList();
        return dekkers.Count > 0
            ? new(doel.Onderwerp, doel.Naam, dekkers.MaxBy(kandidaat => kandidaat.Interventie.Erkenningsniveau)!.Interventie.Naam, null)
            : new(doel.Onderwerp, doel.Naam, null, Reden(plek));
    }

    private string Reden(int plek)
    {
        var kandidaten = lijst.Kandidaten.Where(kandidaat => kandidaat.Doelen.Contains(plek)).ToList();
        if (kandidaten.Count == 0)
        {
            return "Geen interventie die dit dekt, voldoet aan uw voorwaarden.";
        }

        var goedkoopst = kandidaten.MinBy(kandidaat => kandidaat.Midden)!;
        return $"Past niet meer in het budget; de goedkoopste is {goedkoopst.Interventie.Naam} met ongeveer {Nl.Euro(goedkoopst.Midden)} per jaar.";
    }

    private IEnumerable<Portefeuillebudget> Budgetten()
    {
        var gebruikt = oplossing.Gekozen
            .GroupBy(keuze => keuze.Beurs)
            .ToDictionary(groep => groep.Key, groep => groep.Sum(keuze => lijst.Kandidaten[keuze.Kandidaat].Midden));
        return situatie.Budgetten.Keys.Union(gebruikt.Keys).Order().Select(beurs =>
            new Portefeuillebudget(beurs, situatie.Budgetten.TryGetValue(beurs, out var budget) ? budget : null, gebruikt.GetValueOrDefault(beurs)));
    }

    /// <summary>The ranges decide more than the question when fewer than half of the choices hold at low and at high costs.</summary>
    private string? TeOnzeker(IReadOnlyList<Portefeuillescenario> scenarios)
    {
        var (minst, meest) = (scenarios.Min(scenario => scenario.DekkingProcent), scenarios.Max(scenario => scenario.DekkingProcent));
        return oplossing.Gekozen.Count == 0 || vast.Count * 2 >= oplossing.Gekozen.Count ? null
            : $"De kosten zijn te onzeker om te kiezen: maar {vast.Count} van de {Nl.Aantal(oplossing.Gekozen.Count, "keuze", "keuzes")} gelden "
                + $"zowel bij lage als bij hoge kosten, en de dekking loopt van {Nl.Afgerond(minst)} tot {Nl.Afgerond(meest)}%. Vraag eerst prijzen op.";
    }

    private IEnumerable<string> Samenvatting(
        IReadOnlyList<Portefeuillekeuze> keuzes, IReadOnlyList<Portefeuilledoel> doelen, string? onzeker, IReadOnlyList<Voorwaardeprijs> voorwaarden)
    {
        yield return keuzes.Count == 0
            ? $"Binnen dit budget past in {situatie.Gebied.Naam} geen enkele interventie die iets van uw vraag dekt."
            : $"De beste set voor {situatie.Gebied.Naam} telt {Nl.Aantal(keuzes.Count, "interventie", "interventies")} en dekt "
                + $"{Nl.Afgerond(situatie.Procent(oplossing.Dekking))}% van uw vraag: {Nl.Opsomming([.. keuzes.Select(keuze => keuze.Naam)])}.";
        if (keuzes.Count > 0)
        {
            yield return onzeker ?? $"{vast.Count} van de {keuzes.Count} keuzes gelden ook bij lage en bij hoge kosten.";
        }

        foreach (var budget in Budgetten())
        {
            var naam = situatie.Catalogus.Labels.InZin(budget.Betaler);
            yield return budget.GrensEuro is { } grens
                ? $"De {naam} betaalt ongeveer {Nl.Euro(budget.GebruiktEuro)} van de {Nl.Euro(grens)}."
                : $"De {naam} betaalt ongeveer {Nl.Euro(budget.GebruiktEuro)}; u gaf daar geen grens.";
        }

        if (doelen.Count(doel => doel.GedektDoor is null) is var open and > 0)
        {
            var namen = doelen.Where(doel => doel.GedektDoor is null).Take(MeesteOngedekt).Select(doel => doel.Naam);
            yield return $"Niet gedekt: {Nl.Opsomming([.. namen])}{(open > MeesteOngedekt ? " en meer" : "")}.";
        }

        foreach (var voorwaarde in voorwaarden.Where(voorwaarde => voorwaarde.DekkingProcentErbij > 0))
        {
            yield return voorwaarde.Uitleg;
        }
    }
}
