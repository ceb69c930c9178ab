namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>What a number usually is, from the programmes for which it is known; null when fewer than three are known.</summary>
internal static class Spreiding
{
    private const int Minst = 3;

    /// <summary>With fewer than this the outermost have probably not been seen yet.</summary>
    private const int Genoeg = 10;

    private const decimal Ruimte = 2m;

    /// <summary>The middle half: for numbers that are multiplied with each other, which are not all at their outermost at once.</summary>
    public static Interval? MiddelsteHelft(IReadOnlyList<Interval> bekend) => bekend.Count < Minst ? null : Zonder(bekend, 0.25m);

    /// <summary>Nine in ten; of fewer than ten programmes from half the lowest to twice the highest.</summary>
    public static Interval? NegenVanDeTien(IReadOnlyList<Interval> bekend) => bekend.Count switch
    {
        < Minst => null,
        < Genoeg => Zonder(bekend, 0m) is var alle ? new(alle.Van / Ruimte, alle.Tot * Ruimte) : null,
        _ => Zonder(bekend, 0.05m),
    };

    private static Interval Zonder(IReadOnlyList<Interval> bekend, decimal rand)
    {
        var plek = (int)Math.Floor((bekend.Count - 1) * rand);
        return new(
            bekend.Select(deel => deel.Van).Order().ElementAt(plek),
            bekend.Select(deel => deel.Tot).OrderDescending().ElementAt(plek));
    }
}
