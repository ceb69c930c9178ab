using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>How many people there are: what the asker says goes before what the catalogue knows.</summary>
internal static class Bevolking
{
    public static Aantallen Aantallen(Voorstelopdracht vraag)
    {
        var ouderen = vraag.Aannames.Inwoners65Plus ?? vraag.Gebied?.Inwoners65Plus;
        return new Aantallen
        {
            Inwoners = vraag.Aannames.Inwoners ?? vraag.Gebied?.Inwoners,
            Inwoners65Plus = ouderen,
            Inwoners65PlusMetValrisico = ouderen * vraag.Aannames.VerhoogdValrisicoProcent / 100 is { } aantal ? Math.Round(aantal) : null,
            Jeugdigen = vraag.Aannames.Jeugdigen ?? vraag.Gebied?.Jeugdigen,
            Gemeenten = vraag.Gebied?.Gemeenten.Count,
            Regios = vraag.Gebied is { IsRegio: true } ? 1 : null,
        };
    }

    /// <summary>The numbers that go in, each with where it comes from.</summary>
    public static IEnumerable<Rekeninvoer> Invoer(Voorstelopdracht vraag)
    {
        if (vraag.Gebied is null && vraag.Aannames == new Rekenaannames())
        {
            yield break;
        }

        var stand = Peildata((vraag.Gebied?.Gemeenten ?? []).Select(g => g.InwonersPeildatum));
        var uitCatalogus = $"Uit de catalogus, stand {stand}.";
        yield return Regel("inwoners", "inwoners", vraag.Aannames.Inwoners, vraag.Gebied?.Inwoners, uitCatalogus);
        yield return Regel(
            "inwoners65Plus", "inwoners van 65 jaar en ouder", vraag.Aannames.Inwoners65Plus, vraag.Gebied?.Inwoners65Plus, uitCatalogus);
        yield return Regel(
            "jeugdigen", "inwoners jonger dan 18 jaar", vraag.Aannames.Jeugdigen, vraag.Gebied?.Jeugdigen,
            $"Onze schatting uit het aantal kinderen tot 15 jaar, stand {stand}.");
        if (vraag.Functie?.Functie.Streefwaarden.Any(s => s.Noemers.Any(n => n.Wie is Noemer.Inwoners65PlusMetValrisico)) is true)
        {
            yield return Regel("verhoogdValrisicoProcent", "65-plussers met verhoogd valrisico, in procent", vraag.Aannames.VerhoogdValrisicoProcent, null, "");
        }
    }

    private static Rekeninvoer Regel(string veld, string naam, decimal? vanVrager, decimal? uitCatalogus, string herkomst) => vanVrager is not null
        ? new Rekeninvoer(veld, naam, vanVrager, "Van u.")
        : new Rekeninvoer(veld, naam, uitCatalogus, uitCatalogus is not null ? herkomst : "Onbekend in de catalogus; vul zelf in.");

    private static string Peildata(IEnumerable<DateOnly?> data)
    {
        var jaren = data.OfType<DateOnly>().Select(datum => datum.Year).Distinct().Order().ToList();
        return jaren.Count switch
        {
            0 => "onbekend",
            1 => $"{jaren[0]}",
            _ => $"{jaren[0]} tot {jaren[^1]}",
        };
    }
}
