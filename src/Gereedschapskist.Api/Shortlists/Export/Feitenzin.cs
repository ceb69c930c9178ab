using System.Globalization;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>Facts of an interventie in a few words, the same in every document.</summary>
internal static class Feitenzin
{
    public static string Besluit(Besluit? besluit) => besluit?.Keuze switch
    {
        Besluitkeuze.Gekozen => "gekozen",
        Besluitkeuze.Afgewezen => "afgewezen",
        _ => "nog open",
    };

    public static string Erkenning(Catalogus catalogus, Interventie interventie)
    {
        var label = Labels.Van(catalogus, "erkenningsniveau", interventie.Erkenningsniveau);
        return interventie.LaatsteErkenning?.Datering is { } datering
            ? string.Create(CultureInfo.InvariantCulture, $"{label} ({datering.Jaar})")
            : label;
    }

    public static string? KostenPerDeelnemer(Interventie interventie) => interventie.KostenPerDeelnemer is not { } kosten ? null
        : (kosten.VanEuro == kosten.TotEuro ? Nl.Euro(kosten.VanEuro) : $"{Nl.Euro(kosten.VanEuro)} tot {Nl.Euro(kosten.TotEuro)}")
            + (kosten.Prijsjaar is { } jaar ? string.Create(CultureInfo.InvariantCulture, $" (prijzen {jaar})") : " (prijsjaar onbekend)");

    /// <summary>The verdicts on the parts and the purses that can pay, as one would say them; null when nothing is known.</summary>
    public static string? Betalers(Catalogus catalogus, Interventie interventie, DateOnly peildatum)
    {
        var kort = FinancieringKort.Van(catalogus, interventie, peildatum);
        var oordelen = kort.Onderdelen.Select(o => Labels.Van(catalogus, "financieringsoordeel", o.Oordeel).ToLower(CultureInfo.InvariantCulture)).Distinct().ToList();
        var potjes = string.Join(", ", kort.Grondslagen.Select(g => Afkorting(Labels.Van(catalogus, "grondslag", g))));
        return (oordelen.Count, potjes.Length) switch
        {
            (0, 0) => null,
            (0, _) => $"volgens bronnen: {potjes}",
            (_, 0) => string.Join(", ", oordelen),
            _ => $"{string.Join(", ", oordelen)}: {potjes}",
        };
    }

    /// <summary>"Zvw" of "Zorgverzekeringswet (Zvw)".</summary>
    private static string Afkorting(string label) => label is [.., ')'] && label.LastIndexOf('(') is var begin and > 0
        ? label[(begin + 1)..^1]
        : label.ToLower(CultureInfo.InvariantCulture);

    /// <summary>Names of what the catalogue does not know of it, for a reader who wants to find out.</summary>
    public static IReadOnlyList<string> Onbekend(Interventie i)
    {
        (bool Ontbreekt, string Wat)[] vragen =
        [
            (i.Doel is null, "het doel"),
            (i.Doelgroep is null, "de doelgroep"),
            (i.LeeftijdVan is null && i.LeeftijdTot is null, "de leeftijd"),
            (i.Erkenningen.Count == 0, "of een commissie de interventie heeft beoordeeld"),
            (i.Effecten.Count == 0, "gemeten effecten"),
            (i.KostenPerDeelnemer is null, "de kosten van het hele programma per deelnemer"),
            (i.Duur is not { GroepMin: not null } and not { GroepMax: not null }, "de groepsgrootte"),
            (i.Duur?.Weken is null && i.Duur?.Bijeenkomsten is null, "hoe lang het duurt"),
            (i.Schaal?.UitvoerendeSchaal is null, "op welke schaal het nu wordt uitgevoerd"),
        ];
        return [.. vragen.Where(v => v.Ontbreekt).Select(v => v.Wat)];
    }
}
