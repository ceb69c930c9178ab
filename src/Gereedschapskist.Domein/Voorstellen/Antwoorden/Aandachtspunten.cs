using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>What one should know before choosing: nothing that speaks against it is left out because it ranks well.</summary>
internal static class Aandachtspunten
{
    private const int OudeErkenning = 5;
    private const int OudePrijs = 5;

    public static IReadOnlyList<string> Van(Interventie interventie, Voorstelopdracht vraag) =>
    [
        .. Erkenning(interventie, vraag.Peildatum),
        .. Effecten(interventie, vraag),
        .. Kosten(interventie, vraag),
        .. Doelgroep(interventie),
        .. interventie.Opmerkingen,
    ];

    private static IEnumerable<string> Erkenning(Interventie interventie, DateOnly peildatum)
    {
        var erkenning = interventie.LaatsteErkenning;
        var toelichting = erkenning?.Toelichting is { } tekst ? $" {tekst}" : "";
        if (interventie.Erkenningsniveau is Erkenningsniveau.NietErkend)
        {
            yield return $"Niet erkend door een commissie.{toelichting}";
        }
        else if (interventie.Erkenningsniveau is Erkenningsniveau.Vervallen)
        {
            yield return $"De erkenning is vervallen.{toelichting}";
        }
        else if (erkenning?.Datering is { } datering && peildatum.Year - datering.Jaar > OudeErkenning)
        {
            yield return $"De erkenning is van {datering.Jaar}; ga na of die nog geldt.";
        }
    }

    private static IEnumerable<string> Effecten(Interventie interventie, Voorstelopdracht vraag) => Doeleffecten.Van(interventie, vraag)
        .Where(effect => effect.Uitwerking is Uitwerking.Averechts or Uitwerking.GeenEffect or Uitwerking.Gemengd)
        .Select(effect => $"{Woord(effect.Uitwerking)} gemeten op {effect.Uitkomst}{(effect.Grootte is null ? "" : $": {effect.Grootte.TrimEnd('.')}")}.");

    private static string Woord(Uitwerking? uitwerking) => uitwerking switch
    {
        Uitwerking.Averechts => "Averechts resultaat",
        Uitwerking.GeenEffect => "Geen aantoonbaar effect",
        _ => "Gemengd resultaat",
    };

    private static IEnumerable<string> Kosten(Interventie interventie, Voorstelopdracht vraag)
    {
        if (interventie.KostenPerDeelnemer is null)
        {
            yield return vraag.Catalogus.KostenramingVan(interventie) is null
                ? "De kosten zijn onbekend: vraag een offerte voordat u kiest."
                : "De kosten zijn geraamd, niet bekend: vraag een offerte voordat u kiest.";
        }
        else if (interventie.KostenPerDeelnemer.Prijsjaar is { } jaar && vraag.Peildatum.Year - jaar >= OudePrijs)
        {
            yield return $"De prijs is van {jaar} en niet geïndexeerd.";
        }
    }

    private static IEnumerable<string> Doelgroep(Interventie interventie)
    {
        if (interventie is { LeeftijdBetreft: Leeftijdspersoon.Deelnemer, LeeftijdVan: null, LeeftijdTot: null })
        {
            yield return "Voor welke leeftijd dit is, is onbekend.";
        }
    }
}
