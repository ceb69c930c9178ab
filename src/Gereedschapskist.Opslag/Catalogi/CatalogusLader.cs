using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi.Controles;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>
/// Turns the catalogue folder into a snapshot. A version that is in the database was checked when it came in,
/// so it is only read; a new one is checked, built and stored, in that order: what fails leaves no trace.
/// </summary>
public sealed class CatalogusLader(CatalogusRepository versies, TimeProvider klok)
{
    public async Task<Laadresultaat> LaadAsync(string map, CancellationToken cancellationToken)
    {
        var (bestanden, leesfouten) = Catalogusmap.Lees(map);
        var bekend = leesfouten.Count == 0 && await versies.KentAsync(bestanden.Versie, cancellationToken);
        if (!bekend)
        {
            var fouten = Cataloguscontrole.Controleer(map, bestanden, leesfouten, klok);
            if (fouten.Count > 0)
            {
                return new Laadresultaat(null, Geimporteerd: false, fouten);
            }
        }

        var inhoud = CatalogusLezer.Lees(bestanden);
        IReadOnlyList<Catalogusfout> tegenspraken = bekend ? [] : [.. FinancieringKlopt.Controleer(inhoud)];
        if (tegenspraken.Count > 0)
        {
            return new Laadresultaat(null, Geimporteerd: false, tegenspraken);
        }

        var catalogus = new Catalogus(bestanden.Versie, inhoud);
        if (!bekend)
        {
            await versies.ImporteerAsync(bestanden, cancellationToken);
        }

        await versies.ActiveerAsync(bestanden.Versie, cancellationToken);
        return new Laadresultaat(catalogus, Geimporteerd: !bekend, []);
    }
}
