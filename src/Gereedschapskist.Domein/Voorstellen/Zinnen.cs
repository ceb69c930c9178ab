using System.Globalization;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen;

/// <summary>Dutch numbers and lists for the sentences of an explanation; does not depend on the culture of the machine.</summary>
internal static class Zinnen
{
    private static readonly NumberFormatInfo Cijfers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "-",
    };

    /// <summary>A number with at most one decimal: 1.234,5.</summary>
    public static string Getal(decimal getal) => getal.ToString("#,##0.#", Cijfers);

    public static string Euro(decimal bedrag) =>
        bedrag == Math.Floor(bedrag) ? $"€ {bedrag.ToString("#,##0", Cijfers)}" : $"€ {bedrag.ToString("#,##0.00", Cijfers)}";

    public static string Euro(decimal van, decimal tot) => van == tot ? Euro(van) : $"{Euro(van)} tot {Euro(tot)}";

    /// <summary>a, b en c.</summary>
    public static string Opsomming(IReadOnlyList<string> delen) => delen.Count switch
    {
        0 => "",
        1 => delen[0],
        _ => $"{string.Join(", ", delen.Take(delen.Count - 1))} en {delen[^1]}",
    };

    public static string Leeftijd(int? van, int? tot) => (van, tot) switch
    {
        (null, null) => "alle leeftijden",
        ({ } v, null) => $"{v} jaar en ouder",
        (null, { } t) => $"tot en met {t} jaar",
        ({ } v, { } t) => $"{v} tot en met {t} jaar",
    };

    public static string Niveau(Erkenningsniveau niveau) => niveau switch
    {
        Erkenningsniveau.SterkeAanwijzingen => "sterke aanwijzingen voor effectiviteit",
        Erkenningsniveau.GoedeAanwijzingen => "goede aanwijzingen voor effectiviteit",
        Erkenningsniveau.EersteAanwijzingen => "eerste aanwijzingen voor effectiviteit",
        Erkenningsniveau.GoedOnderbouwd => "goed onderbouwd",
        Erkenningsniveau.GoedBeschreven => "goed beschreven",
        Erkenningsniveau.Vervallen => "vervallen",
        Erkenningsniveau.NietErkend => "niet erkend",
        _ => "onbekend",
    };

    public static string Geldbron(Grondslag grondslag) => grondslag switch
    {
        Grondslag.Zvw => "Zvw",
        Grondslag.Wpg => "Wpg",
        Grondslag.Wmo => "Wmo",
        Grondslag.Wlz => "Wlz",
        Grondslag.Jeugdwet => "Jeugdwet",
        Grondslag.Spuk => "SPUK (tijdelijk)",
        Grondslag.AanvullendeVerzekering => "aanvullende verzekering",
        Grondslag.EigenBijdrage => "eigen bijdrage",
        _ => "andere middelen",
    };

    /// <summary>The sources of an interventie that the keys point at, each once, in the given order.</summary>
    public static IReadOnlyList<Bron> Bronnen(Interventie interventie, IEnumerable<string?> sleutels) =>
    [
        .. sleutels
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(sleutel => interventie.Bronnen.FirstOrDefault(bron => bron.Id == sleutel))
            .OfType<Bron>(),
    ];
}
