using Gereedschapskist.Domein.Voorstellen.Robuustheid;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Hoe stevig een voorstel op zijn plaats staat.</summary>
public sealed record Robuustheidsbeeld
{
    /// <summary>Deel van de trekkingen over gewichten en onbekenden waarin zij de eerste is van haar deel van de lijst, 0 tot 1.</summary>
    public required decimal KansOpRang1 { get; init; }

    /// <summary>Deel van de trekkingen waarin zij bij de eerste drie van haar deel hoort.</summary>
    public required decimal KansOpTop3 { get; init; }

    /// <summary>Best mogelijke rang bij deze gewichten, hoe de onbekenden ook uitvallen.</summary>
    public required int BesteRang { get; init; }

    public required int SlechtsteRang { get; init; }

    /// <summary>
    /// Gemiddelde gewichten van de trekkingen waarin zij de eerste was: wat u belangrijk moet vinden om bij haar uit te komen. Leeg als
    /// dat nooit gebeurde.
    /// </summary>
    public required IReadOnlyList<Criteriumgewicht> CentraleGewichten { get; init; }

    /// <summary>
    /// Voor de eerste van haar deel: de kleinste verschuiving van gewichten waardoor een ander gelijk komt. Voor de anderen: de kleinste
    /// waardoor zij gelijk komen met de eerste. Null als geen gewichten dat kunnen.
    /// </summary>
    public Gewichtsverandering? KleinsteGewichtsverandering { get; init; }
}
