using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>From the price of one participant to what it costs here.</summary>
internal static class Kostensom
{
    /// <summary>Null when the price, or the number it is for, is unknown.</summary>
    public static Gevalkosten? Bereken(Kostenraming? raming, Gevaldeelnemers? deelnemers, int? inwoners, int jaren) => raming switch
    {
        { Per: Kosteneenheid.InwonerPerJaar } when inwoners is { } aantal => Maak(
            new Interval(raming.VanEuro, raming.TotEuro) * Interval.Punt(aantal), jaren, geraamd: true,
            $"{Nl.Getal(aantal)} inwoners × {Nl.Euro(raming.VanEuro, raming.TotEuro)} per inwoner per jaar."),
        { Per: Kosteneenheid.Deelnemer } when deelnemers is not null => Deelnemers(raming, deelnemers, jaren),
        _ => null,
    };

    private static Gevalkosten? Deelnemers(Kostenraming raming, Gevaldeelnemers deelnemers, int jaren)
    {
        var totaal = Kostentotaal.Voor(raming, deelnemers.Van, deelnemers.Tot)!;
        var geraamd = deelnemers.Herkomst is not Aannameherkomst.EigenGetal
            || raming.Soort is Ramingsoort.BerekendUitDosis or Ramingsoort.RamingNaarSoort;
        return Maak(new(totaal.VanEuro, totaal.TotEuro), jaren, geraamd, totaal.Berekening) with
        {
            GroepenVan = totaal.GroepenVan,
            GroepenTot = totaal.GroepenTot,
        };
    }

    private static Gevalkosten Maak(Interval perJaar, int jaren, bool geraamd, string berekening)
    {
        var (van, tot) = geraamd ? (Schatting.Rond(perJaar.Van), Schatting.Rond(perJaar.Tot)) : (perJaar.Van, perJaar.Tot);
        return new Gevalkosten
        {
            VanEuro = van,
            TotEuro = tot,
            AlleJarenVanEuro = van * jaren,
            AlleJarenTotEuro = tot * jaren,
            Berekening = berekening,
        };
    }
}
