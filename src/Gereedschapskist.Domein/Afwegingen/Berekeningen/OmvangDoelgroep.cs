using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Whether one municipality has enough work for a performer of its own: groups per year, or staff by the agreement.</summary>
internal sealed class OmvangDoelgroep : IBerekening
{
    public string Criterium => "omvang-doelgroep";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        if (situatie.Groep is { } groep)
        {
            var groepen = situatie.Deelnemers.PerGemeente.Select(d => new Raming(d.Van / groep.Tot, d.Tot / groep.Van)).ToList();
            var grens = criterium.DrempelNul ?? 3;
            return Maak(
                groepen,
                grens,
                criterium.DrempelVol ?? 0,
                $"gemeenten vullen minder dan {Nl.Afgerond(grens)} groepen per jaar, te weinig voor een eigen uitvoerder",
                situatie.Deelnemers.Bronnen);
        }

        var formatie = Streefgetal.Zoek(situatie.Catalogus, situatie.Kader, situatie.Interventie, Verwachtingsoort.Fte);
        if (formatie is not null)
        {
            var drempel = situatie.Kader.FormatieDrempelFte;
            return Maak(
                [.. situatie.Gemeenten.Select(g => formatie.Bereken(g, situatie.Aannames.DoelgroepAandeel))],
                drempel,
                0,
                $"gemeenten komen uit op minder dan {Nl.Afgerond(drempel)} fte ({formatie.Uitleg}), te weinig voor een eigen functie",
                formatie.Bronnen);
        }

        return Bepaling.Onbekend("Zonder groepsgrootte of formatienorm is niet te zeggen of een gemeente dit zelf kan bemensen.");
    }

    private static Bepaling Maak(IReadOnlyList<Raming> ramingen, decimal nul, decimal vol, string zin, IReadOnlyList<Bronverwijzing> bronnen)
    {
        var perGemeente = ramingen.Select(r => Omgekeerd(r, nul, vol)).ToList();
        var sterkte = Sterkte.Gemiddelde(perGemeente);
        if (sterkte == Sterkte.Onbekend)
        {
            return Bepaling.Onbekend($"Niet bekend of {zin}.") with { PerGemeente = perGemeente, Bronnen = bronnen };
        }

        var aantal = Nl.Band(perGemeente.Count(s => s.Van > 0), perGemeente.Count(s => s.Tot > 0));
        return new(Antwoordherkomst.Berekend, sterkte, $"{aantal} van {perGemeente.Count}", $"{aantal} van de {perGemeente.Count} {zin}.")
        {
            PerGemeente = perGemeente,
            Bronnen = bronnen,
        };
    }

    /// <summary>The higher the number, the weaker: the interval turns round.</summary>
    private static Sterkte Omgekeerd(Raming raming, decimal nul, decimal vol)
    {
        var hoog = raming.Tot is { } tot ? Sterkte.Schaal(tot, nul, vol) : 0;
        var laag = Sterkte.Schaal(raming.Van, nul, vol);
        return new(Math.Min(hoog, laag), Math.Max(hoog, laag));
    }
}
