using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>
/// What was measured on this goal. Sizes are told, not scaled: sources measure different things in different units,
/// and a scale over them would be invented.
/// </summary>
public sealed class EffectOpDoel : ICriterium
{
    public Criterium Soort => Criterium.Effect;

    public string Naam => "Effect op dit doel";

    public Criteriumwaarde Beoordeel(Interventie interventie, Matchvraag vraag)
    {
        var effecten = Doeleffecten.Van(interventie, vraag);
        if (effecten.Count == 0)
        {
            return Ongemeten(interventie, vraag);
        }

        var gewicht = effecten.Sum(effect => Gewicht(effect.Bewijs));
        var van = effecten.Sum(effect => Gewicht(effect.Bewijs) * Schaal(effect).Van) / gewicht;
        var tot = effecten.Sum(effect => Gewicht(effect.Bewijs) * Schaal(effect).Tot) / gewicht;
        return Criteriumwaarde.Tussen(van, tot, Telling(effecten) + Waarop(effecten, vraag), Zinnen.Bronnen(interventie, effecten.Select(effect => effect.Bron)));
    }

    /// <summary>What was measured only on a narrower goal is told under its own name.</summary>
    private static string Waarop(IReadOnlyList<Effect> effecten, Matchvraag vraag)
    {
        if (vraag.Doel is not { } doel || effecten.Any(effect => effect.Gezondheidsdoelen.Contains(doel.Doel.Id)))
        {
            return "";
        }

        var ids = effecten.SelectMany(effect => effect.Gezondheidsdoelen).Where(doel.Ids.Contains).Distinct();
        return $" Dit is gemeten op {Nl.Opsomming([.. ids.Select(id => $"'{vraag.Catalogus.Gezondheidsdoel(id)?.Naam ?? id}'")])}.";
    }

    /// <summary>A recognition for effectiveness rests on measured effects, even when the catalogue does not hold them.</summary>
    private static Criteriumwaarde Ongemeten(Interventie interventie, Matchvraag vraag)
    {
        var richt = vraag.Effectdoelen.Count == 0 || interventie.Gezondheidsdoelen.Any(vraag.Effectdoelen.Contains);
        return interventie.Erkenningsniveau >= Erkenningsniveau.EersteAanwijzingen && richt
            ? Criteriumwaarde.Tussen(0.4m, 1m, "Een commissie zag aanwijzingen voor effect; de uitkomsten op dit doel staan niet in de catalogus.")
            : Criteriumwaarde.Tussen(0m, richt ? 0.8m : 0.6m, "Een gemeten effect op dit doel is niet bekend.");
    }

    private static decimal Gewicht(Bewijsvorm bewijs) => bewijs switch
    {
        Bewijsvorm.Rct => 4m,
        Bewijsvorm.Gecontroleerd => 3m,
        Bewijsvorm.VoorNa or Bewijsvorm.Literatuur => 2m,
        _ => 1m,
    };

    private static (decimal Van, decimal Tot) Schaal(Effect effect) => (effect.Uitwerking, effect.Bewijs) switch
    {
        (Uitwerking.Gunstig, Bewijsvorm.Rct) => (1m, 1m),
        (Uitwerking.Gunstig, Bewijsvorm.Gecontroleerd) => (0.85m, 0.85m),
        (Uitwerking.Gunstig, Bewijsvorm.VoorNa or Bewijsvorm.Literatuur) => (0.4m, 0.8m),
        (Uitwerking.Gunstig, Bewijsvorm.Kwalitatief) => (0.2m, 0.6m),
        (Uitwerking.Gunstig, _) => (0.3m, 0.8m),
        (Uitwerking.Gemengd, _) => (0.3m, 0.6m),
        (Uitwerking.GeenEffect, Bewijsvorm.Rct or Bewijsvorm.Gecontroleerd) => (0m, 0.3m),
        (Uitwerking.GeenEffect, _) => (0m, 0.4m),
        (Uitwerking.Averechts, _) => (0m, 0m),
        _ => (0.1m, 0.8m),
    };

    private static string Telling(IReadOnlyList<Effect> effecten)
    {
        string[] delen =
        [
            .. new (Uitwerking? Soort, string Woord)[]
            {
                (Uitwerking.Gunstig, "gunstig"), (Uitwerking.Gemengd, "gemengd"), (Uitwerking.GeenEffect, "zonder aantoonbaar effect"),
                (Uitwerking.Averechts, "averechts"), (null, "zonder duidelijke richting"),
            }
            .Select(soort => (Aantal: effecten.Count(effect => effect.Uitwerking == soort.Soort), soort.Woord))
            .Where(telling => telling.Aantal > 0)
            .Select(telling => $"{telling.Aantal} {telling.Woord}"),
        ];
        var beste = effecten.MaxBy(effect => (Gewicht(effect.Bewijs), effect.Grootte is not null))!;
        var voorbeeld = beste.Grootte is null ? beste.Uitkomst : $"{beste.Uitkomst}: {beste.Grootte.TrimEnd('.')}";
        return $"Gemeten uitkomsten: {Nl.Opsomming(delen)}; zwaarste onderzoek: {voorbeeld}.";
    }
}
