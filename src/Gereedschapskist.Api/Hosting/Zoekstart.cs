using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Hosting;

/// <summary>Builds the index before the server listens, so that the first search does not wait for it.</summary>
internal sealed class Zoekstart(Cataloguspeil peil, Zoekindexen indexen) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        indexen.Van(peil.Huidig);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
