using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Whether one municipality has enough work for a performer of its own: groups per year, or staff by the agreement.</summary>
internal sealed class OmvangDoelgroep : IBerekening
{
    public string Criterium => "omvang-doelgroep";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        var groep = situatie.Groep;
        if (groep is { IsGeraamd: false, HoeftNietGevuld: false })
        {
            return Groepen(criterium, situatie, groep);
        }

        return Streefgetal.Zoek(situatie.Catalogus, situatie.Kader, situatie.Interventie, Normsoort.Fte) is { } formatie ? Formatie(situatie, formatie)
            : groep is { HoeftNietGevuld: false } ? Groepen(criterium, situatie, groep)
            : Bepaling.Onbekend("Zonder groepsgrootte of formatienorm is niet te zeggen of een gemeente dit zelf kan bemensen.");
    }

    private static Bepaling Groepen(Criterium criterium, Afwegingssituatie situatie, Groepsgrootte groep)
    {
        var grens = criterium.DrempelNul ?? 3;
        return Maak(
            [.. situatie.Deelnemers.PerGemeente.Select(d => d.Gedeeld(groep.Aantal))],
            grens,
            criterium.DrempelVol ?? 0,
            $"minder dan {Nl.Afgerond(grens)} groepen per jaar, te weinig voor een eigen uitvoerder",
            situatie.Deelnemers.Bronnen);
    }

    private static Bepaling Formatie(Afwegingssituatie situatie, Streefgetal formatie)
    {
        var drempel = situatie.Kader.FormatieDrempelFte;
        return Maak(
            [.. situatie.Gemeenten.Select(g => formatie.Bereken(g, situatie.Aannames.DoelgroepAandeel))],
            drempel,
            0,
            $"minder dan {Nl.Afgerond(drempel)} fte ({formatie.Uitleg}), te weinig voor een eigen functie",
            formatie.Bronnen);
    }

    private static Bepaling Maak(
        IReadOnlyList<Raming> ramingen, decimal nul, decimal vol, string minder, IReadOnlyList<Bronverwijzing> bronnen)
    {
        var perGemeente = ramingen.Select(r => Omgekeerd(r, nul, vol)).ToList();
        var sterkte = Sterkte.Gemiddelde(perGemeente);
        var bekend = sterkte.TeltHoogstens - sterkte.Telt < 1;
        var uitleg = bekend
            ? Gemeentetelling.Zin(perGemeente, "komt uit op", "komen uit op", minder, $"Geen gemeente komt uit op {minder}")
            : $"Niet bekend is of een gemeente uitkomt op {minder}";
        return new(
            bekend ? Antwoordherkomst.Berekend : Antwoordherkomst.Onbekend,
            sterkte,
            bekend
                ? $"{Nl.Band(perGemeente.Count(s => s.Telt > 0), perGemeente.Count(s => s.TeltHoogstens > 0))} van {perGemeente.Count}"
                : null,
            $"{uitleg}.")
        {
            PerGemeente = perGemeente,
            Bronnen = bronnen,
        };
    }

    /// <summary>The higher the number, the weaker: the interval turns round, and the most we reckon with counts.</summary>
    private static Sterkte Omgekeerd(Raming raming, decimal nul, decimal vol)
    {
        var (veel, weinig) = (Bij(raming.ZekerTot), Bij(raming.ZekerVan));
        return new(Math.Min(veel, weinig), Math.Max(veel, weinig))
        {
            Telt = Math.Min(Bij(raming.Tot), Bij(raming.Van)),
            TeltHoogstens = Math.Max(Bij(raming.Tot), Bij(raming.Van)),
        };

        decimal Bij(decimal? getal) => getal is { } bekend ? Sterkte.Schaal(bekend, nul, vol) : 0;
    }
}
