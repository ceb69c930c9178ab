using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>Which measured effects are about the goal of the question.</summary>
internal static class Doeleffecten
{
    /// <summary>Those on the goal asked for; without a goal, or when the catalogue names no goal with them, all of them.</summary>
    public static IReadOnlyList<Effect> Van(Interventie interventie, Voorstelopdracht vraag) => vraag.Effectdoelen.Count == 0
        ? interventie.Effecten
        : [.. interventie.Effecten.Where(effect => effect.Gezondheidsdoelen.Any(vraag.Effectdoelen.Contains))];

    /// <summary>The same in one line; null when nothing with a direction was measured.</summary>
    public static Effectlijn? Lijn(Interventie interventie, Voorstelopdracht vraag) => vraag.Effectdoelen.Count == 0
        ? Effectlezer.Voornaamste(interventie)
        : Effectlezer.OpDoelen(interventie, vraag.Effectdoelen);
}
