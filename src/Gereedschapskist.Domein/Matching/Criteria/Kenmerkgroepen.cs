using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Matching.Criteria;

/// <summary>Compares characteristics of a target group: catalogue and question do not always spell them alike.</summary>
internal static class Kenmerkgroepen
{
    /// <summary>Beginnings of characteristics that mark people who are reached less; our own choice.</summary>
    private static readonly string[] KwetsbareGroepen =
    [
        "lage ses", "laag inkomen", "lage opleiding", "lager opgeleid", "praktisch opgeleid", "laaggeletterd", "lvb", "ook lvb", "armoede", "schulden",
        "geldzorgen", "betalingsachterstand", "beperkte middelen", "migratieachtergrond", "statushouders", "vluchteling", "dakloos",
        "multiproblematiek", "complexe proble", "stapeling", "kwetsba", "(pre)kwetsbaar", "sociaal kwetsbaar", "fysiek kwetsbaar",
        "achterstandswijk", "aandachtswijken", "focusbuurten", "gezondheidsachterstand", "onderwijsachterstand", "taalarme",
        "beperkte gezondheidsvaardigheden", "beperkte digitale", "ernstige psychische", "psychische kwetsbaarheid", "kopp", "sociaal isolement",
        "beperking", "weinig sociale steun",
    ];

    public static bool Heeft(Interventie interventie, string gevraagd) =>
        interventie.Kenmerken.Any(eigen => Past(eigen, gevraagd));

    public static IReadOnlyList<string> Kwetsbaar(Interventie interventie) =>
        [.. interventie.Kenmerken.Where(kenmerk => KwetsbareGroepen.Any(groep => Normaal(kenmerk).StartsWith(groep, StringComparison.Ordinal)))];

    /// <summary>Whether two spellings mean the same; "lage-ses" also finds "lage SES (2.0)".</summary>
    public static bool Past(string eigen, string gevraagd)
    {
        var (kort, lang) = (Normaal(gevraagd), Normaal(eigen));
        return kort.Length > 0 && (lang == kort || lang.StartsWith(kort + " ", StringComparison.Ordinal));
    }

    private static string Normaal(string kenmerk) => kenmerk.Trim().ToLowerInvariant().Replace('-', ' ');
}
