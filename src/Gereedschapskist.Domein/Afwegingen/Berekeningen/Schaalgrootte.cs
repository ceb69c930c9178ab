using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Which municipalities cannot fill one group in a year.</summary>
internal sealed class Schaalgrootte : IBerekening
{
    public string Criterium => "schaalgrootte";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        if (situatie.Groep is not { } groep)
        {
            return Bepaling.Onbekend("De catalogus noemt geen groepsgrootte; geef aannames.groepsgrootte op.");
        }

        var perGemeente = situatie.Deelnemers.PerGemeente.Select(d => VultNiet(d, groep)).ToList();
        var deel = Sterkte.Gemiddelde(perGemeente);
        var sterkte = deel.Op(d => Sterkte.Schaal(d * 100, criterium.DrempelNul ?? 0, criterium.DrempelVol ?? 100));
        var zeker = perGemeente.Count(s => s.Van == 1);
        var mogelijk = perGemeente.Count(s => s.Tot == 1);
        var aantal = Nl.Band(zeker, mogelijk);
        return new(
            zeker == 0 && mogelijk == perGemeente.Count ? Antwoordherkomst.Onbekend : Antwoordherkomst.Berekend,
            sterkte,
            zeker == 0 && mogelijk == perGemeente.Count ? null : $"{Nl.Band(deel.Van * 100, deel.Tot * 100)}%",
            $"{aantal} van de {Nl.Aantal(perGemeente.Count, "gemeente", "gemeenten")} krijgt in een jaar geen eigen groep vol: {groep.Uitleg}; "
            + $"verwachte deelnemers: {situatie.Deelnemers.Uitleg}.")
        {
            PerGemeente = perGemeente,
            Bronnen = [.. situatie.Deelnemers.Bronnen, .. groep.Bron is { } bron ? [new Bronverwijzing(bron)] : Array.Empty<Bronverwijzing>()],
        };
    }

    /// <summary>1 when the municipality cannot fill a group, 0 when it can, the whole interval when that is not known.</summary>
    internal static Sterkte VultNiet(Raming deelnemers, Groepsgrootte groep) =>
        deelnemers.Van >= groep.Tot ? Sterkte.Nee : deelnemers.Tot < groep.Van ? Sterkte.Ja : Sterkte.Onbekend;
}
