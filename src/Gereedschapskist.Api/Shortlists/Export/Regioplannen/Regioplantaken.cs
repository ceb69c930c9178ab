using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;

namespace Gereedschapskist.Api.Shortlists.Export.Regioplannen;

/// <summary>What municipalities and insurer each see to.</summary>
internal static class Regioplantaken
{
    public static Regioplandeel Verantwoordelijkheid(Regioplanstof stof)
    {
        var zonder = stof.Functies.Where(functie => stof.Taken(functie).Onderdelen.Count == 0).Select(functie => functie.Naam).ToList();
        return new Regioplandeel(
            [
                .. Handreiking(stof),
                .. stof.Functies
                    .Where(functie => stof.Taken(functie).Onderdelen.Count > 0)
                    .SelectMany(functie => PerFunctie(stof, functie)),
                .. zonder.Count == 0 ? (Blok[])[] :
                    [new Alinea($"Hiervan staan er geen onderdelen in onze bronnen: {Nl.Opsomming(zonder)}.")],
            ],
            stof.Afspraken.Any());
    }

    /// <summary>What the guide says of who sees to what.</summary>
    private static IEnumerable<Blok> Handreiking(Regioplanstof stof)
    {
        if (Regiopartijen.Handreiking(stof.Bron) is { Regionaal: { } regionaal, Lokaal: { } lokaal } punt)
        {
            yield return new Alinea(((Zin)$"{regionaal} {lokaal}").Met(stof.Noten.Verwijs(punt.Bronnen)));
        }
    }

    private static IEnumerable<Blok> PerFunctie(Regioplanstof stof, Basisfunctionaliteit functie) =>
    [
        new Kop(2, functie.Naam),
        .. Taakwerkblad.Blokken(stof.Taken(functie)),
        .. Geldtabellen.Betalers(stof.Bron, functie),
    ];
}
