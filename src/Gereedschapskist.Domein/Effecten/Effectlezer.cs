using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Effecten;

/// <summary>Sums up the measured effects of an interventie, per goal.</summary>
public static class Effectlezer
{
    /// <summary>On any of the goals together; null when nothing with a direction was measured on them.</summary>
    public static Effectlijn? OpDoelen(Interventie interventie, IReadOnlySet<string> doelen)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return Lijn(interventie, interventie.Effecten.Where(effect => effect.Gezondheidsdoelen.Any(doelen.Contains)));
    }

    public static Effectlijn? OpDoel(Interventie interventie, string doel)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return Lijn(interventie, interventie.Effecten.Where(effect => effect.Gezondheidsdoelen.Contains(doel)));
    }

    /// <summary>
    /// Without a goal asked: on the own goal about which research is strongest, the first named of equals; else on whatever was measured.
    /// </summary>
    public static Effectlijn? Voornaamste(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return interventie.Gezondheidsdoelen.Select(doel => OpDoel(interventie, doel)).OfType<Effectlijn>().MaxBy(lijn => lijn.Zekerheid)
            ?? Lijn(interventie, interventie.Effecten);
    }

    private static Effectlijn? Lijn(Interventie interventie, IEnumerable<Effect> gemeten)
    {
        IReadOnlyList<Effect> effecten = [.. gemeten.Where(effect => effect.Uitwerking is not null)];
        if (effecten.Count == 0)
        {
            return null;
        }

        var uitwerking = Uitwerkingsregel.Bepaal(effecten);
        var zekerheid = Zekerheidsregel.Bepaal(effecten);
        var voorbeeld = Effectzin.Voorbeeld(effecten, uitwerking);
        return new Effectlijn
        {
            Tekst = Effectzin.Schrijf(effecten, voorbeeld, uitwerking, zekerheid),
            Uitwerking = uitwerking,
            Zekerheid = zekerheid,
            Uitkomst = voorbeeld.Uitkomst,
            Metingen = effecten.Count,
            Bronnen = [.. interventie.Bronnen.Where(bron => effecten.Any(effect => effect.Bron == bron.Id))],
        };
    }
}
