using System.Diagnostics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Gereedschapskist.Api.Platform.Waarneming;

/// <summary>Logs that carry the number of their request, and traces and metrics for who has a collector.</summary>
internal static class WaarnemingServices
{
    /// <summary>Where the server says that a request begins.</summary>
    private const string Serverbron = "Microsoft.AspNetCore";

    /// <summary>
    /// Gives every request its number. The server's own logging would too, but then every line of the log also carries the path of the
    /// request, in which a key can stand.
    /// </summary>
    private static readonly ActivityListener _nummering = new()
    {
        ShouldListenTo = static bron => bron.Name == Serverbron,
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    public static void AddWaarneming(this WebApplicationBuilder builder)
    {
        ActivitySource.AddActivityListener(_nummering);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        var opties = builder.Configuration.GetSection(Waarnemingsopties.Sectie).Get<Waarnemingsopties>() ?? new();
        builder.Services.AddSingleton(opties);
        builder.Services.AddSingleton<Toegangslog>();
        builder.Services.AddSingleton<Meters>();
        builder.Logging.Configure(log => log.ActivityTrackingOptions = ActivityTrackingOptions.TraceId);
        builder.Logging.AddSimpleConsole(regel =>
        {
            regel.IncludeScopes = true;
            regel.SingleLine = true;
        });
        if (opties.Otlp is { } otlp)
        {
            AddTelemetrie(builder.Services, otlp);
        }
    }

    /// <summary>Query and client address stay out: what somebody searches for is theirs.</summary>
    private static void AddTelemetrie(IServiceCollection services, Uri otlp) => services
        .AddOpenTelemetry()
        .ConfigureResource(dienst => dienst.AddService("gereedschapskist", serviceVersion: typeof(WaarnemingServices).Assembly.GetName().Version?.ToString(3)))
        .WithTracing(sporen => sporen
            .AddAspNetCoreInstrumentation(http =>
            {
                http.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
                http.EnrichWithHttpRequest = (spoor, _) => spoor.SetTag("url.query", null).SetTag("client.address", null);
            })
            .AddOtlpExporter(uitvoer => uitvoer.Endpoint = otlp))
        .WithMetrics(metingen => metingen
            .AddAspNetCoreInstrumentation()
            .AddRuntimeInstrumentation()
            .AddMeter(Meters.Naam)
            .AddOtlpExporter(uitvoer => uitvoer.Endpoint = otlp));
}
