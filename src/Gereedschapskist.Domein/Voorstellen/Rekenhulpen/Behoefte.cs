using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>What the numbers of a place say of what is needed there, beside those of the country.</summary>
internal static class Behoefte
{
    /// <summary>Id of the number that tells how many people are hard to reach for lack of money.</summary>
    public const string LaagInkomen = "laag-inkomen";

    /// <summary>More than this many times the country's share counts as clearly more; our choice.</summary>
    private const decimal Duidelijk = 1.1m;

    /// <summary>Who asks from this age on, asks about older people.</summary>
    private const int OuderVanaf = 55;

    /// <summary>However large the difference, a weight at most doubles.</summary>
    private const decimal HoogsteFactor = 2m;

    /// <summary>The numbers about the goals asked; first those about the goal itself, then those about the age asked.</summary>
    public static IReadOnlyList<Gebiedscijfer> Cijfers(Voorstelopdracht vraag)
    {
        if (vraag.Gebied is not { } gebied)
        {
            return [];
        }

        var doel = vraag.Doel?.Doel.Id;
        var ouderen = (vraag.LeeftijdVan ?? vraag.Functie?.Functie.LeeftijdVan) >= OuderVanaf;
        return
        [
            .. vraag.Catalogus.Cijfersoorten
                .Where(soort => soort.Gezondheidsdoelen.Any(vraag.Effectdoelen.Contains))
                .OrderByDescending(soort => doel is not null && soort.Gezondheidsdoelen.Contains(doel))
                .ThenByDescending(soort => ouderen && soort.Weging is Noemer.Inwoners65Plus)
                .Select(soort => Cijferrekening.Van(soort, gebied, vraag.Catalogus.Gemeenten))
                .OfType<Gebiedscijfer>(),
        ];
    }

    /// <summary>
    /// Where clearly more households have a low income than in the country, reaching vulnerable groups weighs more, in the same
    /// proportion. The explanation is null when it does not.
    /// </summary>
    public static (Gewichten Gewichten, string? Uitleg) Weeg(Gewichten standaard, Catalogus catalogus, Gebied? gebied)
    {
        var soort = catalogus.Cijfersoorten.FirstOrDefault(cijfer => cijfer.Id == LaagInkomen);
        if (gebied is null || soort is null
            || Cijferrekening.Van(soort, gebied, catalogus.Gemeenten) is not { Waarde: { } hier, Nederland: { } nederland }
            || nederland == 0
            || hier / nederland < Duidelijk)
        {
            return (standaard, null);
        }

        var gewicht = decimal.Round(standaard[Voorstelcriterium.BereikKwetsbareGroepen] * Math.Min(HoogsteFactor, hier / nederland), 1);
        return (
            standaard.Met(Voorstelcriterium.BereikKwetsbareGroepen, gewicht),
            $"In {gebied.Naam} heeft {Nl.Afgerond(hier)} procent van de huishoudens een laag inkomen, in Nederland {Nl.Afgerond(nederland)} procent. "
                + "Daarom telt het bereik van kwetsbare groepen hier zwaarder (onze keuze).");
    }
}
