using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Afwegingen.Omslagpunten;

/// <summary>Finds where the scale of execution turns, by trying the model itself; nothing when an agreement fixes it.</summary>
internal sealed class Omslagzoeker(Afwegingssituatie situatie, Beslisser beslisser, Weging weging)
{
    private const string Groep = "schaalgrootte";
    private const string Omvang = "omvang-doelgroep";

    public IReadOnlyList<Omslagpunt> Zoek(IReadOnlyList<OpenVraag> openVragen)
    {
        var nu = beslisser.BeslisDeel(weging, Deel.Uitvoering);
        if (nu.LigtVast || nu.Grond is Grond.Geblokkeerd)
        {
            return [];
        }

        return
        [
            .. new[] { Deelnemers(), GemeentenZonderGroep(nu.Nu) }.OfType<Omslagpunt>(),
            .. Getallen(nu.Nu),
            .. Antwoorden(openVragen, nu.Nu),
            .. Gewichtsomslag.Zoek(weging, nu, Grens),
            .. OpenVragensamen.Zoek(weging, nu, Grens) is { } samen ? [samen] : Array.Empty<Omslagpunt>(),
        ];
    }

    private decimal Grens => situatie.Kader.Onderdelen.First(o => o.Deel is Deel.Uitvoering).Grens;

    /// <summary>Fewest participants per municipality with which execution is local, if every municipality has as many.</summary>
    private Omslagpunt? Deelnemers()
    {
        if (situatie.Groep is not { IsGeraamd: false } groep || IngevuldOfAfwezig(Groep) || IngevuldOfAfwezig(Omvang))
        {
            return null;
        }

        var genoeg = (int)Math.Ceiling(groep.ZekerVol * Math.Max(1, situatie.Kader.Criterium(Omvang)?.DrempelNul ?? 1));
        if (Uitvoering(MetDeelnemers(0)) is Schaalniveau.Lokaal || Uitvoering(MetDeelnemers(genoeg)) is Schaalniveau.Regionaal)
        {
            return null;
        }

        var (laag, hoog) = (0, genoeg);
        while (hoog - laag > 1)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = Uitvoering(MetDeelnemers(midden)) is Schaalniveau.Lokaal ? (laag, midden) : (midden, hoog);
        }

