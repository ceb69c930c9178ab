using System.Text.RegularExpressions;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>Finds in a text what no reader understands: names of fields, codes, dates as a machine writes them, talk of the API, notes of who searched.</summary>
internal static partial class Woordkeur
{
    /// <summary>Names and words that only look like a field or a code.</summary>
    private static readonly HashSet<string> _gewoon = new(StringComparer.Ordinal)
    {
        "fiKks", "meer.eet", "train-de-trainer", "huis-aan-huis", "huis-aan-huiswerving", "stoppen-met-roken", "stoppen-met-rokencoach",
        "stoppen-met-rokenprogramma", "face-to-face", "een-op-een", "dag-tot-dag", "jeugd-ggz-aanbieder",
    };

    /// <summary>Codes with a hyphen that are not simply the words of their label.</summary>
    public static HashSet<string> Codes(Catalogus catalogus) =>
    [
        .. catalogus.Codelijsten.SelectMany(lijst => lijst.Codes)
            .Where(code => code.Id.Contains('-', StringComparison.Ordinal) && !code.Label.Contains(code.Id, StringComparison.OrdinalIgnoreCase))
            .Select(code => code.Id),
    ];

    public static IEnumerable<string> Vreemd(string tekst, HashSet<string> codes)
    {
        var kaal = Adres().Replace(tekst, " ");
        return Kandidaat().Matches(kaal).Select(m => m.Value)
            .Where(woord => Verdacht().IsMatch(woord) || codes.Contains(woord))
            .Where(woord => !_gewoon.Contains(woord))
            .Concat(Gepraat().Matches(kaal).Select(m => m.Value))
            .Concat(Machinedatum().Matches(kaal).Select(m => m.Value));
    }

    /// <summary>Web and mail addresses, with or without a scheme.</summary>
    [GeneratedRegex(@"https?://\S+|\S+@\S+|\b[\w-]+(\.[\w-]+)*\.(nl|com|org|eu|net|info|pub|be|uk)\b(/\S*)?")]
    private static partial Regex Adres();

    [GeneratedRegex(@"(?<![\w.-])[a-z]\w*(?:[.-]\w+)*")]
    private static partial Regex Kandidaat();

    /// <summary>camelCase, names with a dot, words tied by two hyphens or more.</summary>
    [GeneratedRegex(@"^[a-z]{2,}[A-Z][a-z]\w*$|^[a-z]{3,}\.[a-z]{3,}\w*(\.\w+)*$|^[a-z]{2,}(-[a-z]+){2,}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Verdacht();

    [GeneratedRegex("via de API|afgekapt|niet nagegaan|niet in de bronnen nagegaan|snippet|uw antwoord op:", RegexOptions.IgnoreCase)]
    private static partial Regex Gepraat();

    /// <summary>A day that stands in a sentence; on its own, as in a field or a cell, it is no running text.</summary>
    [GeneratedRegex(@"(?<!^)\b(19|20)\d\d-(0[1-9]|1[0-2])-\d\d\b|\b(19|20)\d\d-(0[1-9]|1[0-2])-\d\d\b(?!$)")]
    private static partial Regex Machinedatum();
}
