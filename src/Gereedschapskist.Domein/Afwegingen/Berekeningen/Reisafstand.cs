using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>
/// Whether people get there when it is not in their own municipality: from the distance to the nearest other one of the area, or of the
/// country when the area has no other. A straight line is no travel time, so this is our estimate and the region knows better.
/// </summary>
internal sealed class Reisafstand : IBerekening
{
    public string Criterium => "reisafstand";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        if (situatie.Kader.Reizen is not { } regel)
        {
            return Bepaling.Onbekend("Dit kader rekent niet met afstanden.");
        }

        var anderen = situatie.Gemeenten.Count > 1 ? situatie.Gemeenten : situatie.Catalogus.Gemeenten;
        var afstanden = situatie.Gemeenten.Select(g => Dichtstbij(g, anderen)).ToList();
        var perGemeente = situatie.Gemeenten.Zip(afstanden, (g, km) => Sterk(g, km, regel).OnderVoorbehoud()).ToList();
        if (perGemeente.TrueForAll(s => s.TeltHoogstens > s.Telt))
        {
            return Bepaling.Onbekend("Van deze gemeenten is de ligging niet bekend.");
        }

        var sterkte = Sterkte.Gemiddelde(perGemeente);
        return new(Uitkomsten.Antwoordherkomst.EigenIndeling, sterkte, Antwoord(sterkte), Uitleg(situatie, afstanden, regel))
        {
            PerGemeente = perGemeente,
            Bronnen = [.. situatie.Gemeenten.Select(g => g.Ligging?.Bron).OfType<string>().Distinct().Select(bron => new Bronverwijzing(bron))],
        };
    }

    private static decimal? Dichtstbij(Gemeente gemeente, IReadOnlyList<Gemeente> anderen) =>
        anderen.Where(ander => ander.Code != gemeente.Code).Select(ander => Afstand.Km(gemeente, ander)).Min();

    private static Sterkte Sterk(Gemeente gemeente, decimal? km, Reisregel regel) =>
        regel.AlleenPerBoot.Contains(gemeente.Code) ? Sterkte.Ja
        : km is { } bekend ? Sterkte.Precies(Sterkte.Schaal(bekend, regel.NulKm, regel.VolKm))
        : Sterkte.Onbekend;

    private static string Antwoord(Sterkte sterkte) => sterkte.Telt switch { 0 => "nee", 1 => "ja", _ => "deels" };

    private static string Uitleg(Afwegingssituatie situatie, IReadOnlyList<decimal?> afstanden, Reisregel regel)
    {
        var boot = situatie.Gemeenten.Where(g => regel.AlleenPerBoot.Contains(g.Code)).Select(g => g.Naam).ToList();
        var km = afstanden.OfType<decimal>().ToList();
        var hoe = situatie.Gemeenten.Count == 1 || km.Count == 1
            ? $"De dichtstbijzijnde andere gemeente ligt hemelsbreed op {Nl.Afgerond(km.Min())} kilometer"
            : $"Hemelsbreed ligt de dichtstbijzijnde andere gemeente op {Nl.Band(km.Min(), km.Max())} kilometer";
        var boten = boot.Count == 0 ? "" : $" Alleen met de boot te bereiken: {Nl.Opsomming(boot)}.";
        return $"{hoe} (eigen schatting; reistijden kennen wij niet).{boten}";
    }
}
