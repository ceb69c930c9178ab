using System.Collections.Concurrent;
using System.Net;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Api.Tests.Gastheer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Gereedschapskist.Api.Tests.Platform;

/// <summary>A proxy nobody named is noticed once; a stranger with the same header is not.</summary>
public class ProxywaarschuwingTests(ApiFixture api)
{
    [Theory]
    [InlineData("10.0.0.7", null, 1)]
    [InlineData("::ffff:172.18.0.2", null, 1)]
    [InlineData("fd00::1", null, 1)]
    [InlineData("203.0.113.9", null, 0)]
    [InlineData("10.0.0.7", "10.0.0.7", 0)]
    [InlineData("10.0.0.7", "10.0.0.8", 1)]
    public async Task Een_onbekende_proxy_in_het_eigen_netwerk_wordt_een_keer_gemeld(string afzender, string? bekend, int meldingen)
    {
        using var logboek = new Logboek();
        await using var host = api.Met(bekend is null ? [] : [("Proxy:Adressen:0", bekend)]).WithWebHostBuilder(web => web.ConfigureLogging(log => log.AddProvider(logboek)));
        for (var keer = 0; keer < 3; keer++)
        {
            await host.Server.SendAsync(verzoek => Vul(verzoek, afzender), TestContext.Current.CancellationToken);
        }

        Assert.Equal(meldingen, logboek.Bronnen.Count(bron => bron == typeof(Proxywaarschuwing).FullName));
    }

    private static void Vul(HttpContext context, string afzender)
    {
        context.Connection.RemoteIpAddress = IPAddress.Parse(afzender);
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = "/v1/catalogus";
        context.Request.Headers["X-Forwarded-For"] = "198.51.100.4";
    }

    /// <summary>Remembers who wrote to the log.</summary>
    private sealed class Logboek : ILoggerProvider
    {
        public ConcurrentQueue<string> Bronnen { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Schrijver(categoryName, Bronnen);

        public void Dispose()
        {
        }

        private sealed class Schrijver(string bron, ConcurrentQueue<string> bronnen) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => bronnen.Enqueue(bron);
        }
    }
}
