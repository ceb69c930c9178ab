using System.Globalization;
using System.Threading.RateLimiting;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Middleware;
using Microsoft.AspNetCore.RateLimiting;

namespace Gereedschapskist.Api.Platform.Verbruik;

/// <summary>The framework's rate limiter with our meter, and on every answer of the API how much is left.</summary>
internal static class Verbruiksbewaking
{
    public static void AddVerbruik(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<Verbruiksopties>(builder.Configuration.GetSection("Verbruik"));
        builder.Services.AddSingleton<Verbruiksmeter>();
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<Verbruiksmeter>((grens, meter) =>
        {
            grens.GlobalLimiter = meter;
            grens.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            grens.OnRejected = WeigerAsync;
        });
    }

    /// <summary>The headers of the IETF draft "RateLimit header fields for HTTP".</summary>
    public static Task Vermeld(HttpContext context, RequestDelegate next)
    {
        if (Adresregels.IsApi(context.Request.Path))
        {
            context.Response.OnStarting(static toestand =>
            {
                Schrijf((HttpContext)toestand);
                return Task.CompletedTask;
            }, context);
        }

        return next(context);
    }

    private static void Schrijf(HttpContext context)
    {
        var (ruimte, over, vol) = context.RequestServices.GetRequiredService<Verbruiksmeter>().Stand(context);
        context.Response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"standaard\";q={ruimte};w=60");
        context.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"standaard\";r={over};t={vol}");
    }

    private static async ValueTask WeigerAsync(OnRejectedContext geweigerd, CancellationToken cancellationToken)
    {
        var context = geweigerd.HttpContext;
        var wacht = geweigerd.Lease.TryGetMetadata(MetadataName.RetryAfter, out var na)
            ? Math.Max(1, (int)Math.Ceiling(na.TotalSeconds))
            : 1;
        context.Response.Headers.RetryAfter = wacht.ToString(CultureInfo.InvariantCulture);

        // Elsewhere it is left empty: the page that says so is shown in its place.
        if (Adresregels.IsApi(context.Request.Path))
        {
            var (ruimte, _, _) = context.RequestServices.GetRequiredService<Verbruiksmeter>().Stand(context);
            await Probleemschrijver.Schrijf(
                context,
                Probleemsoort.TeVeelAanroepen,
                $"U mag {ruimte} eenheden per minuut gebruiken; een zware aanroep kost er meer dan één. Wacht {wacht} {(wacht == 1 ? "seconde" : "seconden")}; gebruik voor de hele catalogus het bulkbestand.");
        }
    }
}
