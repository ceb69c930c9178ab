using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>
/// What a programme costs beside the hours with participants (preparation, room, material, licence, organisation), as a multiple of
/// those hours: from the programmes of which both the price and the hours are known.
/// </summary>
internal static class Opslag
{
    /// <summary>1 or more; null when too few programmes tell.</summary>
    public static Rekengegeven? Leid(IReadOnlyList<Interventie> interventies, Inzetlezer lezer)
    {
        IReadOnlyList<Interval> veelvouden =
        [
            .. interventies
                .Where(interventie => interventie.KostenPerDeelnemer is not null)
                .DistinctBy(interventie => interventie.KostenPerDeelnemer!.Berekening)
                .Select(interventie => Veelvoud(interventie.KostenPerDeelnemer!, lezer.Lees(interventie, EigenInvoer.Geen)))
                .OfType<Interval>(),
        ];
        return Spreiding.MiddelsteHelft(veelvouden) is not { } reeks ? null : new Rekengegeven
        {
            Naam = "opslag voor voorbereiding, ruimte, materiaal, licentie en organisatie",
            Van = reeks.Van,
            Tot = reeks.Tot,
            Eenheid = "maal de uren met deelnemers",
            Herkomst = Gegevensherkomst.Reeks,
            Programmas = veelvouden.Count,
            Toelichting = $"De middelste helft van {veelvouden.Count} programma's waarvan zowel de prijs als de uren bekend zijn.",
        };
    }

    private static Interval? Veelvoud(KostenPerDeelnemer prijs, Inzet? inzet)
    {
        if (inzet is null || Urenkosten.Van(inzet).PerDeelnemer is not { Van: > 0 } uren)
        {
            return null;
        }

        var veelvoud = Kostenklasse.Midden(prijs.VanEuro, prijs.TotEuro) / Kostenklasse.Midden(uren.Van, uren.Tot);
        return Interval.Punt(decimal.Round(Math.Max(1m, veelvoud), 2));
    }
}
