using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>Works out the costs of one interventie for the question; unknown stays unknown.</summary>
internal static class Kostenrekening
{
    public static Kostenbeeld Bereken(Interventie interventie, Matchvraag vraag, int? deelnemers)
    {
        var eigen = vraag.Aannames.KostenPerDeelnemer;
        var kosten = interventie.KostenPerDeelnemer;
        var (van, tot) = eigen is null ? (kosten?.VanEuro, kosten?.TotEuro) : (eigen, eigen);
        if (van is null || tot is null)
        {
            return new Kostenbeeld { Deelnemers = deelnemers, Uitleg = Onbekend(interventie, vraag) };
        }

        decimal? totaalVan = deelnemers is { } mensen ? Schatting.Rond(van.Value * mensen) : null;
        decimal? totaalTot = deelnemers is { } zelfde ? Schatting.Rond(tot.Value * zelfde) : null;
        var past = Past(vraag, van.Value, tot.Value);
        return new Kostenbeeld
        {
            PerDeelnemerVan = van,
            PerDeelnemerTot = tot,
            Prijsjaar = eigen is null ? kosten?.Prijsjaar : null,
            Deelnemers = deelnemers,
            TotaalVan = totaalVan,
            TotaalTot = totaalTot,
            PastInBudget = past,
            Uitleg = string.Join(" ", Zinnen_(vraag, kosten, eigen, deelnemers, totaalVan, totaalTot, past)),
            Bronnen = eigen is null && kosten is not null ? Zinnen.Bronnen(interventie, kosten.Bronnen) : [],
        };
    }

    private static bool? Past(Matchvraag vraag, decimal van, decimal tot) => vraag is { Budget: { } budget, Deelnemers: { } mensen }
        ? tot * mensen <= budget ? true : van * mensen > budget ? false : null
        : null;

    private static IEnumerable<string> Zinnen_(
        Matchvraag vraag, KostenPerDeelnemer? kosten, decimal? eigen, int? deelnemers, decimal? totaalVan, decimal? totaalTot, bool? past)
    {
        if (eigen is { } aanname)
        {
            yield return $"U rekent met {Nl.Euro(aanname)} per deelnemer.";
        }
        else
        {
            yield return $"{Nl.Euro(kosten!.VanEuro, kosten.TotEuro)} per deelnemer ({(kosten.Prijsjaar is { } jaar ? $"prijsjaar {jaar}, niet geïndexeerd" : "prijsjaar onbekend")}). {kosten.Berekening}";
        }

        if (deelnemers is { } mensen && totaalVan is { } van && totaalTot is { } tot)
        {
            yield return $"Voor {Nl.Afgerond(mensen)} deelnemers ongeveer {Nl.Euro(van, tot)}.";
        }

        if (vraag.Budget is { } budget)
        {
            yield return past switch
            {
                true => $"Dat past in uw budget van {Nl.Euro(budget)}.",
                false => $"Dat past niet in uw budget van {Nl.Euro(budget)}; een deel kan voor rekening van een ander zijn.",
                null => $"Of dat in uw budget van {Nl.Euro(budget)} past, hangt af van de werkelijke prijs.",
            };
        }
    }

    private static string Onbekend(Interventie interventie, Matchvraag vraag)
    {
        var posten = interventie.Kosten.Where(post => post.BedragEuro is not null).Take(3)
            .Select(post => $"{post.Wat}: {Nl.Euro(post.BedragEuro!.Value)} {post.Eenheid}{(post.Prijsjaar is { } jaar ? $" ({jaar})" : "")}")
            .ToList();
        var bekend = posten.Count > 0 ? $" Wel bekend: {Nl.Opsomming(posten)}." : "";
        var budget = vraag.Budget is null ? "" : " Of zij in uw budget past, is dus niet te zeggen.";
        return $"De kosten per deelnemer zijn onbekend.{bekend}{budget}";
    }
}
