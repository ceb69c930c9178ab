using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Voorstellen.Vragen;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Voorstellen;

/// <summary>Lets the matching, which has no search of its own, find interventies by the words of a goal.</summary>
internal static class Doelzoeker
{
    public static Tekstzoeker Voor(Catalogus catalogus, Zoekindexen indexen) => woorden =>
    {
        var gelijkenis = indexen.Van(catalogus).Gelijkenis(woorden);
        return new Tekstvondst(gelijkenis.Scores, gelijkenis.IsZwak);
    };
}
