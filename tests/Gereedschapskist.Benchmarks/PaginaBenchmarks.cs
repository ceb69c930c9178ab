using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Gereedschapskist.Benchmarks;

/// <summary>Server time per page on the real catalogue, in process, from request to last byte: below 20 ms at the median.</summary>
[MemoryDiagnoser]
public class PaginaBenchmarks
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("gereedschapskist-meting-");
    private WebApplicationFactory<Program> _host = null!;
    private HttpClient _client = null!;

    [Params(
        "/",
        "/zoeken",
        "/zoeken?zoek=valprevntie+ouderen&setting=wijk",
        "/interventies/in-balans",
        "/basisfunctionaliteiten/valpreventie?gemeente=GM0344",
        "/basisfunctionaliteiten/kansrijke-start",
        "/vergelijken?interventie=in-balans&interventie=otago&interventie=vallen-verleden-tijd",
        "/voorstel?basisfunctionaliteit=valpreventie&gemeente=Utrecht&leeftijdVan=65",
        "/wie-betaalt?interventie=otago&risico=hoog",
        "/lokaal-of-regionaal?interventie=in-balans&regio=IZA41",
        "/over-de-gegevens")]
    public string Pad { get; set; } = "/";

    [GlobalSetup]
    public void Start()
    {
        // Without it the factory looks from the folder the process was started in, and that can be any.
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseContentRoot(Path.Combine(Repository(), "src", "Gereedschapskist.Api"))
            .UseSetting("Verbruik:AanroepenPerMinuut", "100000000")
            .UseSetting("Opslag:Pad", Path.Combine(_map.FullName, "meting.db"))
            .UseSetting("Logging:LogLevel:Default", "Warning"));
        _client = _host.CreateClient();
    }

    [GlobalCleanup]
    public void Stop()
    {
        _client.Dispose();
        _host.Dispose();
        _map.Delete(recursive: true);
    }

    [Benchmark]
    public async Task<int> Pagina() => (await _client.GetByteArrayAsync(new Uri(Pad, UriKind.Relative))).Length;

    private static string Repository()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Gereedschapskist.sln")))
        {
            map = map.Parent ?? throw new DirectoryNotFoundException("Gereedschapskist.sln is in no folder above the benchmarks.");
        }

        return map.FullName;
    }
}
