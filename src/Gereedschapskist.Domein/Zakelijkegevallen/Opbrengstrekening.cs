using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Works out what the participants of one year may yield: only from effects that sources give as a number.</summary>
internal sealed class Opbrengstrekening(Gevalsituatie situatie, Gevaldeelnemers deelnemers, Gevalkosten? kosten)
{
    public static IReadOnlyList<Opbrengst> Bereken(Gevalsituatie situatie, Gevaldeelnemers deelnemers, Gevalkosten? kosten)
    {
        var rekening = new Opbrengstrekening(situatie, deelnemers, kosten);
        return
        [
            .. Telbaar(situatie.Interventie)
                .Select((soort, plek) => rekening.Opbrengst(soort.Key, [.. soort], eerste: plek == 0))
                .OfType<Opbrengst>(),
        ];
    }

    /// <summary>The effects that can be counted, by what is counted.</summary>
    public static IEnumerable<IGrouping<Effectmaatsoort, Effect>> Telbaar(Interventie interventie) =>
        interventie.Effecten.Where(effect => effect.Maat is not null).GroupBy(effect => effect.Maat!.Soort).OrderBy(groep => groep.Key);

    /// <summary>Null when it is not known how often the outcome happens without the programme. Own numbers are about the first outcome.</summary>
    private Opbrengst? Opbrengst(Effectmaatsoort soort, IReadOnlyList<Effect> effecten, bool eerste)
    {
        var effect = Effectaanname(soort, effecten, eerste);
        var basis = Aantalaanname(soort, eerste);
        if (basis is null && soort is Effectmaatsoort.MinderValincidenten)
        {
            return null;
        }

        var waarde = Waardeaanname(soort, eerste);
        var aantal = Opbrengstsom.Aantal(new(deelnemers.Van, deelnemers.Tot), soort, Interval(effect), basis is null ? Kostenramingen.Interval.Punt(1) : Interval(basis)).NaarBuiten();
        var inEuro = waarde is null ? (Interval?)null : (aantal * Interval(waarde)).NaarBuiten();
        var uitgaven = kosten is null ? (Interval?)null : new(kosten.VanEuro, kosten.TotEuro);
        var per = uitgaven is { } euro ? Opbrengstsom.KostenPer(euro, aantal) : (null, null);
        var nodig = uitgaven is { } uit && waarde is not null ? Opbrengstsom.Nodig(uit, Interval(waarde)) : null;
        return new Opbrengst
        {
            Soort = soort,
            Naam = situatie.Catalogus.Labels.Van(soort),
            Van = aantal.Van,
            Tot = aantal.Tot,
            Berekening = Berekening(soort, effect, basis, aantal),
            Zekerheid = effect.Herkomst is Aannameherkomst.EigenGetal ? null : Zekerheidsregel.Bepaal(effecten),
            WaardeVanEuro = inEuro?.Van,
            WaardeTotEuro = inEuro?.Tot,
            VoorWie = waarde is null ? null : Winnaars.Van(Feit(Rekenrol.EuroPerUitkomst, soort)?.Perspectief),
            KostenPerUitkomstVan = Rond(per.Item1),
            KostenPerUitkomstTot = Rond(per.Item2),
            NodigVan = Rond(nodig?.Van),
            NodigTot = Rond(nodig?.Tot),
            VerdientZichTerug = uitgaven is { } prijs && inEuro is { } baten ? Opbrengstsom.VerdientTerug(prijs, baten) : null,
            Bronnen = [.. effect.Bronnen.Concat(basis?.Bronnen ?? []).Concat(waarde?.Bronnen ?? []).Distinct()],
            Aannames = [.. new[] { effect, basis, waarde }.OfType<Gevalaanname>()],
        };
    }

    private static Interval Interval(Gevalaanname aanname) => new(aanname.Van!.Value, aanname.Tot!.Value);

    private static decimal? Rond(decimal? getal) => getal is { } bekend ? Normen.Schatting.Rond(bekend) : null;

    private string Berekening(Effectmaatsoort soort, Gevalaanname effect, Gevalaanname? basis, Interval aantal)
    {
        var keer = basis is null ? "" : $" × {Nl.Bereik(basis.Van!.Value, basis.Tot!.Value)} {basis.Eenheid}";
        var deel = $"{Nl.Bereik(effect.Van!.Value, effect.Tot!.Value)}{(soort is Effectmaatsoort.KiloAfgevallen ? " kilo" : "%")}";
        return $"{Nl.Band(deelnemers.Van, deelnemers.Tot)} deelnemers{keer} × {deel} is {Nl.Band(aantal.Van, aantal.Tot)}. {effect.Toelichting}".TrimEnd();
    }

