using BenchmarkDotNet.Attributes;

namespace Gereedschapskist.Benchmarks;

/// <summary>Server time per page on the real catalogue, in process, from request to last byte: below 20 ms at the median.</summary>
[MemoryDiagnoser]
public class PaginaBenchmarks
{
    private Meethost _host = null!;
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
        _host = Meethost.Maak();
        _client = _host.CreateClient();
    }

    [GlobalCleanup]
    public void Stop()
    {
        _client.Dispose();
        _host.Dispose();
    }

    [Benchmark]
    public async Task<int> Pagina() => (await _client.GetByteArrayAsync(new Uri(Pad, UriKind.Relative))).Length;
}
