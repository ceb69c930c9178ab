using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Answers a criterion: what the asker says goes first, then what is computed or known, else it stays open.</summary>
internal static class Beantwoorder
{
    public static Bepaling Beantwoord(Criterium criterium, Afwegingssituatie situatie)
    {
        var bekend = Bekend(criterium, situatie);
        return situatie.Antwoorden.TryGetValue(criterium.Id, out var antwoord) && antwoord.Sterkte(criterium) is { } sterkte
            ? Ingevuld(criterium, antwoord, sterkte, bekend)
            : bekend;
    }

    private static Bepaling Bekend(Criterium criterium, Afwegingssituatie situatie) =>
        criterium.Beantwoording is not Beantwoording.Gevraagd && AlleBerekeningen.PerCriterium.TryGetValue(criterium.Id, out var berekening)
            ? berekening.Bepaal(criterium, situatie)
            : Bepaling.Onbekend("Nog niet beantwoord.");

    /// <summary>
    /// An answer outside what is known is a correction: it counts and is marked. It is about the area as a whole, so what is
    /// known of a single municipality stays.
    /// </summary>
    private static Bepaling Ingevuld(Criterium criterium, Antwoord antwoord, Sterkte sterkte, Bepaling bekend)
    {
        var toon = antwoord.Toon(criterium);
        var eenheid = criterium.Eenheid is { } e && criterium.Schaal is Antwoordschaal.Getal ? $" {e}" : "";
        var past = bekend.Sterkte.Omvat(sterkte);
        return new(past ? Antwoordherkomst.Ingevuld : Antwoordherkomst.IngevuldWijktAf, sterkte, toon, $"Ingevuld: {toon}{eenheid}.")
        {
            PerGemeente = bekend.PerGemeente is { } gemeenten ? [.. gemeenten.Select(sterkte.Binnen)] : null,
            AlleenVoor = bekend.AlleenVoor,
            WijktAfVan = past ? null : bekend.Uitleg,
        };
    }
}
