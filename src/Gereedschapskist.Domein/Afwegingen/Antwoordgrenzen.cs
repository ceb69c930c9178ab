using Gereedschapskist.Domein.Afwegingen.Controles;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Turns what is known of a criterion back into the answers that fit it: the inverse of <see cref="Antwoord.Sterkte"/>.</summary>
internal static class Antwoordgrenzen
{
    private const int Decimalen = 2;

    public static Antwoordruimte Van(Criterium criterium, Sterkte bekend, int gemeenten) => criterium.Schaal switch
    {
        Antwoordschaal.JaNee => Keuzes(criterium, bekend, [Antwoord.Van(true), Antwoord.Van(false)]),
        Antwoordschaal.Keuze => Keuzes(criterium, bekend, [.. criterium.Keuzes.Select(k => Antwoord.Van(k.Waarde))]),
        Antwoordschaal.Mate => new([], Omhoog(bekend.Van), Omlaag(bekend.Tot), null),
        _ => Getallen(criterium, bekend, gemeenten),
    };

    private static Antwoordruimte Keuzes(Criterium criterium, Sterkte bekend, IReadOnlyList<Antwoord> keuzes) =>
        new([.. keuzes.Where(k => k.Sterkte(criterium) is { } sterkte && bekend.Omvat(sterkte))], null, null, null);

    /// <summary>A number beyond the threshold counts no more than the threshold itself, so there only the scale is the bound.</summary>
    private static Antwoordruimte Getallen(Criterium criterium, Sterkte bekend, int gemeenten)
    {
        decimal? hoogste = criterium.Schaal is Antwoordschaal.Percentage ? 100
            : criterium.Eenheid == Antwoordcontrole.Gemeenten ? gemeenten
            : null;
        if (criterium.IsVoorwaarde)
        {
            return new([], 0, hoogste, criterium.Eenheid);
        }

        var (nul, vol) = (criterium.DrempelNul ?? 0, criterium.DrempelVol ?? 100);
        var (bijLaagste, bijHoogste) = nul < vol ? (bekend.Van, bekend.Tot) : (bekend.Tot, bekend.Van);
        decimal? van = bijLaagste == (nul < vol ? 0 : 1) ? 0 : Omhoog(Getal(bijLaagste));
        var tot = bijHoogste == (nul < vol ? 1 : 0) ? hoogste : Omlaag(Getal(bijHoogste));
        return new([], van, tot, criterium.Eenheid);

        decimal Getal(decimal sterkte) => nul + (sterkte * (vol - nul));
    }

    /// <summary>Bounds are rounded inwards, so that they fit themselves.</summary>
    private static decimal Omhoog(decimal waarde) => decimal.Round(waarde, Decimalen, MidpointRounding.ToPositiveInfinity);

    private static decimal Omlaag(decimal waarde) => decimal.Round(waarde, Decimalen, MidpointRounding.ToNegativeInfinity);
}
