using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Reads the folder with the funding rules.</summary>
internal static class FinancieringLezer
{
    public const string Map = "financiering";

    public const string Ketenmap = Map + "/ketens";

    public static Financieringsinhoud Lees(Catalogusbestanden bestanden, IReadOnlyList<Geldoverzicht> geldoverzichten)
    {
        var json = CatalogusJsonContext.Default;
        return new Financieringsinhoud
        {
            Velden = CatalogusLezer.LeesBestand(bestanden, Map + "/velden.json", json.IReadOnlyListSituatieveld),
            Ketens = CatalogusLezer.LeesMap(bestanden, Ketenmap, json.Ketenregels),
            Basisregels = CatalogusLezer.LeesBestand(bestanden, Map + "/basisregels.json", json.IReadOnlyListKaderregel),
            Onderwerpregels = CatalogusLezer.LeesBestand(bestanden, Map + "/onderwerpregels.json", json.IReadOnlyListKaderregel),
            Programmas = CatalogusLezer.LeesBestand(bestanden, Map + "/programmas.json", json.IReadOnlyListProgramma),
            Overkoepelend = CatalogusLezer.LeesBestand(bestanden, Map + "/overkoepelend.json", json.IReadOnlyListOverkoepelendProgramma),
            Zorgverzekeraars = CatalogusLezer.LeesBestand(bestanden, Map + "/zorgverzekeraars.json", json.IReadOnlyListZorgverzekeraar),
            Duidingen = CatalogusLezer.LeesBestand(bestanden, Map + "/duidingen.json", json.IReadOnlyListDuiding),
            Wetten = CatalogusLezer.LeesBestand(bestanden, Map + "/wetten.json", json.IReadOnlyListWet),
            Zorgsoorten = CatalogusLezer.LeesBestand(bestanden, Map + "/zorgsoorten.json", json.IReadOnlyListZorgsoort),
            Tarieven = CatalogusLezer.LeesBestand(bestanden, Map + "/tarieven.json", json.IReadOnlyListTarief),
            Geldstromen = CatalogusLezer.LeesBestand(bestanden, Map + "/geldstromen.json", json.IReadOnlyListGeldstroom),
            Tegenspraken = CatalogusLezer.LeesBestand(bestanden, Map + "/tegenspraken.json", json.IReadOnlyListTegenspraak),
            Functieregels = CatalogusLezer.LeesBestand(bestanden, Map + "/functies.json", json.IReadOnlyListFinancieringsregel),
            Geldoverzichten = geldoverzichten,
        };
    }
}
