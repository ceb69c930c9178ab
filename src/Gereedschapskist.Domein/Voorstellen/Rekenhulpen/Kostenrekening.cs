using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>Works out the costs of one interventie for the question; unknown stays unknown.</summary>
internal static class Kostenrekening
{
    /// <summary>For as many as the asker says, else for what an agreement asks here; else only per participant.</summary>
    public static Kostenbeeld Bereken(Interventie interventie, Voorstelopdracht vraag)
    {
        var raming = Raming(interventie, vraag);
        var akkoord = vraag.Deelnemers is null ? Akkoordaantal.Voor(interventie, vraag) : null;
        var (van, deelnemers) = (vraag.Deelnemers ?? akkoord?.Van, vraag.Deelnemers ?? akkoord?.Tot);
        if (raming is not { Per: Kosteneenheid.Deelnemer })
        {
            return new Kostenbeeld
            {
                DeelnemersVan = van,
                Deelnemers = deelnemers,
                Uitleg = Onbekend(raming, vraag),
                Bronnen = raming?.Bronnen ?? [],
            };
        }

        var totaal = van is { } minst && deelnemers is { } meest ? Kostentotaal.Voor(raming, minst, meest) : null;
        var past = Past(raming, vraag);
        var budget = vraag.Deelnemers is null ? vraag.Budget : null;
        return new Kostenbeeld
        {
            HaalbareDeelnemersVan = Aantal(budget, raming.TotEuro),
            HaalbareDeelnemersTot = Aantal(budget, raming.VanEuro),
            PerDeelnemerVan = raming.VanEuro,
            PerDeelnemerTot = raming.TotEuro,
            Prijsjaar = raming.Prijsjaar,
            DeelnemersVan = van,
            Deelnemers = deelnemers,
            TotaalVan = totaal is null ? null : Schatting.Rond(totaal.VanEuro),
            TotaalTot = totaal is null ? null : Schatting.Rond(totaal.TotEuro),
            PastInBudget = past,
            Uitleg = string.Join(" ", Uitleg(raming, totaal, vraag, past)),
            Bronnen = raming.Bronnen,
        };
    }

    /// <summary>With the price of the asker when there is one.</summary>
    public static Kostenraming? Raming(Interventie interventie, Voorstelopdracht vraag) => vraag.Aannames.KostenPerDeelnemer is { } prijs
        ? vraag.Catalogus.Kostenramer.Raam(interventie, new EigenInvoer { PrijsPerDeelnemer = prijs })
        : vraag.Catalogus.KostenramingVan(interventie);

    /// <summary>How many fit in an amount; null when there is none, or when nothing is paid for them.</summary>
    private static int? Aantal(decimal? bedrag, decimal prijs) => bedrag is { } euro && prijs > 0 && euro / prijs <= int.MaxValue ? (int)(euro / prijs) : null;

    private static bool? Past(Kostenraming raming, Voorstelopdracht vraag) =>
        vraag is { Budget: { } budget, Deelnemers: { } mensen } && Kostentotaal.Voor(raming, mensen) is { } totaal
            ? totaal.TotEuro <= budget ? true : totaal.VanEuro > budget ? false : null
            : null;

    private static IEnumerable<string> Uitleg(Kostenraming raming, Kostentotaal? totaal, Voorstelopdracht vraag, bool? past)
    {
        yield return $"{raming.Tekst}.";
        if (raming.Soort is Ramingsoort.Feit)
        {
            yield return $"Niet geïndexeerd. {raming.Opbouw[0].Berekening}";
        }

        if (totaal is not null)
        {
            yield return $"Samen ongeveer {Nl.Euro(Schatting.Rond(totaal.VanEuro), Schatting.Rond(totaal.TotEuro))}: {totaal.Berekening}";
        }

        if (vraag.Budget is { } budget)
        {
            yield return vraag.Deelnemers is null ? $"Hoeveel mensen kunnen meedoen voor uw budget van {Nl.Euro(budget)}, hangt af van de werkelijke prijs." : past switch
            {
                true => $"Dat past in uw budget van {Nl.Euro(budget)}.",
                false => $"Dat past niet in uw budget van {Nl.Euro(budget)}; een deel kan voor rekening van een ander zijn.",
                null => $"Of dat in uw budget van {Nl.Euro(budget)} past, hangt af van de werkelijke prijs.",
            };
        }
    }

    private static string Onbekend(Kostenraming? raming, Voorstelopdracht vraag)
    {
        var bekend = raming is null ? "" : $" Wel bekend: {raming.Tekst}.";
        var budget = vraag.Budget is null ? "" : " Of dit in uw budget past, is dus niet te zeggen.";
        return $"De kosten per deelnemer zijn onbekend.{bekend}{budget}";
    }
}
