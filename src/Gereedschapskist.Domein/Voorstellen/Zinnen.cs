using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen;

/// <summary>Words of the catalogue in the sentences of an explanation, and the sources behind them.</summary>
internal static class Zinnen
{
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
