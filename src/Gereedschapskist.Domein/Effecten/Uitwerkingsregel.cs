using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Effecten;

/// <summary>
/// Which way several results point together. Each counts by its design, a null or adverse result as much as a favourable one.
/// Three quarters of the weight decides; less is mixed. It is never favourable when no result of the strongest design is.
/// </summary>
internal static class Uitwerkingsregel
{
    private const decimal Meerderheid = 0.75m;

    /// <param name="effecten">Measured effects on one goal, with a direction; at least one.</param>
    public static Uitwerking Bepaal(IReadOnlyList<Effect> effecten)
    {
        var totaal = effecten.Sum(Gewicht);
        var winnaar = effecten
            .GroupBy(effect => effect.Uitwerking!.Value)
            .FirstOrDefault(groep => groep.Sum(Gewicht) >= Meerderheid * totaal)?.Key ?? Uitwerking.Gemengd;
        var sterkste = effecten.Where(effect => Gewicht(effect) == effecten.Max(Gewicht));
        return winnaar is Uitwerking.Gunstig && sterkste.All(effect => effect.Uitwerking is not Uitwerking.Gunstig)
            ? Uitwerking.Gemengd
            : winnaar;
    }

    private static decimal Gewicht(Effect effect) => effect.Bewijs switch
    {
        Bewijsvorm.Rct => 4m,
        Bewijsvorm.Gecontroleerd => 3m,
        Bewijsvorm.Onbekend or Bewijsvorm.Kwalitatief => 1m,
        _ => 2m,
    };
}
