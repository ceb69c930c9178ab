using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>An estimate that is a price of the user, or a price per group of sources over the user's own size of group.</summary>
internal static class EigenPrijs
{
    public static Kostenraming? Van(Interventie interventie, EigenInvoer eigen) => eigen switch
    {
        { PrijsPerDeelnemer: { } prijs } => Maak(Interval.Punt(prijs), null, $"U rekent met {Nl.Euro(prijs)} per deelnemer."),
        { PrijsPerGroep: { } prijs } when Grootte(interventie, eigen) is { } grootte => PerGroep(Interval.Punt(prijs), grootte),
        { PrijsPerGroep: null, Groepsgrootte: { } grootte, RaaktUren: false } when interventie.KostenPerDeelnemer?.Groep is { } groep =>
            PerGroep(new Interval(groep.VanEuro, groep.TotEuro), Interval.Punt(grootte)),
        _ => null,
    };

    private static Interval? Grootte(Interventie interventie, EigenInvoer eigen) => eigen.Groepsgrootte is { } eigenGrootte
        ? Interval.Punt(eigenGrootte)
        : interventie.KostenPerDeelnemer?.Groep is { } groep ? new Interval(groep.DeelnemersVan, groep.DeelnemersTot)
        : Doseveld.Groep.Bekend(interventie.Dosis);

    private static Kostenraming PerGroep(Interval prijs, Interval grootte)
    {
        var perDeelnemer = prijs / grootte;
        return Maak(
            new Interval(decimal.Round(perDeelnemer.Van, 2), decimal.Round(perDeelnemer.Tot, 2)),
            new Groepsprijs { VanEuro = prijs.Van, TotEuro = prijs.Tot, DeelnemersVan = grootte.Van, DeelnemersTot = grootte.Tot },
            $"{Nl.Euro(prijs.Van, prijs.Tot)} per groep, gedeeld door {Nl.Band(grootte.Van, grootte.Tot)} deelnemers.");
    }

    private static Kostenraming Maak(Interval prijs, Groepsprijs? groep, string berekening) => new()
    {
        VanEuro = prijs.Van,
        TotEuro = prijs.Tot,
        Per = Kosteneenheid.Deelnemer,
        Soort = Ramingsoort.EigenInvoer,
        Groep = groep,
        Opbouw = [new Kostenregel { Wat = "Uw prijs", VanEuro = prijs.Van, TotEuro = prijs.Tot, Berekening = berekening, Gegevens = [] }],
    };
}
