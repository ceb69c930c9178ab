using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi.Controles;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>
/// Turns the catalogue folder into a snapshot. A version that is in the database was checked when it came in,
/// so it is only read; a new one is checked before it is stored: what fails leaves no trace. Without a store that can be written the
/// catalogue is checked and served all the same, and stored as soon as that can be done.
/// </summary>
/// <param name="versies">Keeps every version that was ever served.</param>
/// <param name="klok">What is checked against today.</param>
/// <param name="bouw">Turns files into a snapshot with what belongs to it, such as its search index, before anyone can ask for it.</param>
public sealed class CatalogusLader(CatalogusRepository versies, TimeProvider klok, Func<Catalogusbestanden, Catalogus> bouw)
{
    private Catalogusbestanden? _onbewaard;

    private string? _mapversie;

    /// <param name="map">The catalogue folder.</param>
    /// <param name="huidig">The snapshot in use, given back as it is when the folder still holds that version; null at the start.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public async Task<Laadresultaat> LaadAsync(string map, Catalogus? huidig, CancellationToken cancellationToken)
    {
        var (bestanden, leesfouten) = Catalogusmap.Lees(map);
        if (huidig is not null && leesfouten.Count == 0 && (bestanden.Versie == huidig.Versie || bestanden.Versie == _mapversie))
        {
            // The folder is as it was: what is served may have come from another node since.
            return new Laadresultaat(huidig, Geimporteerd: false, []);
        }

        // Building takes its time and needs neither the check nor the database. When the check finds something, whatever the
        // building made of the same files does not matter.
        var wording = Task.Run(() => bouw(bestanden), cancellationToken);
        var nieuw = leesfouten.Count > 0 || !await IsBekendAsync(bestanden.Versie, cancellationToken);
        if (nieuw && Cataloguscontrole.Controleer(map, bestanden, leesfouten, klok) is { Count: > 0 } fouten)
        {
            return new Laadresultaat(null, Geimporteerd: false, fouten);
        }

        var catalogus = await wording;
        (_onbewaard, _mapversie) = (bestanden, bestanden.Versie);
        var bewaard = await BewaarAlsnogAsync(cancellationToken);
        return new Laadresultaat(catalogus, nieuw && bewaard, []);
    }

    /// <summary>Stores the version that is served when that is still to be done; false when the store cannot be written.</summary>
    public async Task<bool> BewaarAlsnogAsync(CancellationToken cancellationToken)
    {
        if (_onbewaard is not { } bestanden)
        {
            return true;
        }

        try
        {
            if (!await versies.KentAsync(bestanden.Versie, cancellationToken))
            {
                await versies.ImporteerAsync(bestanden, cancellationToken);
            }

            await versies.ActiveerAsync(bestanden.Versie, cancellationToken);
            Interlocked.CompareExchange(ref _onbewaard, null, bestanden);
            return true;
        }
        catch (Exception fout) when (Opslagstoring.Is(fout))
        {
            return false;
        }
    }

    /// <summary>A version that another node serves, out of the store; null when it is not there.</summary>
    public async Task<Catalogus?> LaadVersieAsync(string versie, CancellationToken cancellationToken) =>
        await versies.LeesAsync(versie, cancellationToken) is { } bestanden ? bouw(bestanden) : null;

    private async Task<bool> IsBekendAsync(string versie, CancellationToken cancellationToken)
    {
        try
        {
            return await versies.KentAsync(versie, cancellationToken);
        }
        catch (Exception fout) when (Opslagstoring.Is(fout))
        {
            return false;
        }
    }
}
