using System.Text.RegularExpressions;

namespace Gereedschapskist.Domein.Gebieden;

/// <summary>
/// Finds the municipality or region that somebody means: by code in any case, by name with or without accents, by everyday name, by a
/// name it had before, or by province where one region is the whole province.
/// </summary>
public sealed partial class Gebiedzoeker
{
    private const int MeesteAanbod = 3;
    private const int LangsteNaam = 100;

    /// <summary>Fewer letters than this cannot tell which name lost its letters.</summary>
    private const int MinsteLetters = 3;

    /// <summary>How much heavier than the lightest mistake another may be and still be offered.</summary>
    private const double Speling = 0.75;

    /// <summary>How much a region counts against it where a municipality is asked, and the other way round.</summary>
    private const double AndereSoort = 0.3;

    private readonly Gebiedenlijst _lijst;
    private readonly ILookup<string, Plaats> _opSleutel;

    public Gebiedzoeker(
        IReadOnlyList<Gemeente> gemeenten,
        IReadOnlyList<Regio> regios,
        IReadOnlyList<Herindeling> herindelingen,
        IReadOnlyList<Gebiedsnaam> namen)
    {
        _lijst = new Gebiedenlijst(gemeenten, regios, herindelingen);
        _opSleutel = Plaatsenlijst.Maak(_lijst, namen).ToLookup(plaats => plaats.Naam.Sleutel, StringComparer.Ordinal);
    }

    /// <summary>The end of a municipality that still exists; null when none is announced.</summary>
    public Herindeling? EindeVan(string gemeente) => _lijst.EindeVan(gemeente);

    /// <summary>The official name of a province; null when it is none.</summary>
    public string? Provincie(string getypt) =>
        _opSleutel[Naamsleutel.Van(getypt)].FirstOrDefault(plaats => plaats.Soort == Plaatssoort.Provincie)?.Code;

