using System.Globalization;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Numbers and lists in Dutch sentences, the same on every machine.</summary>
internal static class Tekst
{
    private static readonly NumberFormatInfo Nederlands = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>At most one decimal.</summary>
    public static string Getal(decimal getal) => decimal.Round(getal, 1, MidpointRounding.AwayFromZero).ToString("#,0.#", Nederlands);

    /// <summary>With a true minus sign, as in "−4,4".</summary>
    public static string Saldo(decimal punten) => $"{(punten < 0 ? "−" : punten > 0 ? "+" : "")}{Getal(Math.Abs(punten))}";

    /// <summary>"1 gemeente", "3 gemeenten".</summary>
    public static string Aantal(decimal aantal, string enkelvoud, string meervoud) => $"{Getal(aantal)} {(aantal == 1 ? enkelvoud : meervoud)}";

    /// <summary>"a", "a en b", "a, b en c".</summary>
    public static string Opsomming(IReadOnlyList<string> delen) => delen.Count switch
    {
        0 => "",
        1 => delen[0],
        _ => $"{string.Join(", ", delen.Take(delen.Count - 1))} en {delen[^1]}",
    };

    public static string Band(decimal van, decimal tot) => van == tot ? Getal(van) : $"{Getal(van)} tot {Getal(tot)}";
}
