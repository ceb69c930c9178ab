using System.Globalization;
using System.Text.RegularExpressions;

namespace Gereedschapskist.Domein.Taal;

/// <summary>
/// A number as a Dutch reader writes it: a comma before the decimals, a dot or a space between thousands. A text that another
/// convention reads as another number is no number here.
/// </summary>
internal static partial class Getaltekst
{
    private const int MeesteTekens = 24;

    /// <summary>The number; null when the text is none, or could be two.</summary>
    public static decimal? Lees(string tekst)
    {
        var schoon = Schoon(tekst);
        return schoon.Length <= MeesteTekens && Eenduidig().IsMatch(schoon)
            ? decimal.Parse(Spaties().Replace(schoon, "").Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberFormatInfo.InvariantInfo)
            : null;
    }

    /// <summary>How a text that could be two numbers may be written so that it is one: <c>6.5</c> as <c>6,5</c> or <c>65</c>. Empty for other texts.</summary>
    public static IReadOnlyList<string> Lezingen(string tekst)
    {
        var schoon = Schoon(tekst);
        if (schoon.Length > MeesteTekens || !Meerduidig().IsMatch(schoon))
        {
            return [];
        }

        var laatste = schoon.LastIndexOfAny(['.', ',']);
        var heel = Cijfers(schoon[..laatste]);
        var rest = schoon[(laatste + 1)..];
        return schoon.IndexOfAny(['.', ',']) == laatste ? [$"{heel},{rest}", heel + rest] : [$"{heel},{rest}"];
    }

    private static string Cijfers(string tekst) => string.Concat(tekst.Where(teken => teken is '-' || char.IsAsciiDigit(teken)));

    private static string Schoon(string tekst) => Spaties().Replace(tekst, " ").Trim().Replace('−', '-');

    /// <summary>Three digits after a lone comma may be thousands in English, unless a zero or more than three digits stand before it.</summary>
    [GeneratedRegex(@"^-?(?:\d+|[1-9]\d{0,2}(?:[. ]\d{3})+(?:,\d+)?|\d+,(?:\d{1,2}|\d{4,})|(?:0|\d{4,}),\d{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Eenduidig();

    [GeneratedRegex(@"^-?\d[\d.,]*[.,]\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Meerduidig();

    [GeneratedRegex(@"[\s\u00A0\u2009\u202F]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaties();
}
