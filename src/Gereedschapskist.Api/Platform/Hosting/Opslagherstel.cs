using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>
/// After a start without a store that could be written: tries again until it can, and stores what is served. Nobody has to start the
/// service again because a disk was full for a while.
/// </summary>
internal sealed partial class Opslagherstel(
    Database database, CatalogusLader lader, Cataloguspeil peil, TimeProvider klok, ILogger<Opslagherstel> log) : Achtergrondwerk(log)
{
    public static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start itself was the first try.
        _ = peil.Huidig;
        using var wekker = new PeriodicTimer(Tussenpoos, klok);
        while (await wekker.WaitForNextTickAsync(stoppingToken))
        {
            await ProbeerAsync(stoppingToken);
        }
    }

    protected override async Task DoeAsync(CancellationToken cancellationToken)
    {
        if (!database.IsKlaar)
        {
            await database.MigreerAsync(cancellationToken);
            LogHersteld(log);
        }

        await lader.BewaarAlsnogAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "De database is weer te gebruiken; shortlists bewaren en openen kan weer")]
    private static partial void LogHersteld(ILogger log);
}
