using System.Text.RegularExpressions;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>How a Dutch word sounds, for who writes as he speaks: <c>sgulde</c> and <c>schulden</c> sound the same.</summary>
internal static partial class Klank
{
    /// <param name="woord">Folded.</param>
    public static string Van(string woord)
    {
        var klank = Sch().Replace(woord, "S");
        klank = klank.Replace("ch", "g", StringComparison.Ordinal)
            .Replace("ph", "f", StringComparison.Ordinal)
            .Replace("th", "t", StringComparison.Ordinal)
            .Replace("qu", "kw", StringComparison.Ordinal)
            .Replace("x", "ks", StringComparison.Ordinal)
            .Replace("ij", "ei", StringComparison.Ordinal)
            .Replace("y", "i", StringComparison.Ordinal)
            .Replace("au", "ou", StringComparison.Ordinal)
            .Replace('c', 'k')
            .Replace('v', 'f')
            .Replace('z', 's');
        return Einde().Replace(Dubbel().Replace(klank, "$1"), static einde => einde.Value is "d" or "dt" ? "t" : einde.Value == "b" ? "p" : "e");
    }

    [GeneratedRegex("s(?:ch|gh|g)")]
    private static partial Regex Sch();

    [GeneratedRegex(@"(\w)\1+")]
    private static partial Regex Dubbel();

    [GeneratedRegex("(?:en|uh|dt|d|b)$")]
    private static partial Regex Einde();
}
