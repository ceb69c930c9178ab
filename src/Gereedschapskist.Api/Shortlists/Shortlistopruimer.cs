using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Removes expired shortlists once a day: the retention period is a promise.</summary>
internal sealed class Shortlistopruimer(ShortlistRepository opslag, Cataloguspeil peil, TimeProvider klok) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The database has its tables once there is a catalogue.
        _ = peil.Huidig;
        using var wekker = new PeriodicTimer(TimeSpan.FromDays(1), klok);
        do
        {
            await opslag.RuimOpAsync(stoppingToken);
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }
}
