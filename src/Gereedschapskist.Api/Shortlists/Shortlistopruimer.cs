using Gereedschapskist.Api.Platform.Hosting;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Removes expired shortlists once a day: the retention period is a promise.</summary>
internal sealed class Shortlistopruimer(ShortlistRepository opslag, Cataloguspeil peil, TimeProvider klok, ILogger<Shortlistopruimer> log) : Achtergrondwerk(log)
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

    protected override Task DoeAsync(CancellationToken cancellationToken) => opslag.RuimOpAsync(cancellationToken);
}
