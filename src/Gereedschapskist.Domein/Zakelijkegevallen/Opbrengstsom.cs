using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>The arithmetic of what a programme yields. Every bound is zero or more, and none is above its upper one.</summary>
internal static class Opbrengstsom
{
    private const decimal Honderd = 100m;

    /// <summary>Percent of the participants, or kilograms per participant, between the bounds that the research allows.</summary>
    public static Interval Grootte(Effect effect, Effectmaat maat) =>
        new(IsZekerMeerDanNul(effect, maat) ? maat.Van!.Value : 0, Math.Max(maat.Waarde, maat.Tot ?? 0));

    /// <summary>
    /// Only with a group to compare with, a difference that is no chance, and a spread that the source gives. Else what was measured
    /// can also be chance, or what would have happened anyway.
    /// </summary>
    public static bool IsZekerMeerDanNul(Effect effect, Effectmaat maat) =>
        IsVergeleken(effect) && effect.Richting is not Effectrichting.GeenEffect && maat.Van is not null;

    public static bool IsVergeleken(Effect effect) => effect.Bewijs is Bewijsvorm.Rct or Bewijsvorm.Gecontroleerd or Bewijsvorm.Literatuur;

    /// <param name="deelnemers">Participants.</param>
    /// <param name="soort">What is counted.</param>
    /// <param name="grootte">Percent, or kilograms.</param>
    /// <param name="basis">How often it happens without the programme, per participant; one when every participant counts once.</param>
    public static Interval Aantal(Interval deelnemers, Effectmaatsoort soort, Interval grootte, Interval basis) =>
        deelnemers * basis * (soort is Effectmaatsoort.KiloAfgevallen ? grootte : grootte / Interval.Punt(Honderd));

    /// <summary>What one outcome costs: no lower bound without outcomes, no upper bound when there may be none.</summary>
    public static (decimal? Van, decimal? Tot) KostenPer(Interval kosten, Interval aantal) =>
        (aantal.Tot > 0 ? kosten.Van / aantal.Tot : null, aantal.Van > 0 ? kosten.Tot / aantal.Van : null);

    /// <summary>How many outcomes earn the costs back; null when an outcome may be worth nothing.</summary>
    public static Interval? Nodig(Interval kosten, Interval waarde) => waarde.Van > 0 ? kosten / waarde : null;

    /// <summary>Null when the ranges overlap.</summary>
    public static bool? VerdientTerug(Interval kosten, Interval opbrengst) =>
        opbrengst.Van >= kosten.Tot ? true : opbrengst.Tot < kosten.Van ? false : null;
}
