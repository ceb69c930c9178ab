using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Reads the folder with the funding rules.</summary>
internal static class Financieringlezer
{
    public const string Map = "financiering";

    public const string Ketenmap = Map + "/ketens";

    public static Financieringsinhoud Lees(Catalogusbestanden bestanden, IReadOnlyList<Geldoverzicht> geldoverzichten)
    {
        var json = CatalogusJsonContext.Default;
        return new Financieringsinhoud
        {
            Velden = Cataloguslezer.LeesBestand(bestanden, Map + "/velden.json", json.IReadOnlyListSituatieveld),
            Ketens = Cataloguslezer.LeesMap(bestanden, Ketenmap, json.Ketenregels),
            Basisregels = Cataloguslezer.LeesBestand(bestanden, Map + "/basisregels.json", json.IReadOnlyListKaderregel),
            Onderwerpregels = Cataloguslezer.LeesBestand(bestanden, Map + "/onderwerpregels.json", json.IReadOnlyListKaderregel),
            Programmas = Cataloguslezer.LeesBestand(bestanden, Map + "/programmas.json", json.IReadOnlyListProgramma),
            Overkoepelend = Cataloguslezer.LeesBestand(bestanden, Map + "/overkoepelend.json", json.IReadOnlyListOverkoepelendProgramma),
            Zorgverzekeraars = Cataloguslezer.LeesBestand(bestanden, Map + "/zorgverzekeraars.json", json.IReadOnlyListZorgverzekeraar),
            Duidingen = Cataloguslezer.LeesBestand(bestanden, Map + "/duidingen.json", json.IReadOnlyListDuiding),
            Wetten = Cataloguslezer.LeesBestand(bestanden, Map + "/wetten.json", json.IReadOnlyListWet),
            Zorgsoorten = Cataloguslezer.LeesBestand(bestanden, Map + "/zorgsoorten.json", json.IReadOnlyListZorgsoort),
            Tarieven = Cataloguslezer.LeesBestand(bestanden, Map + "/tarieven.json", json.IReadOnlyListTarief),
            Geldstromen = Cataloguslezer.LeesBestand(bestanden, Map + "/geldstromen.json", json.IReadOnlyListGeldstroom),
            Tegenspraken = Cataloguslezer.LeesBestand(bestanden, Map + "/tegenspraken.json", json.IReadOnlyListTegenspraak),
            Functieregels = Cataloguslezer.LeesBestand(bestanden, Map + "/functies.json", json.IReadOnlyListFinancieringsregel),
            Geldoverzichten = geldoverzichten,
        };
    }
}