    private Gevalaanname Effectaanname(Effectmaatsoort soort, IReadOnlyList<Effect> effecten, bool eerste)
    {
        const string naam = "grootte van het effect";
        var eenheid = soort switch
        {
            Effectmaatsoort.KiloAfgevallen => "kilo per deelnemer",
            Effectmaatsoort.MinderValincidenten => "procent minder",
            _ => "procent van de deelnemers",
        };
        if (eerste && situatie.Vraag.Effect is { } eigen)
        {
            return Eigen("effect", naam, eigen, eenheid);
        }

        var grootte = Kostenramingen.Interval.Omvat(effecten.Select(effect => Opbrengstsom.Grootte(effect, effect.Maat!)));
        return new Gevalaanname
        {
            Veld = eerste ? "effect" : null,
            Naam = naam,
            Van = grootte.Van,
            Tot = grootte.Tot,
            Eenheid = eenheid,
            Herkomst = effecten.Any(effect => effect.Maat!.Toelichting is not null) ? Aannameherkomst.Berekend : Aannameherkomst.Feit,
            Toelichting = string.Join(" ", effecten.SelectMany(Toelichting).Distinct(StringComparer.Ordinal)),
            Bronnen = [.. situatie.Interventie.Bronnen.Where(bron => effecten.Any(effect => effect.Bron == bron.Id))],
        };
    }

    private static IEnumerable<string> Toelichting(Effect effect)
    {
        if (effect.Maat!.Toelichting is { } uitleg)
        {
            yield return uitleg;
        }

        if (!Opbrengstsom.IsVergeleken(effect))
        {
            yield return "Er was geen groep om mee te vergelijken, dus het kan ook vanzelf zijn gegaan; daarom rekenen wij vanaf nul.";
        }
        else if (effect.Richting is Effectrichting.GeenEffect)
        {
            yield return "Het gemeten verschil kan toeval zijn; daarom rekenen wij vanaf nul.";
        }
        else if (effect.Maat.Van is null)
        {
            yield return "De bron noemt geen spreiding; daarom rekenen wij vanaf nul.";
        }
    }

    private Gevalaanname? Aantalaanname(Effectmaatsoort soort, bool eerste) =>
        Feit(Rekenrol.AantalPerDeelnemer, soort) is not { } feit ? null
        : eerste && situatie.Vraag.AantalPerDeelnemer is { } eigen ? Eigen("aantalPerDeelnemer", feit.Omschrijving, eigen, feit.Eenheid!)
        : UitFeit("aantalPerDeelnemer", feit, eerste);

    private Gevalaanname? Waardeaanname(Effectmaatsoort soort, bool eerste)
    {
        const string veld = "euroPerUitkomst";
        var feit = Feit(Rekenrol.EuroPerUitkomst, soort);
        return eerste && situatie.Vraag.EuroPerUitkomst is { } eigen
            ? Eigen(veld, feit?.Omschrijving ?? "Wat één uitkomst waard is", eigen, feit?.Eenheid ?? "euro per uitkomst")
            : feit is null ? null : UitFeit(veld, feit, eerste);
    }

    private KostenBatenfeit? Feit(Rekenrol rol, Effectmaatsoort soort) =>
        situatie.Catalogus.KostenBaten.FirstOrDefault(feit => feit.Rekenrol == rol && feit.Maat == soort && feit.Waarde is not null);

    private static Gevalaanname Eigen(string veld, string naam, decimal getal, string eenheid) => new()
    {
        Veld = veld,
        Naam = naam,
        Van = getal,
        Tot = getal,
        Eenheid = eenheid,
        Herkomst = Aannameherkomst.EigenGetal,
    };

    private Gevalaanname UitFeit(string veld, KostenBatenfeit feit, bool vervangbaar) => new()
    {
        Veld = vervangbaar ? veld : null,
        Naam = feit.Omschrijving,
        Van = feit.Waarde,
        Tot = feit.WaardeTot ?? feit.Waarde,
        Eenheid = feit.Eenheid ?? "",
        Herkomst = feit.Betrouwbaarheid == "afgeleid" ? Aannameherkomst.Berekend : Aannameherkomst.Feit,
        Toelichting = feit.Noot,
        Bronnen = feit.Bron is { } verwijzing && situatie.Catalogus.Bron(verwijzing.Bron) is { } bron ? [bron] : [],
    };
}
