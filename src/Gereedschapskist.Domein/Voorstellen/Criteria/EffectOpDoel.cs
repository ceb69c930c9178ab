using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>
/// What was measured on this goal and how sure that is. Sizes are told, not scaled: sources measure different things in different units,
/// and a scale over them would be invented.
/// </summary>
public sealed class EffectOpDoel : ICriterium
{
    public Voorstelcriterium Soort => Voorstelcriterium.Effect;

    public string Naam => "Effect op dit doel";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag)
    {
        if (Doeleffecten.Lijn(interventie, vraag) is not { } lijn)
        {
            return Ongemeten(interventie, vraag);
        }

        var (van, tot) = Schaal(lijn);
        return Criteriumwaarde.Tussen(van, tot, lijn.Tekst + Waarop(Doeleffecten.Van(interventie, vraag), vraag), lijn.Bronnen);
    }

    /// <summary>What was measured only on a narrower goal is told under its own name.</summary>
    private static string Waarop(IReadOnlyList<Effect> effecten, Voorstelopdracht vraag)
    {
        if (vraag.Doel is not { } doel || effecten.Any(effect => effect.Gezondheidsdoelen.Contains(doel.Doel.Id)))
        {
            return "";
        }

        var ids = effecten.SelectMany(effect => effect.Gezondheidsdoelen).Where(doel.Ids.Contains).Distinct();
        return $" Dit is gemeten op {Nl.Opsomming([.. ids.Select(id => $"'{vraag.Catalogus.Gezondheidsdoel(id)?.Naam ?? id}'")])}.";
    }

    /// <summary>A recognition for effectiveness rests on measured effects, even when the catalogue does not hold them.</summary>
    private static Criteriumwaarde Ongemeten(Interventie interventie, Voorstelopdracht vraag)
    {
        var richt = vraag.Effectdoelen.Count == 0 || interventie.Gezondheidsdoelen.Any(vraag.Effectdoelen.Contains);
        return interventie.Erkenningsniveau >= Erkenningsniveau.EersteAanwijzingen && richt
            ? Criteriumwaarde.Tussen(0.4m, 1m, "Een commissie zag aanwijzingen voor effect; de uitkomsten op dit doel staan niet in de catalogus.")
            : Criteriumwaarde.Tussen(0m, richt ? 0.8m : 0.6m, "Een gemeten effect op dit doel is niet bekend.");
    }

    private static (decimal Van, decimal Tot) Schaal(Effectlijn lijn) => lijn.IsTussenstap ? Tussenstap(lijn) : Zelf(lijn);

    /// <summary>A step on the way says little of the goal: that can still be reached, or not at all.</summary>
    private static (decimal Van, decimal Tot) Tussenstap(Effectlijn lijn) => (lijn.Uitwerking, lijn.Zekerheid) switch
    {
        (Uitwerking.Gunstig, Effectzekerheid.Hoog or Effectzekerheid.Redelijk) => (0.1m, 0.7m),
        (Uitwerking.Gunstig, _) => (0m, 0.7m),
        (Uitwerking.Gemengd, _) => (0m, 0.6m),
        (Uitwerking.GeenEffect, _) => (0m, 0.5m),
        _ => (0m, 0.3m),
    };

    private static (decimal Van, decimal Tot) Zelf(Effectlijn lijn) => (lijn.Uitwerking, lijn.Zekerheid) switch
    {
        (Uitwerking.Gunstig, Effectzekerheid.Hoog) => (1m, 1m),
        (Uitwerking.Gunstig, Effectzekerheid.Redelijk) => (0.85m, 1m),
        (Uitwerking.Gunstig, Effectzekerheid.Laag) => (0.5m, 0.85m),
        (Uitwerking.Gunstig, _) => (0.35m, 0.8m),
        (Uitwerking.Gemengd, _) => (0.3m, 0.6m),
        (Uitwerking.GeenEffect, Effectzekerheid.Hoog) => (0m, 0.15m),
        (Uitwerking.GeenEffect, Effectzekerheid.Redelijk) => (0m, 0.3m),
        (Uitwerking.GeenEffect, _) => (0m, 0.4m),
        _ => (0m, 0m),
    };
}
