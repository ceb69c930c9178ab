using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>Compares characteristics of a target group: a question may use a group of the code list or the words of the catalogue.</summary>
internal static class Kenmerkgroepen
{
    private const string Lijst = "kenmerkgroep";

    /// <summary>The list that brings together the groups that are reached less.</summary>
    private const string Bereik = "bereik";

    public static bool Heeft(Interventie interventie, string gevraagd, Catalogus catalogus) =>
        interventie.Kenmerken.Any(eigen => Past(eigen, gevraagd) || Omvat(catalogus, gevraagd).Contains(eigen));

    /// <summary>The characteristics of an interventie that mark people who are reached less.</summary>
    public static IReadOnlyList<string> KwetsbareVan(Interventie interventie, Catalogus catalogus)
    {
        var kwetsbaar = (catalogus.Codelijst(Bereik)?.Codes ?? []).SelectMany(code => code.Omvat).ToList();
        return [.. interventie.Kenmerken.Where(eigen => kwetsbaar.Any(groep => Past(eigen, groep) || Omvat(catalogus, groep).Contains(eigen)))];
    }

    /// <summary>A group or a characteristic in the middle of a sentence.</summary>
    public static string InZin(Catalogus catalogus, string kenmerk) => catalogus.Labels.InZin(Lijst, kenmerk);

    /// <summary>Ids of the groups of the code list.</summary>
    public static IEnumerable<string> Groepen(Catalogus catalogus) => catalogus.Codelijst(Lijst)?.Codes.Select(code => code.Id) ?? [];

    /// <summary>Whether two spellings mean the same; "lage-ses" also finds "lage SES (2.0)".</summary>
    public static bool Past(string eigen, string gevraagd)
    {
        var (kort, lang) = (Normaal(gevraagd), Normaal(eigen));
        return kort.Length > 0 && (lang == kort || lang.StartsWith(kort + " ", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Omvat(Catalogus catalogus, string groep) =>
        catalogus.Codelijst(Lijst)?.Codes.FirstOrDefault(code => code.Id == groep)?.Omvat ?? [];

    private static string Normaal(string kenmerk) => kenmerk.Trim().ToLowerInvariant().Replace('-', ' ');
}
