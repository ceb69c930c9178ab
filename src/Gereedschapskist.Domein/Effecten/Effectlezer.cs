using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Effecten;

/// <summary>Sums up the measured effects of an interventie, per goal.</summary>
public static class Effectlezer
{
    /// <summary>On any of the goals together; null when nothing with a direction was measured on them.</summary>
    public static Effectlijn? OpDoelen(Interventie interventie, IReadOnlySet<string> doelen)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        ArgumentNullException.ThrowIfNull(doelen);
        return Lijn(
            interventie,
            interventie.Effecten.Where(effect => effect.Gezondheidsdoelen.Any(doelen.Contains)),
            effect => doelen.Any(effect.MeetZelf));
    }

    public static Effectlijn? OpDoel(Interventie interventie, string doel) =>
        OpDoelen(interventie, new HashSet<string>(StringComparer.Ordinal) { doel });

    /// <summary>
    /// Without a goal asked: on the own goal about which research is strongest, the first named of equals; else on whatever was measured.
    /// </summary>
    public static Effectlijn? Voornaamste(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return interventie.Gezondheidsdoelen.Select(doel => OpDoel(interventie, doel)).OfType<Effectlijn>().MaxBy(lijn => lijn.Zekerheid)
            ?? Lijn(interventie, interventie.Effecten, _ => true);
    }

    /// <summary>The outcome that a goal is about decides; a step towards it is told only when nothing else was measured.</summary>
    private static Effectlijn? Lijn(Interventie interventie, IEnumerable<Effect> gemeten, Func<Effect, bool> meetZelf)
    {
        var alle = gemeten.Where(effect => effect.Uitwerking is not null).ToList();
        IReadOnlyList<Effect> zelf = [.. alle.Where(meetZelf)];
        var effecten = zelf.Count > 0 ? zelf : alle;
        if (effecten.Count == 0)
        {
            return null;
        }

        var isTussenstap = zelf.Count == 0;
        var uitwerking = Uitwerkingsregel.Bepaal(effecten);
        var zekerheid = Zekerheidsregel.Bepaal(effecten, isTussenstap);
        var voorbeeld = Effectzin.Voorbeeld(effecten, uitwerking);
        return new Effectlijn
        {
            Tekst = Effectzin.Schrijf(effecten, voorbeeld, uitwerking, zekerheid, isTussenstap),
            Uitwerking = uitwerking,
            Zekerheid = zekerheid,
            IsTussenstap = isTussenstap,
            Uitkomst = voorbeeld.Uitkomst,
            Metingen = effecten.Count,
            Bronnen = [.. interventie.Bronnen.Where(bron => effecten.Any(effect => effect.Bron == bron.Id))],
        };
    }
}
