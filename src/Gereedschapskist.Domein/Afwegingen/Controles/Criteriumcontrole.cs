using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Afwegingen.Controles;

/// <summary>Checks one criterion of a kader.</summary>
internal static class Criteriumcontrole
{
    public static IEnumerable<Fout> Controleer(Criterium criterium, string veld) =>
    [
        .. Teksten(criterium, veld),
        .. Richting(criterium, veld),
        .. Gewicht(criterium, veld),
        .. Drempels(criterium, veld),
        .. Keuzes(criterium, veld),
        .. Beantwoording(criterium, veld),
    ];

    private static IEnumerable<Fout> Teksten(Criterium criterium, string veld)
    {
        foreach (var (naam, waarde) in new[] { ("id", criterium.Id), ("naam", criterium.Naam), ("vraag", criterium.Vraag) })
        {
            if (string.IsNullOrWhiteSpace(waarde))
            {
                yield return new($"{veld}.{naam}", "criterium-veld-ontbreekt", $"Het criterium heeft geen {naam}.", "Vul het in.");
            }
        }

        if (criterium.GeldtVoor.Count == 0)
        {
            yield return new(
                $"{veld}.geldtVoor",
                "criterium-geldt-nergens-voor",
                $"Het criterium {Weigering.Kort(criterium.Id)} geldt voor geen enkel onderdeel.",
                "Noem een of meer van inkoop, coordinatie, uitvoering en kennis-monitoring.");
        }
    }

    private static IEnumerable<Fout> Richting(Criterium criterium, string veld)
    {
        if (criterium.Richting is null)
        {
            yield return new(
                $"{veld}.richting",
                "criterium-richting-ontbreekt",
                $"Het criterium {Weigering.Kort(criterium.Id)} heeft geen richting.",
                "Kies regionaal, lokaal, gedeeld of voorwaarde.");
        }

        if (criterium.IsVoorwaarde && criterium.Gevolg is null)
        {
            yield return new(
                $"{veld}.gevolg", "criterium-gevolg-ontbreekt", $"De voorwaarde {Weigering.Kort(criterium.Id)} heeft geen gevolg.", "Kies waarschuwt of blokkeert.");
        }
    }

    private static IEnumerable<Fout> Gewicht(Criterium criterium, string veld)
    {
        if (criterium.IsVoorwaarde && criterium.Gewicht is not null)
        {
            yield return new(
                $"{veld}.gewicht", "voorwaarde-met-gewicht", $"De voorwaarde {Weigering.Kort(criterium.Id)} heeft een gewicht.", "Laat gewicht weg: een voorwaarde telt niet mee.");
        }
        else if (!criterium.IsVoorwaarde && criterium.Gewicht is not >= 0)
        {
            yield return new(
                $"{veld}.gewicht",
                criterium.Gewicht is null ? "criterium-gewicht-ontbreekt" : "criterium-gewicht-negatief",
                $"Het criterium {Weigering.Kort(criterium.Id)} heeft {(criterium.Gewicht is null ? "geen gewicht" : "een negatief gewicht")}.",
                "Geef 0 of meer punten; kies de richting met het veld richting.");
        }
    }

    private static IEnumerable<Fout> Drempels(Criterium criterium, string veld)
    {
        if (criterium.Schaal is not (Antwoordschaal.Getal or Antwoordschaal.Percentage))
        {
            yield break;
        }

        if (criterium.IsVoorwaarde ? criterium.Norm is null : criterium.DrempelNul is null || criterium.DrempelVol is null || criterium.DrempelNul == criterium.DrempelVol)
        {
            yield return new(
                $"{veld}.{(criterium.IsVoorwaarde ? "norm" : "drempelVol")}",
                "criterium-drempel-ontbreekt",
                $"Het criterium {Weigering.Kort(criterium.Id)} vraagt een getal, maar zegt niet wanneer het geldt.",
                criterium.IsVoorwaarde ? "Geef norm." : "Geef drempelNul en drempelVol, en maak ze verschillend.");
        }
    }

    private static IEnumerable<Fout> Keuzes(Criterium criterium, string veld)
    {
        if (criterium.Schaal is Antwoordschaal.Keuze && criterium.Keuzes.Count < 2)
        {
            yield return new($"{veld}.keuzes", "criterium-keuzes-ontbreken", $"Het criterium {Weigering.Kort(criterium.Id)} heeft geen keuzes.", "Geef er ten minste twee.");
        }

        foreach (var keuze in criterium.Keuzes.Where(k => k.SterkteVan < 0 || k.SterkteTot > 1 || k.SterkteVan > k.SterkteTot))
        {
            yield return new(
                $"{veld}.keuzes", "keuze-sterkte", $"De sterkte van keuze {Weigering.Kort(keuze.Waarde)} klopt niet.", "Geef 0 ≤ sterkteVan ≤ sterkteTot ≤ 1.");
        }
    }

    private static IEnumerable<Fout> Beantwoording(Criterium criterium, string veld)
    {
        if (criterium.Beantwoording is not Afwegingskaders.Beantwoording.Gevraagd && !AlleBerekeningen.PerCriterium.ContainsKey(criterium.Id))
        {
            yield return new(
                $"{veld}.beantwoording",
                "criterium-niet-te-berekenen",
                $"Voor het criterium {Weigering.Kort(criterium.Id)} bestaat geen berekening.",
                $"Kies gevraagd, of gebruik een van: {string.Join(", ", AlleBerekeningen.PerCriterium.Keys.Order(StringComparer.Ordinal))}.");
        }
    }
}
