using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>No more participants than there are people of the age.</summary>
internal static class Deelnemersgrens
{
    private const int Ouder = 65;
    private const int Volwassen = 18;

    /// <param name="veld">Field that holds the number.</param>
    /// <param name="deelnemers">Participants per year.</param>
    /// <param name="gebied">Null when the place is not known: then only 1 is the bound.</param>
    /// <param name="interventie">Null when it is not known: then everybody can take part.</param>
    public static Fout? Bezwaar(string veld, int deelnemers, Gebied? gebied, Interventie? interventie)
    {
        var (meest, wie) = Doelgroep(gebied, interventie);
        if (deelnemers >= 1 && !(deelnemers > meest))
        {
            return null;
        }

        var herstel = meest is null
            ? "Geef 1 deelnemer of meer."
            : $"In {gebied!.Naam} wonen {Nl.Getal(meest.Value)} {wie}. Geef 1 tot en met {Nl.Getal(meest.Value)} deelnemers per jaar.";
        return new Fout(veld, Foutcodes.DeelnemersOnmogelijk, $"Een aantal van {Nl.Getal(deelnemers)} deelnemers kan niet.", herstel);
    }

    /// <summary>The narrowest group that is counted; null when it is not.</summary>
    private static (int? Aantal, string Wie) Doelgroep(Gebied? gebied, Interventie? interventie) => interventie switch
    {
        { LeeftijdBetreft: Leeftijdspersoon.Deelnemer, LeeftijdVan: >= Ouder } => (gebied?.Inwoners65Plus, Noemer.Inwoners65Plus.Naam()),
        { LeeftijdBetreft: Leeftijdspersoon.Deelnemer, LeeftijdTot: < Volwassen } =>
            (Som(gebied?.Gemeenten.Select(gemeente => gemeente.Bevolking?.Tot18Tot)), "inwoners jonger dan 18 (onze schatting)"),
        _ => (gebied?.Inwoners, Noemer.Inwoners.Naam()),
    };

    private static int? Som(IEnumerable<int?>? aantallen) =>
        aantallen?.ToList() is { } lijst && lijst.TrueForAll(aantal => aantal is not null) ? lijst.Sum() : null;
}
