using System.Globalization;

namespace Gereedschapskist.Zoeken;

/// <summary>Ages from and to, in whole years, inclusive; no upper bound when <paramref name="Tot"/> is null.</summary>
public readonly record struct Leeftijdsbereik(int Van, int? Tot)
{
    public const int Hoogste = 120;

    /// <summary>Reads <c>72</c>, <c>12-17</c>, <c>65+</c> or <c>65-plus</c>.</summary>
    public static bool TryParse(string? tekst, out Leeftijdsbereik bereik)
    {
        bereik = default;
        var invoer = (tekst ?? "").Trim();
        var open = invoer.EndsWith("-plus", StringComparison.OrdinalIgnoreCase) ? invoer[..^5]
            : invoer.EndsWith('+') ? invoer[..^1]
            : null;
        if (open is not null)
        {
            return Getal(open) is { } vanaf && Maak(vanaf, null, out bereik);
        }

        var delen = invoer.Split('-');
        return delen.Length switch
        {
            1 => Getal(delen[0]) is { } jaar && Maak(jaar, jaar, out bereik),
            2 => Getal(delen[0]) is { } van && Getal(delen[1]) is { } tot && van <= tot && Maak(van, tot, out bereik),
            _ => false,
        };
    }

    public bool Overlapt(Leeftijdsbereik ander) =>
        Van <= (ander.Tot ?? int.MaxValue) && ander.Van <= (Tot ?? int.MaxValue);

    /// <summary>As it is typed in a filter.</summary>
    public override string ToString() =>
        Tot is not { } tot ? string.Create(CultureInfo.InvariantCulture, $"{Van}-plus")
        : tot == Van ? Van.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Van}-{tot}");

    private static int? Getal(string tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal <= Hoogste ? getal : null;

    private static bool Maak(int van, int? tot, out Leeftijdsbereik bereik)
    {
        bereik = new Leeftijdsbereik(van, tot);
        return true;
    }
}
