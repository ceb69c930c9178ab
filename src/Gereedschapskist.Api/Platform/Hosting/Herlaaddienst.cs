using System.Runtime.InteropServices;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>Reloads the catalogue on SIGHUP, and every so many seconds when that is configured.</summary>
internal sealed partial class Herlaaddienst(
    CatalogusHerlader herlader, Cataloguspeil peil, Opslagopties opties, TimeProvider klok, ILogger<Herlaaddienst> log) : Achtergrondwerk(log)
{
    private readonly SemaphoreSlim _gevraagd = new(0);

    public override void Dispose()
    {
        _gevraagd.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var signaal = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(PosixSignal.SIGHUP, Vraag);
        while (true)
        {
            await WachtAsync(stoppingToken);
            await ProbeerAsync(stoppingToken);
        }
    }

    private void Vraag(PosixSignalContext context)
    {
        context.Cancel = true;
        _gevraagd.Release();
    }

    private async Task WachtAsync(CancellationToken cancellationToken)
    {
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var tijd = Task.Delay(opties.HerlaadElke ?? Timeout.InfiniteTimeSpan, klok, einde.Token);
        await (await Task.WhenAny(_gevraagd.WaitAsync(einde.Token), tijd));
        await einde.CancelAsync();
    }

    protected override async Task DoeAsync(CancellationToken cancellationToken)
    {
        var voorheen = peil.Huidig.Versie;
        var resultaat = await herlader.HerlaadAsync(opties.Catalogusmap, cancellationToken);
        if (!resultaat.Gelukt)
        {
            LogGeweigerd(log, voorheen, Foutenlijst.Schrijf(resultaat.Fouten));
        }
        else if (resultaat.Catalogus.Versie != voorheen)
        {
            LogHerladen(log, voorheen, resultaat.Catalogus.Versie);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Catalogus herladen: van versie {Van} naar {Naar}")]
    private static partial void LogHerladen(ILogger log, string van, string naar);

    [LoggerMessage(Level = LogLevel.Error, Message = "Catalogus niet herladen, versie {Versie} blijft in gebruik:\n{Fouten}")]
    private static partial void LogGeweigerd(ILogger log, string versie, string fouten);
}
