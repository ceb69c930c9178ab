using Gereedschapskist.Opslag.Catalogi;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>Ready means: a catalogue is loaded, and the database answers and knows its version.</summary>
internal sealed class Gereedheid(Cataloguspeil peil, CatalogusRepository versies) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var versie = peil.Huidig.Versie;
            return await versies.KentAsync(versie, cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"De database kent catalogusversie {versie} niet.");
        }
        catch (SqliteException fout)
        {
            return HealthCheckResult.Unhealthy("De database antwoordt niet.", fout);
        }
    }
}
