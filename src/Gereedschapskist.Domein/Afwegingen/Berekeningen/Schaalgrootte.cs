using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Normen;

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
        var bekend = situatie.Deelnemers.PerGemeente.Any(d => groep.GevuldDoor(d) is not null);
        var telling = Gemeentetelling.Zin(
            perGemeente, "krijgt", "krijgen", "in een jaar geen eigen groep vol", "Elke gemeente krijgt in een jaar een eigen groep vol");
        return new(
            bekend ? Antwoordherkomst.Berekend : Antwoordherkomst.Onbekend,
            sterkte,
            bekend ? $"{Nl.Band(deel.Telt * 100, deel.TeltHoogstens * 100)}%" : null,
            $"{(bekend ? telling : "Of een gemeente in een jaar een eigen groep vol krijgt, is niet te zeggen")}: {groep.Uitleg}; "
            + $"verwachte deelnemers: {situatie.Deelnemers.Uitleg}.")
        {
            PerGemeente = perGemeente,
            Bronnen = [.. situatie.Deelnemers.Bronnen, .. groep.Bron is { } bron ? [new Bronverwijzing(bron)] : Array.Empty<Bronverwijzing>()],
        };
    }

    /// <summary>1 when the municipality cannot fill a group, 0 when it can, the whole interval when that is not sure; our estimate counts.</summary>
    private static Sterkte VultNiet(Raming deelnemers, Groepsgrootte groep) =>
        deelnemers.ZekerVan >= groep.Aantal.ZekerTot ? Sterkte.Nee
        : deelnemers.ZekerTot < groep.Aantal.ZekerVan ? Sterkte.Ja
        : Sterkte.Onbekend with
        {
            Telt = groep.GevuldDoor(deelnemers) is false ? 1 : 0,
            TeltHoogstens = groep.GevuldDoor(deelnemers) is true ? 0 : 1,
        };
}
