using BenchmarkDotNet.Attributes;
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
        "/over-de-gegevens")]
    public string Pad { get; set; } = "/";

    [GlobalSetup]
    public void Start()
    {
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
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
}
