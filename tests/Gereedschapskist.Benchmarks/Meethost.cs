using Gereedschapskist.Gedeeld.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Gereedschapskist.Benchmarks;

/// <summary>The real host with a database of its own and without a limit on calls.</summary>
public sealed class Meethost : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("gereedschapskist-meting-");

    /// <summary>The benchmark that asks for it stops it, in its clean-up.</summary>
    public static Meethost Maak() => new();

    // Without a content root the factory looks from the folder the process was started in, and that can be any.
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseContentRoot(Repository.Pad("src", "Gereedschapskist.Api"))
        .UseSetting("Verbruik:AanroepenPerMinuut", "1000000000")
        .UseSetting("Opslag:Pad", Path.Combine(_map.FullName, "meting.db"))
        .UseSetting("Logging:LogLevel:Default", "Warning");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _map.Exists)
        {
            _map.Delete(recursive: true);
        }
    }
}
