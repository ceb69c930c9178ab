using Gereedschapskist.Opslag.Databases;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>Whether shortlists can be saved and opened. Without that the service is limited, not down: everything else works from memory.</summary>
internal sealed class Opslaggereedheid(Opslagproef proef) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await proef.BezwaarAsync(cancellationToken) is { } bezwaar ? HealthCheckResult.Degraded(bezwaar) : HealthCheckResult.Healthy();
}

/// <summary>Whether there is a catalogue to search and read; once it is there, it stays.</summary>
internal sealed class Catalogusgereedheid(Opslag.Catalogi.Cataloguspeil peil) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Healthy($"Catalogusversie {peil.Huidig.Versie}."));
}
