using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Effecten;

/// <summary>
/// The rule in the habit of GRADE. Design decides where it starts: randomised research high, research with a control group moderate,
/// an overview of literature low, all other research very low. One level down when it rests on one source (an overview has many
/// behind it), one when results of that design contradict each other, and one when only a step towards the goal was measured.
/// GRADE starts research with a control group lower and looks at more (imprecision, publication bias) than our sources tell; that is why
/// it is a habit and not a verdict of GRADE.
/// </summary>
public static class Zekerheidsregel
{
    /// <param name="effecten">Measured effects on one goal, with a direction; at least one.</param>
    /// <param name="isTussenstap">Whether they measure a step towards the goal and not the goal itself.</param>
    public static Effectzekerheid Bepaal(IReadOnlyList<Effect> effecten, bool isTussenstap = false)
    {
        var sterkste = effecten.Where(effect => Ontwerp(effect.Bewijs) == effecten.Max(ander => Ontwerp(ander.Bewijs))).ToList();
        var aftrek = (EenBron(sterkste) && sterkste[0].Bewijs is not Bewijsvorm.Literatuur ? 1 : 0)
            + (Tegenspraak(sterkste) ? 1 : 0)
            + (isTussenstap ? 1 : 0);
        return (Effectzekerheid)Math.Max((int)Effectzekerheid.ZeerLaag, (int)Ontwerp(sterkste[0].Bewijs) - aftrek);
    }

    /// <summary>Where a design starts.</summary>
    public static Effectzekerheid Ontwerp(Bewijsvorm bewijs) => bewijs switch
    {
        Bewijsvorm.Rct => Effectzekerheid.Hoog,
        Bewijsvorm.Gecontroleerd => Effectzekerheid.Redelijk,
        Bewijsvorm.Literatuur => Effectzekerheid.Laag,
        _ => Effectzekerheid.ZeerLaag,
    };

    private static bool EenBron(List<Effect> effecten) =>
        effecten.Select(effect => effect.Bron).Distinct(StringComparer.Ordinal).Count() == 1;

    private static bool Tegenspraak(List<Effect> effecten) => effecten.Select(effect => effect.Uitwerking).Distinct().Count() > 1;
}
