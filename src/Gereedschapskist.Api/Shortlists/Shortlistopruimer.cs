using Gereedschapskist.Api.Platform.Hosting;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Erases expired and deleted shortlists once a day: the retention period is a promise.</summary>
internal sealed partial class Shortlistopruimer(Shortlistopruiming opruiming, Cataloguspeil peil, TimeProvider klok, ILogger<Shortlistopruimer> log) : Achtergrondwerk(log)
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The database has its tables once there is a catalogue.
        _ = peil.Huidig;
        using var wekker = new PeriodicTimer(TimeSpan.FromDays(1), klok);
        do
        {
            await ProbeerAsync(stoppingToken);
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    protected override async Task DoeAsync(CancellationToken cancellationToken)
    {
        if ((await opruiming.RuimOpAsync(cancellationToken)).UitgesteldTot is { } tot)
        {
            LogUitgesteld(log, tot);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "De klok is dagen versprongen; verlopen shortlists worden niet gewist voor {Tot:u}. Klopt de klok, dan hoeft u niets te doen")]
    private static partial void LogUitgesteld(ILogger log, DateTimeOffset tot);
}
