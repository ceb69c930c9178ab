using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(Gereedschapskist.Client.Tests.Gastheer.ClientFixture))]

namespace Gereedschapskist.Client.Tests.Gastheer;

/// <summary>The real host in process, with the real catalogue, for all tests of this assembly.</summary>
public sealed class ClientFixture : WebApplicationFactory<Program>, IAsyncLifetime
{
    public static readonly Uri Basisadres = new("http://localhost/v1");

    private readonly string _map = Directory.CreateTempSubdirectory("gereedschapskist-client-").FullName;

    /// <summary>A client that refuses every field it does not know: what the API says and the client cannot read fails the test.</summary>
    public GereedschapskistClient Streng { get; private set; } = null!;

    public ValueTask InitializeAsync()
    {
        StartServer();
        var opties = new JsonSerializerOptions(ClientJsonContext.Default.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
        var http = new HttpClient(Server.CreateHandler()) { BaseAddress = Basisadres };
        Streng = GereedschapskistClient.Met(new Verbinding(http, new ClientJsonContext(opties)));
        return ValueTask.CompletedTask;
    }

    /// <summary>The client as a user registers it, on this host; dispose the services in the test.</summary>
    public ServiceProvider Geregistreerd(Action<IHttpClientBuilder>? http = null) => new ServiceCollection()
        .AddGereedschapskistClient(o => o.Basisadres = Basisadres, builder =>
        {
            builder.ConfigurePrimaryHttpMessageHandler(() => Server.CreateHandler());
            http?.Invoke(builder);
        })
        .BuildServiceProvider();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment("Test");
        builder.UseSetting("Opslag:Pad", Path.Combine(_map, "client.db"));
        builder.UseSetting("Verbruik:AanroepenPerMinuut", "1000000");
        builder.UseSetting("Shortlists:MaxPerDag", "1000000");
        builder.ConfigureLogging(log => log.ClearProviders());
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_map))
        {
            Directory.Delete(_map, recursive: true);
        }
    }
}
