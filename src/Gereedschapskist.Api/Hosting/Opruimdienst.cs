using Gereedschapskist.Opslag.Shortlists;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Api.Hosting;

/// <summary>Removes shortlists that are past their retention period: shortly after the start and once a day.</summary>
internal sealed partial class Opruimdienst(ShortlistRepository shortlists, TimeProvider klok, ILogger<Opruimdienst> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(TimeSpan.FromDays(1), klok);
        do
        {
            try
            {
                LogOpgeruimd(log, await shortlists.RuimOpAsync(stoppingToken));
            }
            catch (SqliteException fout)
            {
                LogMislukt(log, fout);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Aantal} verlopen shortlists verwijderd")]
    private static partial void LogOpgeruimd(ILogger log, int aantal);

    [LoggerMessage(Level = LogLevel.Error, Message = "Verlopen shortlists zijn niet verwijderd; morgen een nieuwe poging")]
    private static partial void LogMislukt(ILogger log, Exception fout);
}
