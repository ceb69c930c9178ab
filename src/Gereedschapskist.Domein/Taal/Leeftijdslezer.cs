using System.Globalization;
using System.Text.RegularExpressions;

namespace Gereedschapskist.Domein.Taal;

/// <summary>
/// Reads ages from a sentence: <c>65+</c>, <c>75-plussers</c>, <c>65 jaar en ouder</c>, <c>12-18 jaar</c>, <c>vanaf 60 jaar</c>,
/// <c>14-jarigen</c>, <c>mijn zoon van 12</c>, <c>ik ben 78</c>, <c>18 maanden oud</c>, and school years: <c>groep 5</c>, <c>klas 2</c>.
/// </summary>
public static partial class Leeftijdslezer
{
    /// <summary>Groep 1 of the basisschool starts at four.</summary>
    private const int JongerDanGroep = 3;

    /// <summary>Klas 1 of the middelbare school starts at twelve.</summary>
    private const int JongerDanKlas = 11;

    /// <summary>The ages in the text, and the text without them. A school year stays a word: it also names the school.</summary>
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
            return treffer.Groups["school"].Success ? $" {treffer.Groups["school"].Value} " : " ";
        });
        return (leeftijden, rest);
    }

    /// <summary>The age that the writer says to have; null when he says none.</summary>
    public static int? Eigen(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return Leeftijd().Matches(tekst).Select(treffer => Getal(treffer.Groups["zelf"])).FirstOrDefault(leeftijd => leeftijd is not null);
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

        if (Getal(groepen["schooljaar"]) is { } eerste)
        {
            var laatste = Getal(groepen["schooljaartot"]) ?? eerste;
            var basis = groepen["school"].Value.StartsWith("groep", StringComparison.OrdinalIgnoreCase) ? JongerDanGroep : JongerDanKlas;
            return eerste <= laatste ? new Leeftijdsbereik(eerste + basis, laatste + basis + 1) : null;
        }

        if (groepen["maanden"].Success)
        {
            return Getal(groepen["maanden"]) is { } maanden ? new Leeftijdsbereik(maanden / 12, maanden / 12) : null;
        }

        return (Getal(groepen["jaar"]) ?? Getal(groepen["zelf"])) is { } jaar ? new Leeftijdsbereik(jaar, jaar) : null;
    }

    private static int? Getal(Group groep) =>
        int.TryParse(groep.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal <= Leeftijdsbereik.Hoogste
            ? getal
            : null;

    // A number after "van" is an age unless something is counted or paid: "van 12 euro", "van 8 weken".
    [GeneratedRegex(
        """
        (?<!\d)(?:
            \bik \s+ (?:ben|word) \s+ (?:(?:al|nu|net|pas|bijna|inmiddels)\s+)? (?<zelf>\d{2,3}) \b (?:\s*-?\s*jaar\b)?
                (?! \s* (?: \+ | -?\s?plus | (?:jaar\s+)?(?:en|of)\s+(?:ouder|jonger) | [.,:/-]\d | %|procent|keer|kilo|kg|cm|weken|dagen|maanden|uur ))
          | (?<plus>\d{1,3}) \s* (?: \+ (?:'?ers)? | -?\s?plus(?:sers?|ser)?\b )
          | (?:van\s+)? (?<plus>\d{1,3}) (?:\s*-?\s*jaar)? \s+ (?:en|of) \s+ ouder\b
          | (?:van\s+)? (?<tot>\d{1,3}) (?:\s*-?\s*jaar)? \s+ (?:en|of) \s+ jonger\b
          | (?:vanaf|boven(?:\sde)?|ouder\sdan) \s+ (?<plus>\d{1,3}) (?:\s*-?\s*jaar)?
          | (?:van\s+)? (?<van>\d{1,3}) \s* (?: [-\u2013/] | tot(?:\sen\smet)? | t/m | en ) \s* (?<tot>\d{1,3}) \s* -? \s* (?:jaar|jarigen?)\b
          | (?:onder(?:\sde)?|tot(?:\sen\smet)?|t/m|jonger\sdan) \s+ (?<tot>\d{1,3}) \s* jaar\b
          | \b(?<school>groep|klas) \s* (?<schooljaar>[1-8]) (?: \s* (?: [-\u2013/] | tot(?:\sen\smet)? | t/m | en | of ) \s* (?<schooljaartot>[1-8]) )? \b
          | \bvan \s+ (?<maanden>\d{1,2}) \s* (?:maanden|maand|mnd)\b
          | (?<maanden>\d{1,2}) \s* (?:maanden|maand|mnd) \s+ oude?\b
          | (?:van\s+)? (?<jaar>\d{1,3}) \s* -? \s* (?:jaar|jarigen?)\b
          | \bvan \s+ (?<jaar>\d{1,2}) \b (?! \s* (?:[.,:/%\u20ac-] | euro|cent|procent|uur|minuten|keer|kilo|kg|km|meter|weken|dagen|bijeenkomsten|lessen|\d) )
          | \b(?<van>\d{1,2}) \s* [-\u2013] \s* (?<tot>\d{1,2}) \b (?! \s* [-./%] )
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Leeftijd();
}
