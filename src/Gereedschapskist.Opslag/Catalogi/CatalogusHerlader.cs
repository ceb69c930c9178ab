using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>
/// Reads the catalogue again while it is being served. Everything is made ready beside the snapshot in use and then
/// swapped in one step: readers never wait, and what is wrong in the folder changes nothing.
/// </summary>
/// <param name="peil">Holds the snapshot in use.</param>
/// <param name="lader">Checks and stores a new version.</param>
/// <param name="maakKlaar">Builds what belongs to a snapshot, such as its search index, before anyone can ask for it.</param>
public sealed class CatalogusHerlader(Cataloguspeil peil, CatalogusLader lader, Action<Catalogus> maakKlaar)
{
    public async Task<Laadresultaat> HerlaadAsync(string map, CancellationToken cancellationToken)
    {
        var resultaat = await lader.LaadAsync(map, cancellationToken);
        if (resultaat.Gelukt && resultaat.Catalogus.Versie != peil.Huidig.Versie)
        {
            maakKlaar(resultaat.Catalogus);
            peil.Vervang(resultaat.Catalogus);
        }

        return resultaat;
    }
}
