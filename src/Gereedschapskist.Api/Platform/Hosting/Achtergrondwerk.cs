namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>
/// Work beside the requests. Whatever happens to it, the service goes on: what failed is logged and tried again at the next turn.
/// </summary>
internal abstract partial class Achtergrondwerk(ILogger log) : BackgroundService
{
    /// <summary>Does the work once; failures are caught and logged by the caller.</summary>
    protected abstract Task DoeAsync(CancellationToken cancellationToken);

    protected async Task ProbeerAsync(CancellationToken cancellationToken)
    {
        try
        {
            await DoeAsync(cancellationToken);
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested)
        {
            LogMislukt(log, GetType().Name, fout);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Werk} is deze keer niet gelukt; de dienst gaat door")]
    private static partial void LogMislukt(ILogger log, string werk, Exception fout);
}
