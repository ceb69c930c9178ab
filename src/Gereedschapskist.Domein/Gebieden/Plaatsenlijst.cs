using System.Text.RegularExpressions;

namespace Gereedschapskist.Domein.Gebieden;

/// <summary>Every name by which a place may be called.</summary>
internal static partial class Plaatsenlijst
{
    /// <summary>How a province is added to the name of a municipality that is not the only one.</summary>
    private static readonly Dictionary<string, string[]> Provincieletters = new(StringComparer.Ordinal)
    {
        ["Drenthe"] = ["D", "Dr"],
        ["Flevoland"] = ["F", "Fl"],
        ["Fryslân"] = ["Fr", "Fryslân", "Friesland"],
        ["Gelderland"] = ["G", "Gld"],
        ["Groningen"] = ["Gr", "Gn"],
        ["Limburg"] = ["L", "Lb", "Limb"],
        ["Noord-Brabant"] = ["NB", "N-Br", "Brabant"],
        ["Noord-Holland"] = ["NH"],
        ["Overijssel"] = ["O", "Ov"],
        ["Utrecht"] = ["U", "Ut"],
        ["Zeeland"] = ["Z", "Ze", "Zld"],
        ["Zuid-Holland"] = ["ZH"],
    };

    public static IEnumerable<Plaats> Maak(Gebiedenlijst lijst, IReadOnlyList<Gebiedsnaam> namen) =>
    [
        .. lijst.Gemeenten.SelectMany(gemeente => VanGemeente(lijst, gemeente)),
        .. lijst.Regios.SelectMany(regio => Namen(regio).Select(naam => Gebiedenlijst.Plaats(lijst.Gebied(regio.Code), naam))),
        .. Provincies(lijst).Select(provincie => lijst.Provincie(provincie, provincie)),
        .. lijst.Herindelingen.Where(herindeling => lijst.EindeVan(herindeling.Code) is null).Select(lijst.Vroeger),
        .. namen.Select(naam => Roepnaam(lijst, naam)),
    ];

    private static IEnumerable<string> Provincies(Gebiedenlijst lijst) =>
        lijst.Gemeenten.Select(gemeente => gemeente.Provincie).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Plaats> VanGemeente(Gebiedenlijst lijst, Gemeente gemeente)
    {
        var gebied = lijst.Gebied(gemeente.Code);
        var stam = Haakjes().Replace(gemeente.Naam, "");
        yield return Gebiedenlijst.Plaats(gebied, gemeente.Naam);
        if (stam != gemeente.Naam)
        {
            yield return Gebiedenlijst.Plaats(gebied, stam, Plaatssoort.Stamnaam);
        }

        foreach (var letters in Provincieletters.GetValueOrDefault(gemeente.Provincie, []).Append(gemeente.Provincie))
        {
            yield return Gebiedenlijst.Plaats(gebied, $"{stam} {letters}", Plaatssoort.MetProvincie);
        }
    }

    /// <summary>The name, the other name, and the name before and between its brackets; without what its kind is called.</summary>
    private static IEnumerable<string> Namen(Regio regio)
    {
        string?[] namen = [regio.Naam, regio.AndereNaam];
        return namen
            .OfType<string>()
            .SelectMany(naam => (string[])[naam, Haakjes().Replace(naam, ""), Haakjes().Match(naam).Groups["binnen"].Value])
            .Select(naam => Soortwoord().Replace(naam, ""))
            .Where(naam => naam.Length > 0)
            .DistinctBy(Naamsleutel.Van, StringComparer.Ordinal);
    }

    private static Plaats Roepnaam(Gebiedenlijst lijst, Gebiedsnaam naam) =>
        lijst.MetCode(naam.Betekent) is { } plaats
            ? plaats with { Naam = Zoeknaam.Van(naam.Naam), Soort = plaats.IsRegio ? plaats.Soort : Plaatssoort.Roepnaam }
            : lijst.Provincie(naam.Betekent, naam.Naam);

    [GeneratedRegex(@"\s*\((?<binnen>[^)]*)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Haakjes();

    [GeneratedRegex(@"^(?:GGD\s+)?(?:Regio\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Soortwoord();
}
