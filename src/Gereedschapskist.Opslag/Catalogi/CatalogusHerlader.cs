namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>
/// Reads the catalogue again while it is being served. Everything is made ready beside the snapshot in use and then
/// swapped in one step: readers never wait, and what is wrong in the folder changes nothing.
/// </summary>
/// <param name="peil">Holds the snapshot in use.</param>
/// <param name="lader">Checks and stores a new version.</param>
public sealed class CatalogusHerlader(Cataloguspeil peil, CatalogusLader lader)
{
    public async Task<Laadresultaat> HerlaadAsync(string map, CancellationToken cancellationToken)
    {
        var resultaat = await lader.LaadAsync(map, peil.Huidig, cancellationToken);
        if (resultaat.Gelukt)
        {
            peil.Vervang(resultaat.Catalogus);
        }

        return resultaat;
    }
}
