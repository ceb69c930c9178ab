using System.Net;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace Gereedschapskist.Client;

/// <summary>Tries again after 429 and 503, as late as the API asks, with jitter so that clients do not come back together.</summary>
internal sealed class Herhaler : DelegatingHandler
{
    private readonly ResiliencePipeline<HttpResponseMessage> _pijplijn;
    private readonly TimeProvider _klok;
    private readonly TimeSpan _langsteWachttijd;

    public Herhaler(IOptions<GereedschapskistOpties> opties, TimeProvider klok)
    {
        _klok = klok;
        _langsteWachttijd = opties.Value.LangsteWachttijd;
        var bouwer = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = klok };
        if (opties.Value.Herhalingen > 0)
        {
            bouwer.AddRetry(Strategie(opties.Value.Herhalingen));
        }

        _pijplijn = bouwer.Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await _pijplijn.ExecuteAsync(
            static async (verzoek, token) => await verzoek.Handler.Stuur(verzoek.Bericht, token).ConfigureAwait(false),
            (Handler: this, Bericht: request),
            cancellationToken).ConfigureAwait(false);

    private Task<HttpResponseMessage> Stuur(HttpRequestMessage bericht, CancellationToken cancellationToken) => base.SendAsync(bericht, cancellationToken);

    private RetryStrategyOptions<HttpResponseMessage> Strategie(int herhalingen) => new()
    {
        MaxRetryAttempts = herhalingen,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = TimeSpan.FromMilliseconds(500),
        MaxDelay = _langsteWachttijd,
        ShouldHandle = poging => ValueTask.FromResult(poging.Outcome.Result is { } antwoord && MagOpnieuw(antwoord)),
        DelayGenerator = poging => ValueTask.FromResult(GevraagdeWachttijd(poging.Outcome.Result)),
        OnRetry = poging =>
        {
            poging.Outcome.Result?.Dispose();
            return ValueTask.CompletedTask;
        },
    };

    /// <summary>A 429 was refused before anything happened; a 503 may have come halfway, so a POST that writes is not repeated.</summary>
    private bool MagOpnieuw(HttpResponseMessage antwoord) =>
        GevraagdeWachttijd(antwoord) is not { } wacht || wacht <= _langsteWachttijd
            ? antwoord.StatusCode == HttpStatusCode.TooManyRequests
              || (antwoord.StatusCode == HttpStatusCode.ServiceUnavailable && antwoord.RequestMessage?.Method != HttpMethod.Post)
            : false;

    private TimeSpan? GevraagdeWachttijd(HttpResponseMessage? antwoord) => antwoord?.Headers.RetryAfter switch
    {
        { Delta: { } duur } => duur,
        { Date: { } moment } => moment - _klok.GetUtcNow() is var duur && duur > TimeSpan.Zero ? duur : TimeSpan.Zero,
        _ => null,
    };
}
