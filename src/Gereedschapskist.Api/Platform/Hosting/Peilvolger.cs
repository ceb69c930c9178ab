using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>
/// Serves what another node began to serve: a reload on one reaches the others within seconds. Only with a store that nodes share.
/// </summary>
internal sealed partial class Peilvolger(
    Database database, CatalogusRepository versies, CatalogusLader lader, Cataloguspeil peil, TimeProvider klok, ILogger<Peilvolger> log) : Achtergrondwerk(log)
{
    private static readonly TimeSpan _tussenpoos = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (database is not PostgresDatabase)
        {
            return;
        }

        using var wekker = new PeriodicTimer(_tussenpoos, klok);
        while (await wekker.WaitForNextTickAsync(stoppingToken))
        {
            await ProbeerAsync(stoppingToken);
        }
    }

    protected override async Task DoeAsync(CancellationToken cancellationToken)
    {
        var voorheen = peil.Huidig.Versie;
        if (database.IsKlaar
            && await versies.LaatstActiefAsync(cancellationToken) is { } actief
            && actief != voorheen
            && await lader.LaadVersieAsync(actief, cancellationToken) is { } catalogus)
        {
            peil.Vervang(catalogus);
            LogGevolgd(log, voorheen, actief);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Catalogus van een andere node overgenomen: van versie {Van} naar {Naar}")]
    private static partial void LogGevolgd(ILogger log, string van, string naar);
}
