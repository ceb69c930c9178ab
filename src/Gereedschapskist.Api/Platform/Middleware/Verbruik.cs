using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Gereedschapskist.Api.Platform.Fouten;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>Settings under <c>Verbruik</c>: how many calls one client may make.</summary>
internal sealed class Verbruiksopties
{
    public int AanroepenPerMinuut { get; set; } = 600;
}

/// <summary>Counts calls and pages per client address and tells on every answer of the API how many are left.</summary>
internal sealed class Verbruik(IOptions<Verbruiksopties> opties) : IMiddleware, IDisposable
{
    private const int Seconden = 60;

    private readonly PartitionedRateLimiter<IPAddress> _teller = PartitionedRateLimiter.Create<IPAddress, IPAddress>(adres =>
        RateLimitPartition.GetFixedWindowLimiter(adres, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = opties.Value.AanroepenPerMinuut,
            Window = TimeSpan.FromSeconds(Seconden),
        }));

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var api = Adresregels.IsApi(context.Request.Path);
        if (!api && !IsWerk(context))
        {
            await next(context);
            return;
        }

        var adres = context.Connection.RemoteIpAddress ?? IPAddress.None;
        using var beurt = _teller.AttemptAcquire(adres);
        var wacht = beurt.TryGetMetadata(MetadataName.RetryAfter, out var na) ? (int)Math.Ceiling(na.TotalSeconds) : Seconden;
        var over = _teller.GetStatistics(adres)?.CurrentAvailablePermits ?? 0;
        if (api)
        {
            context.Response.OnStarting(() =>
            {
                Vermeld(context.Response.Headers, over, beurt.IsAcquired ? Seconden : wacht);
                return Task.CompletedTask;
            });
        }

        if (beurt.IsAcquired)
        {
            await next(context);
            return;
        }

        context.Response.Headers.RetryAfter = wacht.ToString(CultureInfo.InvariantCulture);
        if (!api)
        {
            // Left empty: the page that says so is shown in its place.
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        await Probleemschrijver.Schrijf(
            context, Probleemsoort.TeVeelAanroepen, $"U mag {opties.Value.AanroepenPerMinuut} aanroepen per minuut doen. Wacht {wacht} seconden; gebruik voor de hele catalogus het bulkbestand.");
    }

    public void Dispose() => _teller.Dispose();

    /// <summary>A page costs as much as a call. Files and the health check do not count, nor does the page that says what went wrong.</summary>
    private static bool IsWerk(HttpContext context)
    {
        var verzoek = context.Request;
        return context.Features.Get<IStatusCodeReExecuteFeature>() is null
            && !verzoek.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase)
            && (!Path.HasExtension(verzoek.Path) || !(HttpMethods.IsGet(verzoek.Method) || HttpMethods.IsHead(verzoek.Method)));
    }

    /// <summary>The headers of the IETF draft "RateLimit header fields for HTTP".</summary>
    private void Vermeld(IHeaderDictionary koppen, long over, int seconden)
    {
        koppen["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"standaard\";q={opties.Value.AanroepenPerMinuut};w={Seconden}");
        koppen["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"standaard\";r={over};t={seconden}");
    }
}