        return new Omslagpunt
        {
            Soort = Omslagsoort.DeelnemersPerGemeente,
            Deel = Deel.Uitvoering,
            Naar = Schaalniveau.Lokaal,
            Criterium = null,
            Drempel = hoog,
            Eenheid = "deelnemers per gemeente per jaar",
            Tekst = $"De uitvoering is lokaal als elke gemeente ten minste {Nl.Aantal(hoog, "deelnemer", "deelnemers")} per jaar heeft, en regionaal daaronder.",
        };
    }

    /// <summary>Number of municipalities without a full group at which execution turns.</summary>
    private Omslagpunt? GemeentenZonderGroep(Schaalniveau nu)
    {
        var aantal = situatie.Gemeenten.Count;
        if (situatie.Kader.Criterium(Groep) is not { Schaal: Antwoordschaal.Percentage } criterium)
        {
            return null;
        }

        var vanaf = Eerste(aantal, k => Antwoord.Van(100m * k / aantal), criterium, Schaalniveau.Regionaal);
        return vanaf is null or 0
            ? null
            : new Omslagpunt
            {
                Soort = Omslagsoort.GemeentenZonderGroep,
                Deel = Deel.Uitvoering,
                Naar = nu is Schaalniveau.Lokaal ? Schaalniveau.Regionaal : Schaalniveau.Lokaal,
                Criterium = Groep,
                Drempel = vanaf,
                Eenheid = "gemeenten zonder volle groep",
                Tekst = $"De uitvoering is regionaal vanaf {Nl.Aantal(vanaf.Value, "gemeente", "gemeenten")} (van de {aantal}) zonder eigen volle groep.",
            };
    }

    /// <summary>Counts the asker can give, such as the number of municipalities that already do it.</summary>
    private IEnumerable<Omslagpunt> Getallen(Schaalniveau nu) =>
        from criterium in situatie.Kader.Criteria
        where criterium is { Schaal: Antwoordschaal.Getal, Beantwoording: not Beantwoording.Berekend, IsVoorwaarde: false }
            && criterium.GeldtVoor.Contains(Deel.Uitvoering)
        let hoogste = (int)Math.Ceiling(Math.Max(criterium.DrempelNul ?? 0, criterium.DrempelVol ?? 0))
        let naar = nu is Schaalniveau.Lokaal ? Schaalniveau.Regionaal : Schaalniveau.Lokaal
        let vanaf = Eerste(hoogste, k => Antwoord.Van(k), criterium, naar)
        where vanaf is > 0
        select new Omslagpunt
        {
            Soort = Omslagsoort.Antwoord,
            Deel = Deel.Uitvoering,
            Naar = naar,
            Criterium = criterium.Id,
            Drempel = vanaf,
            Eenheid = criterium.Eenheid,
            Tekst = $"De uitvoering wordt {Woord(naar)} vanaf {Nl.Afgerond(vanaf.Value)} {criterium.Eenheid} ({criterium.Naam.MetKleineLetter()}).",
        };

    private IEnumerable<Omslagpunt> Antwoorden(IReadOnlyList<OpenVraag> openVragen, Schaalniveau nu) =>
        from vraag in openVragen
        where vraag.KanKantelen && vraag.Delen.Contains(Deel.Uitvoering) && vraag.Schaal is not Antwoordschaal.Getal
        let naar = nu is Schaalniveau.Lokaal ? Schaalniveau.Regionaal : Schaalniveau.Lokaal
        let criterium = situatie.Kader.Criterium(vraag.Criterium)
        let uiterste = Uiterste(criterium, naar)
        where Uitvoering(weging.Met(vraag.Criterium, uiterste)) == naar
        select new Omslagpunt
        {
            Soort = Omslagsoort.Antwoord,
            Deel = Deel.Uitvoering,
            Naar = naar,
            Criterium = vraag.Criterium,
            Drempel = null,
            Eenheid = null,
            Tekst = criterium.IsVoorwaarde
                ? $"De uitvoering wordt {Woord(naar)} als niet is voldaan aan de voorwaarde {criterium.Naam.MetKleineLetter()}."
                : $"De uitvoering wordt {Woord(naar)} als dit criterium {Hoe(uiterste.Sterkte)} blijkt te gelden: {criterium.Naam.MetKleineLetter()}.",
        };

    /// <summary>The answer within what is known that argues most for <paramref name="naar"/>.</summary>
    private Bepaling Uiterste(Criterium criterium, Schaalniveau naar)
    {
        var bekend = weging.Bepaling(criterium.Id)!.Sterkte;
        var meest = criterium.WijstRegionaal == naar is Schaalniveau.Regionaal;
        return new(
            Antwoordherkomst.Ingevuld, criterium.IsVoorwaarde ? Sterkte.Nee : Sterkte.Precies(meest ? bekend.Tot : bekend.Van), null, "");
    }

    private static string Hoe(Sterkte sterkte) => sterkte.Van switch { 1 => "helemaal", 0 => "niet", _ => "deels" };

    private int? Eerste(int hoogste, Func<int, Antwoord> antwoord, Criterium criterium, Schaalniveau gezocht)
    {
        for (var k = 0; k <= hoogste; k++)
        {
            var sterkte = antwoord(k).Sterkte(criterium) ?? Sterkte.Onbekend;
            if (Uitvoering(weging.Met(criterium.Id, new(Antwoordherkomst.Ingevuld, sterkte, null, ""))) == gezocht)
            {
                return k;
            }
        }

        return null;
    }

    private Weging MetDeelnemers(int aantal)
    {
        var anders = situatie with
        {
            Deelnemers = situatie.Deelnemers with { PerGemeente = [.. situatie.Gemeenten.Select(_ => Raming.Precies(aantal))] },
        };
        return new[] { Groep, Omvang }.Aggregate(
            weging, (w, id) => w.Met(id, Beantwoorder.Beantwoord(situatie.Kader.Criterium(id)!, anders)));
    }

    private bool IngevuldOfAfwezig(string criterium) => weging.Bepaling(criterium)?.Herkomst is null or Antwoordherkomst.Ingevuld;

    private Schaalniveau Uitvoering(Weging anders) => beslisser.BeslisDeel(anders, Deel.Uitvoering).Nu;

    internal static string Woord(Schaalniveau niveau) => niveau is Schaalniveau.Regionaal ? "regionaal" : "lokaal";
}
