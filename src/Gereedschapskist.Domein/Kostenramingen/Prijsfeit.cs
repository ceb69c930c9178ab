using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>An estimate that is a price of sources.</summary>
internal static class Prijsfeit
{
    public static Kostenraming? Van(Interventie interventie) => interventie switch
    {
        { KostenPerDeelnemer: { } kosten } => Maak(
            interventie, new(kosten.VanEuro, kosten.TotEuro), Kosteneenheid.Deelnemer, kosten.Prijsjaar, kosten.Berekening, kosten.Bronnen) with
        { Groep = kosten.Groep },
        { KostenPerInwoner: { } kosten } => Maak(
            interventie, new(kosten.VanEuro, kosten.TotEuro), Kosteneenheid.InwonerPerJaar, kosten.Prijsjaar, kosten.Berekening, kosten.Bronnen),
        _ => null,
    };

    private static Kostenraming Maak(
        Interventie interventie, Interval prijs, Kosteneenheid per, int? prijsjaar, string berekening, IReadOnlyList<string> bronnen) => new()
        {
            VanEuro = prijs.Van,
            TotEuro = prijs.Tot,
            Per = per,
            Prijsjaar = prijsjaar,
            Soort = Ramingsoort.Feit,
            Opbouw =
        [
            new Kostenregel
            {
                Wat = "Prijs volgens bronnen",
                VanEuro = prijs.Van,
                TotEuro = prijs.Tot,
                Berekening = berekening,
                Gegevens =
                [
                    new Rekengegeven
                    {
                        Naam = "prijs",
                        Van = prijs.Van,
                        Tot = prijs.Tot,
                        Eenheid = Eenheid(per),
                        Herkomst = Gegevensherkomst.Bron,
                        Bronnen = [.. interventie.Bronnen.Where(bron => bronnen.Contains(bron.Id))],
                    },
                ],
            },
        ],
        };

    /// <summary>The unit of a price, for people.</summary>
    public static string Eenheid(Kosteneenheid per) => per is Kosteneenheid.Deelnemer ? "euro per deelnemer" : "euro per inwoner per jaar";
}
