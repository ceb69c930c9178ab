using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>Chooses the set that covers most, and works out what every condition costs.</summary>
public sealed class Portefeuillekiezer
{
    private readonly Portefeuillesituatie _situatie;
    private readonly Kandidatenlijst _lijst;
    private readonly IPortefeuilleoplosser _oplosser;

    private Portefeuillekiezer(Portefeuillesituatie situatie, IPortefeuilleoplosser oplosser) =>
        (_situatie, _lijst, _oplosser) = (situatie, Kandidatenlijst.Maak(situatie, situatie.Minimum), oplosser);

    /// <summary>The set, or every fault in the question. The same catalogue, question and day give the same answer.</summary>
    public static Uitkomst<Portefeuille> Kies(Catalogus catalogus, Portefeuillevraag vraag, DateOnly peildatum, IPortefeuilleoplosser oplosser)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(vraag);
        var (situatie, fouten) = Portefeuillecontrole.Controleer(catalogus, vraag, peildatum);
        if (situatie is null)
        {
            return fouten;
        }

        return new Portefeuillekiezer(situatie, oplosser).Kies() is { } portefeuille ? portefeuille : new List<Fout>
        {
            new(
                "basisfunctionaliteiten", Foutcodes.TeVeel, "De beste set was niet op tijd te bewijzen.",
                "Vraag minder onderwerpen tegelijk, of sluit interventies uit."),
        };
    }

    private Portefeuille? Kies()
    {
        if (Los(_lijst, kandidaat => kandidaat.Midden) is not { } midden
            || Los(_lijst, kandidaat => kandidaat.Kosten.Van) is not { } laag
            || Los(_lijst, kandidaat => kandidaat.Kosten.Tot) is not { } hoog)
        {
            return null;
        }

        var vast = Plekken(midden).Intersect(Plekken(laag)).Intersect(Plekken(hoog)).ToHashSet();
        var verslag = new Portefeuilleverslag(_situatie, _lijst, midden, vast);
        var voorwaarden = _situatie.Budgetten.Keys
            .Order()
            .Select(beurs => Budgetprijs(beurs, midden))
            .Append(Bewijsprijs(midden))
            .OfType<Voorwaardeprijs>()
            .ToList();
        return verslag.Schrijf(
            [Scenario("lage", laag), Scenario("middelste", midden), Scenario("hoge", hoog)], voorwaarden);
    }

    private static IEnumerable<int> Plekken(Portefeuilleoplossing oplossing) => oplossing.Gekozen.Select(keuze => keuze.Kandidaat);

    private Portefeuilleprobleem Probleem(Kandidatenlijst lijst, Func<Kandidaat, decimal> kosten) => new()
    {
        Gewichten = [.. _situatie.Doelen.Select(doel => doel.Gewicht)],
        Kandidaten = [.. lijst.Kandidaten.Select(kandidaat => kandidaat.Bij(kosten))],
        Budgetten = _situatie.Budgetten.ToDictionary(budget => budget.Key, budget => (long)decimal.Floor(budget.Value)),
    };

    private Portefeuilleoplossing? Los(Kandidatenlijst lijst, Func<Kandidaat, decimal> kosten) => _oplosser.Los(Probleem(lijst, kosten));

    private Portefeuillescenario Scenario(string naam, Portefeuilleoplossing oplossing) =>
        new(naam, _situatie.Procent(oplossing.Dekking), [.. Plekken(oplossing).Select(plek => _lijst.Kandidaten[plek].Interventie.Naam)]);

    /// <summary>The least that has to be added to one budget before more is covered; null when all is covered that can be.</summary>
    private Voorwaardeprijs? Budgetprijs(Beurs beurs, Portefeuilleoplossing nu)
    {
        var naam = _situatie.Catalogus.Labels.InZin(beurs);
        var voorwaarde = $"het budget van de {naam}";
        var meer = _oplosser.Los(Probleem(_lijst, kandidaat => kandidaat.Midden) with { Goedkoopst = beurs, Dekking = nu.Dekking + 1 });
        if (meer is null)
        {
            return new Voorwaardeprijs(voorwaarde, null, 0, [], $"Meer budget van de {naam} alleen dekt niet meer.");
        }

        var nodig = meer.Gekozen
            .Where(keuze => keuze.Beurs == beurs)
            .Sum(keuze => _lijst.Kandidaten[keuze.Kandidaat].Bij(kandidaat => kandidaat.Midden).Kosten);
        var extra = Math.Max(1, nodig - _situatie.Budgetten[beurs]);
        var erbij = Erbij(_lijst, meer, nu);
        var dekking = _situatie.Procent(meer.Dekking) - _situatie.Procent(nu.Dekking);
        return new Voorwaardeprijs(
            voorwaarde, extra, dekking, erbij,
            $"Met {Nl.Euro(extra)} meer van de {naam} komt er {Nl.Afgerond(dekking)} procentpunt dekking bij: {Nl.Opsomming(erbij)}.");
    }

    /// <summary>What one level less of evidence would add; null when no minimum is asked.</summary>
    private Voorwaardeprijs? Bewijsprijs(Portefeuilleoplossing nu)
    {
        if (_situatie.Minimum is not { } minimum || minimum == Erkenningsniveau.Onbekend)
        {
            return null;
        }

        var lager = (Erkenningsniveau)((int)minimum - 1);
        var lijst = Kandidatenlijst.Maak(_situatie, lager);
        if (Los(lijst, kandidaat => kandidaat.Midden) is not { } ruimer)
        {
            return null;
        }

        var erbij = Erbij(lijst, ruimer, nu);
        var dekking = _situatie.Procent(ruimer.Dekking) - _situatie.Procent(nu.Dekking);
        var labels = _situatie.Catalogus.Labels;
        return new Voorwaardeprijs(
            "de erkenning die u minstens vraagt", null, dekking, dekking > 0 ? erbij : [],
            dekking > 0
                ? $"Met minstens “{labels.InZin(lager)}” in plaats van “{labels.InZin(minimum)}” komt er {Nl.Afgerond(dekking)} procentpunt "
                    + $"dekking bij: {Nl.Opsomming(erbij)}."
                : $"Een lagere erkenning, “{labels.InZin(lager)}”, dekt niet meer.");
    }

    private IReadOnlyList<string> Erbij(Kandidatenlijst lijst, Portefeuilleoplossing meer, Portefeuilleoplossing nu)
    {
        var had = Plekken(nu).Select(plek => _lijst.Kandidaten[plek].Interventie.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Plekken(meer)
                .Select(plek => lijst.Kandidaten[plek].Interventie)
                .Where(interventie => !had.Contains(interventie.Id))
                .Select(interventie => interventie.Naam),
        ];
    }
}
