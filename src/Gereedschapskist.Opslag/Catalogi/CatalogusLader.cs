using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi.Controles;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>
/// Turns the catalogue folder into a snapshot. A version that is in the database was checked when it came in,
/// so it is only read; a new one is checked before it is stored: what fails leaves no trace.
/// </summary>
/// <param name="versies">Keeps every version that was ever served.</param>
/// <param name="klok">What is checked against today.</param>
/// <param name="maakKlaar">Builds what belongs to a snapshot, such as its search index, before anyone can ask for it.</param>
public sealed class CatalogusLader(CatalogusRepository versies, TimeProvider klok, Action<Catalogus> maakKlaar)
{
    /// <param name="map">The catalogue folder.</param>
    /// <param name="huidig">The snapshot in use, given back as it is when the folder still holds that version; null at the start.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public async Task<Laadresultaat> LaadAsync(string map, Catalogus? huidig, CancellationToken cancellationToken)
    {
        var (bestanden, leesfouten) = Catalogusmap.Lees(map);
        if (leesfouten.Count == 0 && bestanden.Versie == huidig?.Versie)
        {
            return new Laadresultaat(huidig, Geimporteerd: false, []);
        }

        // Building takes its time and needs neither the check nor the database. When the check finds something, whatever the
        // building made of the same files does not matter.
        var bouw = Task.Run(() => Bouw(bestanden), cancellationToken);
        var nieuw = leesfouten.Count > 0 || !await versies.KentAsync(bestanden.Versie, cancellationToken);
        if (nieuw && Cataloguscontrole.Controleer(map, bestanden, leesfouten, klok) is { Count: > 0 } fouten)
        {
            return new Laadresultaat(null, Geimporteerd: false, fouten);
        }

        if (nieuw)
        {
            await versies.ImporteerAsync(bestanden, cancellationToken);
        }

        var catalogus = await bouw;
        await versies.ActiveerAsync(bestanden.Versie, cancellationToken);
        return new Laadresultaat(catalogus, nieuw, []);
    }

    private Catalogus Bouw(Catalogusbestanden bestanden)
    {
        var catalogus = new Catalogus(bestanden.Versie, CatalogusLezer.Lees(bestanden));
        maakKlaar(catalogus);
        return catalogus;
    }
}
