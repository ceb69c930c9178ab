using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Timeout;

namespace Gereedschapskist.Client;

/// <summary>
/// Tries again what failed on the way: as late as the API asks, with jitter so that clients do not come back together. A 429 was refused
/// before anything happened. What else fails may have come halfway, so only what may be done twice is repeated.
/// </summary>
internal sealed class Herhaling(IOptions<GereedschapskistOpties> opties, TimeProvider klok)
{
    /// <summary>On a request: whether doing it twice does no more than doing it once.</summary>
    public static readonly HttpRequestOptionsKey<bool> MagOpnieuw = new("Gereedschapskist.MagOpnieuw");

    /// <summary>On a request: whether it was sent before.</summary>
    public static readonly HttpRequestOptionsKey<bool> IsHerhaald = new("Gereedschapskist.IsHerhaald");

    public void StelIn(ResiliencePipelineBuilder<HttpResponseMessage> bouwer)
    {
        bouwer.TimeProvider = klok;
        if (opties.Value.Herhalingen > 0)
        {
            bouwer.AddRetry(Strategie());
        }

        bouwer.AddTimeout(opties.Value.TijdPerPoging);
    }

    private HttpRetryStrategyOptions Strategie() => new()
    {
        MaxRetryAttempts = opties.Value.Herhalingen,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = TimeSpan.FromMilliseconds(500),
        MaxDelay = opties.Value.LangsteWachttijd,
        ShouldHandle = poging => ValueTask.FromResult(LukteOnderwegNiet(poging.Context, poging.Outcome)),
        DelayGenerator = poging => ValueTask.FromResult(GevraagdeWachttijd(poging.Outcome.Result)),
        OnRetry = poging =>
        {
            poging.Context.GetRequestMessage()?.Options.Set(IsHerhaald, true);
            poging.Outcome.Result?.Dispose();
            return ValueTask.CompletedTask;
        },
    };

    private bool LukteOnderwegNiet(ResilienceContext context, Outcome<HttpResponseMessage> uitkomst)
    {
        var magOpnieuw = context.GetRequestMessage()?.Options.TryGetValue(MagOpnieuw, out var mag) == true && mag;
        return uitkomst switch
        {
            { Exception: HttpRequestException or TimeoutRejectedException } => magOpnieuw,
            { Result: { } antwoord } when GevraagdeWachttijd(antwoord) is { } wacht && wacht > opties.Value.LangsteWachttijd => false,
            { Result.StatusCode: HttpStatusCode.TooManyRequests } => true,
            { Result.StatusCode: HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout } => magOpnieuw,
            _ => false,
        };
    }

    private TimeSpan? GevraagdeWachttijd(HttpResponseMessage? antwoord) => antwoord?.Headers.RetryAfter switch
    {
        { Delta: { } duur } => duur,
        { Date: { } moment } => moment - klok.GetUtcNow() is var duur && duur > TimeSpan.Zero ? duur : TimeSpan.Zero,
        _ => null,
    };
}
