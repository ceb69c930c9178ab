namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>
/// Five classes of what a participant costs, after the example of the toolkit of the Education Endowment Foundation. The limits are our
/// own: each class is about four times the one before, because estimates that differ less can rarely be told apart.
/// </summary>
public static class Kostenklasse
{
    /// <summary>Upper limits in euro per participant, inclusive; the fifth class has none.</summary>
    public static readonly IReadOnlyList<decimal> Grenzen = [50m, 200m, 800m, 3_200m];

    public static readonly IReadOnlyList<string> Alle = [.. Enumerable.Range(1, Grenzen.Count + 1).Select(euros => new string('€', euros))];

    /// <summary>The class of the geometric middle: on a scale of doublings half way between the bounds.</summary>
    public static string Van(decimal vanEuro, decimal totEuro) => Alle[Grenzen.Count(grens => Midden(vanEuro, totEuro) > grens)];

    /// <summary>The geometric middle in euro; a bound of less than one euro counts as one.</summary>
    public static decimal Midden(decimal vanEuro, decimal totEuro) =>
        vanEuro == totEuro ? vanEuro : (decimal)Math.Sqrt((double)Math.Max(vanEuro, 1m) * (double)Math.Max(totEuro, 1m));

    /// <summary>"tot en met € 50", "meer dan € 50, tot en met € 200", … for people.</summary>
    public static string Uitleg(string klasse)
    {
        ArgumentNullException.ThrowIfNull(klasse);
        var plek = klasse.Length - 1;
        var boven = plek < Grenzen.Count ? $"tot en met {Nl.Euro(Grenzen[plek])}" : null;
        var onder = plek > 0 ? $"meer dan {Nl.Euro(Grenzen[plek - 1])}" : null;
        return string.Join(", ", new[] { onder, boven }.OfType<string>());
    }
}
