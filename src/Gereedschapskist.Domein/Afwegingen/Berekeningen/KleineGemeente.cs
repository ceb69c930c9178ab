using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Which municipalities have fewer inhabitants than the kader calls small.</summary>
internal sealed class KleineGemeente : IBerekening
{
    public string Criterium => "kleine-gemeente";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        var grens = situatie.Kader.KleineGemeenteInwoners;
        var perGemeente = situatie.Gemeenten
            .Select(g => g.Inwoners is not { } inwoners ? Sterkte.Onbekend : inwoners < grens ? Sterkte.Ja : Sterkte.Nee)
            .ToList();
        var deel = Sterkte.Gemiddelde(perGemeente);
        var sterkte = deel.Op(d => Sterkte.Schaal(d * 100, criterium.DrempelNul ?? 0, criterium.DrempelVol ?? 100));
        return new(
            Antwoordherkomst.Berekend,
            sterkte,
            $"{Nl.Band(deel.Van * 100, deel.Tot * 100)}%",
            Gemeentetelling.Zin(
                perGemeente, "heeft", "hebben", $"minder dan {Nl.Afgerond(grens)} inwoners", $"Elke gemeente heeft {Nl.Afgerond(grens)} inwoners of meer") + ".")
        {
            PerGemeente = perGemeente,
        };
    }
}
