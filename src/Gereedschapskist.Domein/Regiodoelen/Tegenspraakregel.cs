using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>
/// When what a region measured went the wrong way, while research finds that what was done there helps. It says no more than that: a
/// region is no
/// experiment, so neither the research nor the region is wrong by it.
/// </summary>
internal static class Tegenspraakregel
{
    private const int MeesteNamen = 3;

    /// <summary>Null when nothing contradicts, or when too little is known to say so.</summary>
    /// <param name="catalogus">What research says.</param>
    /// <param name="indicator">What was measured; without a way that is better there is no sentence.</param>
    /// <param name="waarden">Figures of the whole region, from early to late.</param>
    /// <param name="register">What was done in the region.</param>
    public static string? Zin(
        Catalogus catalogus, Monitoringindicator indicator, IReadOnlyList<Regiocijfer> waarden, IReadOnlyList<Registerregel> register)
    {
        if (waarden is not [var eerste, .., var laatste] || !VerkeerdeKant(indicator.Gunstig, eerste.Waarde, laatste.Waarde))
        {
            return null;
        }

        var gunstig = Helpend(catalogus, indicator, register.Where(regel =>
            regel.Overlapt(new DateOnly(eerste.Jaar, 1, 1), new DateOnly(laatste.Jaar, 12, 31))));
        return gunstig.Count == 0 ? null : string.Join(
            " ",
            $"Van {Nl.Jaar(eerste.Jaar)} tot {Nl.Jaar(laatste.Jaar)} ging dit van {Nl.Getal(eerste.Waarde)} naar",
            $"{Nl.Getal(laatste.Waarde)} {indicator.Eenheid}: de verkeerde kant op.",
            $"Onderzoek vond bij {Namen(gunstig)} juist een gunstig effect op een doel dat bij dit cijfer hoort.",
            "Dat bewijst niet dat het hier niet werkt. Kijk of het genoeg mensen bereikt, of het wordt uitgevoerd zoals bedoeld,",
            "en wat er nog meer veranderde. Een klein verschil kan toeval zijn.");
    }

    /// <summary>What was done there and helps according to research, by name.</summary>
    private static List<string> Helpend(Catalogus catalogus, Monitoringindicator indicator, IEnumerable<Registerregel> gedaan)
    {
        List<Functievraag> functies =
        [
            .. indicator.Basisfunctionaliteiten.Select(catalogus.Basisfunctionaliteit).OfType<Basisfunctionaliteit>()
                .Select(functie => Functievraag.Van(catalogus, functie)),
        ];
        var doelen = Doelen(catalogus, indicator, functies);
        return
        [
            .. gedaan.Select(regel => catalogus.Interventie(regel.Interventie)).OfType<Interventie>().Distinct()
                .Where(interventie => functies.Exists(functie => functie.Omvat(interventie)))
                .Where(interventie => Effectlezer.OpDoelen(interventie, doelen)?.Uitwerking is Uitwerking.Gunstig)
                .Select(interventie => interventie.Naam)
                .Order(Nl.Alfabet),
        ];
    }

    private static bool VerkeerdeKant(Gunstig? gunstig, decimal was, decimal werd) => gunstig switch
    {
        Gunstig.Hoger => werd < was,
        Gunstig.Lager => werd > was,
        _ => false,
    };

    /// <summary>The goals that the number itself is about, as far as it is known; else those of its functions.</summary>
    private static HashSet<string> Doelen(Catalogus catalogus, Monitoringindicator indicator, List<Functievraag> functies) =>
        catalogus.Cijfersoorten.FirstOrDefault(soort => soort.Id == indicator.Cijfer)?.Gezondheidsdoelen is { Count: > 0 } eigen
            ? [.. eigen.Select(catalogus.Gezondheidsdoel).OfType<Gezondheidsdoel>().SelectMany(doel => Doelvraag.Van(catalogus, doel).Ids)]
            : [.. functies.SelectMany(functie => functie.Doelen)];

    private static string Namen(List<string> namen) => namen.Count <= MeesteNamen
        ? Nl.Opsomming(namen)
        : $"{string.Join(", ", namen.Take(MeesteNamen))} en nog {Nl.Afgerond(namen.Count - MeesteNamen)}";
}
