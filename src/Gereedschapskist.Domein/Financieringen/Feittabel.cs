using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>
/// What sources say of one interventie as a decision table, for an interventie that fills no part of a chain. Only facts that
/// name a law or a municipality decide; a fund or a subsidy of the State says nothing about who pays from now on.
/// </summary>
internal static class Feittabel
{
    private const int Erbuiten = 4;

    public static Beslistabel? Build(Financieringsinhoud inhoud, Interventie interventie)
    {
        List<Financieringsfeit> feiten = [.. interventie.Financiering.Where(f => Oordeel(f) is not null)];
        if (feiten.TrueForAll(f => f.TotEnMet is not null))
        {
            return null;
        }

        List<Financieringsregel> regels = [.. feiten.GroupBy(f => (f.Vanaf, f.TotEnMet)).Select((g, i) => Regel(interventie, [.. g], i))];
        var verzekerd = regels.Exists(r => r.Dan.Grondslagen.Contains(Grondslag.Zvw));
        return Beslistabelbouwer.Build(
            interventie.Id, verzekerd ? [.. regels, .. Grenzen(interventie, Hoogst(inhoud, interventie, feiten), regels[0].Bronnen)] : regels, inhoud.Velden);
    }

    /// <summary>The highest age that is insured: of the interventie, and never above that of the care that it is.</summary>
    private static int? Hoogst(Financieringsinhoud inhoud, Interventie interventie, List<Financieringsfeit> feiten) =>
        feiten.Select(f => inhoud.Zorgsoorten.FirstOrDefault(z => z.Id == f.Zorgsoort)?.TotEnMetLeeftijd).Append(interventie.LeeftijdTot).Min();

    private static Financieringsoordeel? Oordeel(Financieringsfeit feit) => (feit.Grondslag, feit.Betaler) switch
    {
        (Grondslag.Zvw, _) => feit.Aanspraak ? Financieringsoordeel.Verzekerd : Financieringsoordeel.Voorwaardelijk,
        (Grondslag.AanvullendeVerzekering, _) => Financieringsoordeel.Aanvullend,
        (Grondslag.Wmo or Grondslag.Wpg or Grondslag.Jeugdwet or Grondslag.Spuk, _) or (_, Betaler.Gemeente) => Financieringsoordeel.Gemeente,
        _ => null,
    };

    private static Financieringsregel Regel(Interventie interventie, List<Financieringsfeit> feiten, int volgnummer)
    {
        var oordelen = feiten.Select(f => Oordeel(f)!.Value).Distinct().ToList();
        var oordeel = oordelen.Count == 1 ? oordelen[0] : Financieringsoordeel.Gezamenlijk;
        var genoemd = feiten.TrueForAll(f => f.Grondslag != Grondslag.Anders);
        return new Financieringsregel
        {
            Id = $"feit-{interventie.Id}-{volgnummer + 1}",
            Onderdeel = interventie.Id,
            Voorrang = feiten[0].Vanaf is null && feiten[0].TotEnMet is null ? 0 : 1,
            Dan = new Regelgevolg
            {
                Oordeel = oordeel,
                Grondslagen = [.. feiten.Select(f => f.Grondslag).Distinct()],
                Verantwoordelijke = Verantwoordelijke(oordeel),
                Zorgsoort = feiten.Select(f => f.Zorgsoort).Distinct().ToList() is [var zorgsoort] ? zorgsoort : null,
                OpenVoorwaarden = oordeel == Financieringsoordeel.Voorwaardelijk
                    ? ["aan de voorwaarden van de Zorgverzekeringswet is voldaan, zoals een verwijzing en een bevoegde uitvoerder"]
                    : [],
            },
            GeldigVan = feiten[0].Vanaf?.Vroegst,
            GeldigTot = feiten[0].TotEnMet?.Laatst,
            Zekerheid = genoemd ? Zekerheid.Bron : Zekerheid.DeelsAfgeleid,
            Uitleg = string.Join(" ", feiten.Select(f => $"{f.Onderdeel}: {Zin(f)}")),
            Opmerkingen = genoemd
                ? []
                : ["De bron noemt wie betaalde, niet de wet erachter. Dat een andere gemeente ook betaalt, volgt er niet uit."],
            Bronnen = [.. feiten.Select(f => new Bronverwijzing(f.Bron)).Distinct()],
        };
    }

    private static string Zin(Financieringsfeit feit) => feit.Toelichting ?? "de bron noemt alleen wie betaalt.";

    private static Verantwoordelijke? Verantwoordelijke(Financieringsoordeel oordeel) => oordeel switch
    {
        Financieringsoordeel.Gemeente => Financieringen.Verantwoordelijke.Gemeente,
        Financieringsoordeel.Gezamenlijk => Financieringen.Verantwoordelijke.Gezamenlijk,
        _ => Financieringen.Verantwoordelijke.Zorgverzekeraar,
    };

    /// <summary>Insured care is not for everyone: not outside the ages of the interventie, and not without more beside the Wlz.</summary>
    private static IEnumerable<Financieringsregel> Grenzen(Interventie interventie, int? hoogst, IReadOnlyList<Bronverwijzing> bronnen)
    {
        if (interventie is { LeeftijdBetreft: Leeftijdspersoon.Deelnemer, LeeftijdVan: > 0 and { } van })
        {
            yield return Grens(
                interventie, bronnen, "te-jong", new() { Veld = Veldnamen.Leeftijd, TotEnMet = van - 1 }, $"{van} jaar of ouder");
        }

        if (interventie.LeeftijdBetreft == Leeftijdspersoon.Deelnemer && hoogst is < 120 and { } tot)
        {
            yield return Grens(
                interventie, bronnen, "te-oud", new() { Veld = Veldnamen.Leeftijd, Vanaf = tot + 1 }, $"{tot} jaar of jonger");
        }

        var wlz = Grens(interventie, bronnen, "wlz", new() { Veld = Veldnamen.WlzIndicatie, Is = [Situatieveld.Ja] }, "geen Wlz-indicatie");
        yield return wlz with
        {
            Voorrang = Erbuiten - 1,
            Dan = new Regelgevolg
            {
                Oordeel = Financieringsoordeel.Voorwaardelijk,
                Grondslagen = [Grondslag.Zvw, Grondslag.Wlz],
                Verantwoordelijke = Financieringen.Verantwoordelijke.Zorgkantoor,
                OpenVoorwaarden = [Wlzregels.Voorwaarde],
            },
            Uitleg = Wlzregels.Uitleg,
        };
    }

    private static Financieringsregel Grens(
        Interventie interventie, IReadOnlyList<Bronverwijzing> bronnen, string waarom, Regelvoorwaarde buiten, string groep) => new()
        {
            Id = $"feit-{interventie.Id}-{waarom}",
            Onderdeel = interventie.Id,
            Voorrang = Erbuiten,
            Groep = groep,
            Als = [buiten],
            Dan = new Regelgevolg { Oordeel = Financieringsoordeel.NietGeregeld },
            Zekerheid = Zekerheid.DeelsAfgeleid,
            Uitleg = $"Dit programma is er voor: {groep}. Wie daarbuiten valt, kan er geen vergoeding voor krijgen.",
            Bronnen = bronnen,
        };
}
