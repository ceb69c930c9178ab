using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

[assembly: AssemblyFixture(typeof(Gereedschapskist.Api.Tests.Gastheer.ApiFixture))]
[assembly: AssemblyFixture(typeof(Gereedschapskist.Gedeeld.Tests.Postgresserver))]

namespace Gereedschapskist.Api.Tests.Gastheer;

/// <summary>
/// One host with the real catalogue for all tests of this assembly: ask for it in the constructor of the test class.
/// Fixed clock, a database of its own in a temporary folder, no limit on the number of calls, logs in the test's output.
/// A further host begins where this one stood before the first test: the catalogue in its store, checked.
/// </summary>
public sealed class ApiFixture : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _map = Directory.CreateTempSubdirectory("gereedschapskist-").FullName;

    public ApiFixture() => ClientOptions.AllowAutoRedirect = false;

    private string Begin => Path.Combine(_map, "begin.db");

    /// <summary>The clock of the host: stands still at this moment unless a test moves it forward.</summary>
    public FakeTimeProvider Klok { get; } = new(new DateTimeOffset(2026, 11, 28, 12, 0, 0, TimeSpan.Zero));

    public Catalogus Catalogus => Services.GetRequiredService<Cataloguspeil>().Huidig;

    /// <summary>Starts the host now: the factory itself does not expect several tests to ask for the first client at once.</summary>
    public async ValueTask InitializeAsync()
    {
        StartServer();
        await Reservekopie.MaakAsync(Services.GetRequiredService<Database>().Naam, Begin, TestContext.Current.CancellationToken);

        // So that what the host logs during a request finds its way to the output of the test that sent it.
        Server.PreserveExecutionContext = true;
    }

    /// <summary>A second host with other settings; dispose it in the test.</summary>
    public WebApplicationFactory<Program> Met(params (string Sleutel, string Waarde)[] instellingen) => WithWebHostBuilder(host =>
    {
        foreach (var (sleutel, waarde) in instellingen)
        {
            host.UseSetting(sleutel, waarde);
        }
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment("Test");
        builder.UseSetting("Opslag:Pad", MaakDatabase());
        builder.UseSetting("Verbruik:AanroepenPerMinuut", "1000000");
        builder.UseSetting("Shortlists:MaxPerDag", "1000000");
        builder.ConfigureLogging(log => log.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddProvider(new TestuitvoerLogger()));
        builder.ConfigureServices(services => services
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Klok))
            .Replace(ServiceDescriptor.Singleton(Gebouwdecatalogi.Indexen))
            .Replace(ServiceDescriptor.Singleton(sp => new CatalogusLader(
                sp.GetRequiredService<CatalogusRepository>(), sp.GetRequiredService<TimeProvider>(), Gebouwdecatalogi.Van))));
    }

    /// <summary>Path of a new store as it was before the first test: who starts on it need not check and store the catalogue again.</summary>
    internal string MaakDatabase()
    {
        var pad = Path.Combine(_map, $"{Guid.CreateVersion7():N}.db");
        if (File.Exists(Begin))
        {
            File.Copy(Begin, pad);
        }

        return pad;
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
