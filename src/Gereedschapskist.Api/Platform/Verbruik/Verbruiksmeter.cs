using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Api.Platform.Verbruik;

/// <summary>
/// A bucket per client that fills evenly: a call takes what it costs, so a hundred exports weigh more than a hundred look-ups. Files, the
/// health check and the page that says what went wrong cost nothing.
/// </summary>
internal sealed class Verbruiksmeter(IOptions<Verbruiksopties> opties) : PartitionedRateLimiter<HttpContext>
{
    private const int Minuut = 60;

    private readonly PartitionedRateLimiter<Verbruiker> _emmers = PartitionedRateLimiter.Create<Verbruiker, Verbruiker>(
        wie => RateLimitPartition.GetTokenBucketLimiter(wie, Emmer));

    /// <summary>How much there is room for, how much is left, and in how many seconds the bucket is full again.</summary>
    public (int Ruimte, long Over, int VolOverSeconden) Stand(HttpContext context)
    {
        var wie = Verbruiker.Van(context, opties.Value);
        var over = _emmers.GetStatistics(wie)?.CurrentAvailablePermits ?? wie.PerMinuut;
        return (wie.PerMinuut, over, (int)Math.Ceiling((wie.PerMinuut - over) * (double)Minuut / wie.PerMinuut));
    }

    public override RateLimiterStatistics? GetStatistics(HttpContext resource) =>
        _emmers.GetStatistics(Verbruiker.Van(resource, opties.Value));

    protected override RateLimitLease AttemptAcquireCore(HttpContext resource, int permitCount)
    {
        if (!IsWerk(resource))
        {
            return Gratis.Beurt;
        }

        // A call dearer than the whole bucket takes the whole bucket; it could never be made otherwise.
        var wie = Verbruiker.Van(resource, opties.Value);
        return _emmers.AttemptAcquire(wie, Math.Min(KostprijsAttribute.Van(resource), wie.PerMinuut));
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(
        HttpContext resource, int permitCount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AttemptAcquireCore(resource, permitCount));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _emmers.Dispose();
        }

        base.Dispose(disposing);
    }

    private static TokenBucketRateLimiterOptions Emmer(Verbruiker wie)
    {
        // Once a second where that is at least one unit, else as often as one unit is due.
        var seconden = Math.Max(1, Minuut / wie.PerMinuut);
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = wie.PerMinuut,
            ReplenishmentPeriod = TimeSpan.FromSeconds(seconden),
            TokensPerPeriod = Math.Max(1, wie.PerMinuut * seconden / Minuut),
        };
    }

    private static bool IsWerk(HttpContext context)
    {
        var verzoek = context.Request;
        return context.Features.Get<IStatusCodeReExecuteFeature>() is null
            && !verzoek.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase)
            && (!Path.HasExtension(verzoek.Path) || !(HttpMethods.IsGet(verzoek.Method) || HttpMethods.IsHead(verzoek.Method)) || Middleware.Adresregels.IsApi(verzoek.Path));
    }

    private sealed class Gratis : RateLimitLease
    {
        public static Gratis Beurt { get; } = new();

        public override bool IsAcquired => true;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}
