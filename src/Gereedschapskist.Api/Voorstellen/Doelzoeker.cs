using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Voorstellen.Vragen;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Voorstellen;

/// <summary>Lets the matching, which has no search of its own, find interventies by the words of a goal.</summary>
internal static class Doelzoeker
{
    public static Tekstzoeker Voor(Catalogus catalogus, Zoekindexen indexen) => woorden => Zoek(indexen.Van(catalogus), woorden);

    /// <summary>Scores of the search only order hits within one answer; as a part of the best they become a value of 0–1.</summary>
    private static Dictionary<string, double> Zoek(IZoekindex index, string woorden)
    {
        var treffers = index.Zoek(new Zoekvraag { Tekst = woorden, PaginaGrootte = Zoekvraag.MaxPaginaGrootte }).Treffers;
        var hoogste = treffers.Count == 0 ? 1f : treffers.Max(treffer => treffer.Score);
        return treffers
            .Where(treffer => treffer.Score > 0)
            .ToDictionary(treffer => treffer.Id, treffer => Math.Round((double)treffer.Score / hoogste, 3), StringComparer.Ordinal);
    }
}
