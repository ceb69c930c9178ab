using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Reads the folder with the funding rules.</summary>
internal static class FinancieringLezer
{
    public const string Map = "financiering";

    public const string Ketenmap = Map + "/ketens";

    public static Financieringsinhoud Lees(Catalogusbestanden bestanden)
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
        };
    }
}