    /// <summary>The municipalities whose name, everyday name or former name is or contains this, in order of code.</summary>
    public IReadOnlyList<Gemeente> GemeentenMet(string deel)
    {
        var sleutel = Naamsleutel.Van(deel);
        if (sleutel.Length == 0)
        {
            return [];
        }

        var vondst = Zoek(deel);
        var gevonden = vondst.Waarom is not null ? vondst.Aanbod : vondst.Gebied is { } gebied ? [gebied] : [];
        return
        [
            .. _lijst.Gemeenten
                .Where(gemeente => Naamsleutel.Van(gemeente.Naam).Contains(sleutel, StringComparison.Ordinal))
                .Concat(gevonden.Where(plaats => !plaats.IsRegio).SelectMany(plaats => plaats.Gemeenten))
                .DistinctBy(gemeente => gemeente.Code)
                .OrderBy(gemeente => gemeente.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The place; with <paramref name="regioEerst"/> a name that both a region and a municipality have is the region.</summary>
    public Gebiedvondst Zoek(string getypt, bool regioEerst = false)
    {
        ArgumentNullException.ThrowIfNull(getypt);
        var tekst = getypt.Trim();
        if (tekst.Length > LangsteNaam)
        {
            return new Gebiedvondst(null, [], null);
        }

        if (_lijst.MetCode(Code(tekst)) is { } metCode)
        {
            return Keuze([metCode]);
        }

        var soort = Voorvoegsel().Match(tekst);
        var naam = Zoeknaam.Van(tekst[soort.Length..]);
        var verloren = naam.Sleutel.Contains(Naamsleutel.Verloren, StringComparison.Ordinal);
        var plaatsen = (verloren ? MetVerlorenLetters(naam.Sleutel) : _opSleutel[naam.Sleutel])
            .Where(plaats => Past(plaats, soort.Value.Trim()))
            .ToList();
        return plaatsen.Count > 0 ? Keuze(Beste(plaatsen, regioEerst)) : new Gebiedvondst(null, [], null);
    }

    /// <summary>Of the places with this name those that people mean first.</summary>
    private static List<Plaats> Beste(List<Plaats> plaatsen, bool regioEerst)
    {
        var rang = plaatsen.Min(plaats => plaats.Rang(regioEerst));
        return [.. plaatsen.Where(plaats => plaats.Rang(regioEerst) == rang).DistinctBy(plaats => plaats.Code)];
    }

    private Gebiedvondst Keuze(List<Plaats> plaatsen)
    {
        if (plaatsen is [var enige])
        {
            return enige.Gebieden is [var gebied]
                ? new Gebiedvondst(gebied with { Opmerkingen = [.. enige.Opmerkingen, .. _lijst.Opmerkingen(gebied)] }, [], null)
                : new Gebiedvondst(null, enige.Gebieden, enige.Opmerkingen is [var eerste, ..] ? eerste : null);
        }

        return new Gebiedvondst(null, [.. plaatsen.SelectMany(plaats => plaats.Gebieden)], "Meer plaatsen heten zo.");
    }

    /// <summary>The likeliest by how little was mistyped and, between equals, by how many people live there.</summary>
    public IReadOnlyList<Gebied> Lijkend(string getypt, bool regioEerst = false)
    {
        ArgumentNullException.ThrowIfNull(getypt);
        var naam = Zoeknaam.Van(getypt.Length > LangsteNaam ? "" : Voorvoegsel().Replace(getypt.Trim(), ""));
        var kandidaten = _opSleutel
            .SelectMany(groep => groep)
            .Where(plaats => plaats.Soort != Plaatssoort.MetProvincie)
            .Select(plaats => (Plaats: plaats, Gewicht: Vergissing.Tussen(naam, plaats.Naam)))
            .Where(kandidaat => kandidaat.Gewicht is not null)
            .ToList();
        var beste = kandidaten.Min(kandidaat => kandidaat.Gewicht);
        return
        [
            .. kandidaten
                .Where(kandidaat => kandidaat.Gewicht <= beste + Speling)
                .OrderBy(kandidaat => kandidaat.Gewicht!.Value + Nadeel(kandidaat.Plaats, regioEerst))
                .ThenBy(kandidaat => kandidaat.Plaats.Soort)
                .ThenBy(kandidaat => kandidaat.Plaats.Code, StringComparer.Ordinal)
                .DistinctBy(kandidaat => kandidaat.Plaats.IsRegio ? kandidaat.Plaats.Naam.Sleutel : kandidaat.Plaats.Code)
                .SelectMany(kandidaat => kandidaat.Plaats.Gebieden)
                .DistinctBy(gebied => gebied.Code)
                .Take(MeesteAanbod),
        ];
    }

    /// <summary>What counts against a place beside the mistake: few people, or not the kind that was asked.</summary>
    private static double Nadeel(Plaats plaats, bool regioEerst) =>
        (plaats.IsRegio == regioEerst ? 0 : AndereSoort) - (Math.Log10(plaats.Omvang + 1) / 5);

    /// <summary>"gm34", "0034" and "34" are GM0034: a spreadsheet eats the zeros.</summary>
    private static string Code(string tekst) => Gemeentecode().Match(tekst) is { Success: true } code
        ? "GM" + code.Groups["nummer"].Value.PadLeft(4, '0')
        : tekst.ToUpperInvariant();

    /// <summary>Each lost letter may have become one sign or two.</summary>
    private IEnumerable<Plaats> MetVerlorenLetters(string sleutel)
    {
        if (sleutel.Count(char.IsLetter) < MinsteLetters)
        {
            return [];
        }

        var delen = sleutel.Split(Naamsleutel.Verloren, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
        var patroon = new Regex(
            $"^.{{0,2}}{string.Join(".{0,2}", delen)}.{{0,2}}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return _opSleutel.Where(groep => patroon.IsMatch(groep.Key) && groep.Key.Length <= sleutel.Length).SelectMany(groep => groep);
    }

    private static bool Past(Plaats plaats, string soort) => soort.ToUpperInvariant() switch
    {
        "" => true,
        "GEMEENTE" => !plaats.IsRegio,
        "PROVINCIE" => plaats.Soort == Plaatssoort.Provincie,
        "REGIO" => plaats.IsRegio,
        "GGD" or "GGD REGIO" or "GGD-REGIO" => plaats.Soort == Plaatssoort.Ggd,
        "VEILIGHEIDSREGIO" => plaats.Soort == Plaatssoort.Veiligheidsregio,
        "JEUGDREGIO" => plaats.Soort == Plaatssoort.Jeugdregio,
        "ZORGKANTOOR" or "ZORGKANTOORREGIO" => plaats.Soort == Plaatssoort.Zorgkantoor,
        _ => plaats.Soort == Plaatssoort.Iza,
    };

    [GeneratedRegex(@"^(?:gm\s*)?0*(?<nummer>\d{1,4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gemeentecode();

    [GeneratedRegex(
        @"^(?:gemeente|provincie|regio|ggd(?:[\s-]regio)?|veiligheidsregio|jeugdregio|zorgkantoor(?:regio)?|iza(?:[\s-]regio)?)\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Voorvoegsel();
}
