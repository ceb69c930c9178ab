using System.Globalization;
using System.Text.RegularExpressions;

namespace Gereedschapskist.Domein.Taal;

/// <summary>
/// Reads ages from a sentence: <c>65+</c>, <c>75-plussers</c>, <c>65 jaar en ouder</c>, <c>12-18 jaar</c>, <c>vanaf 60 jaar</c>, <c>14-jarigen</c>.
/// </summary>
public static partial class Leeftijdslezer
{
    /// <summary>The ages in the text, and the text without them.</summary>
    public static (IReadOnlyList<Leeftijdsbereik> Leeftijden, string Tekst) Lees(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var leeftijden = new List<Leeftijdsbereik>();
        var rest = Leeftijd().Replace(tekst, treffer =>
        {
            if (Bereik(treffer.Groups) is not { } bereik)
            {
                return treffer.Value;
            }

            leeftijden.Add(bereik);
            return " ";
        });
        return (leeftijden, rest);
    }

    private static Leeftijdsbereik? Bereik(GroupCollection groepen)
    {
        if (Getal(groepen["plus"]) is { } vanaf)
        {
            return new Leeftijdsbereik(vanaf, null);
        }

        if (Getal(groepen["tot"]) is { } tot)
        {
            var van = Getal(groepen["van"]) ?? 0;
            return van <= tot ? new Leeftijdsbereik(van, tot) : null;
        }

        return Getal(groepen["jaar"]) is { } jaar ? new Leeftijdsbereik(jaar, jaar) : null;
    }

    private static int? Getal(Group groep) =>
        int.TryParse(groep.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal <= Leeftijdsbereik.Hoogste
            ? getal
            : null;

    [GeneratedRegex(
        """
        (?<!\d)(?:
            (?<plus>\d{1,3}) \s* (?: \+ (?:'?ers)? | -?\s?plus(?:sers?|ser)?\b )
          | (?<plus>\d{1,3}) (?:\s*-?\s*jaar)? \s+ (?:en|of) \s+ ouder\b
          | (?<tot>\d{1,3}) (?:\s*-?\s*jaar)? \s+ (?:en|of) \s+ jonger\b
          | (?:vanaf|boven(?:\sde)?|ouder\sdan) \s+ (?<plus>\d{1,3}) (?:\s*-?\s*jaar)?
          | (?:van\s+)? (?<van>\d{1,3}) \s* (?: [-\u2013/] | tot(?:\sen\smet)? | t/m | en ) \s* (?<tot>\d{1,3}) \s* -? \s* (?:jaar|jarigen?)\b
          | (?:onder(?:\sde)?|tot(?:\sen\smet)?|t/m|jonger\sdan) \s+ (?<tot>\d{1,3}) \s* jaar\b
          | (?<jaar>\d{1,3}) \s* -? \s* (?:jaar|jarigen?)\b
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Leeftijd();
}
