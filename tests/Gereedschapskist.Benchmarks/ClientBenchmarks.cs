using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using Gereedschapskist.Client;
using Gereedschapskist.Client.Interventies;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Gereedschapskist.Benchmarks;

/// <summary>
/// One detail over a real socket: by hand with HttpClient and System.Text.Json, and with the typed client as a user registers it. Both read
/// the same answer into the same record with the same contract, and neither reuses an answer. The client may cost 10 % more.
/// </summary>
[MemoryDiagnoser]
public class ClientBenchmarks
{
    private const string Id = "in-balans";

    private Meethost _host = null!;
    private HttpClient _http = null!;
    private ServiceProvider _services = null!;
    private IInterventies _interventies = null!;
    private IInterventies _metGeheugen = null!;
    private ServiceProvider _servicesMetGeheugen = null!;
    private JsonTypeInfo<Interventie> _contract = null!;
    private Uri _adres = null!;

    [GlobalSetup]
    public void Start()
    {
        _host = Meethost.Maak();
        _host.UseKestrel(0);
        _host.StartServer();
        var basis = new Uri(_host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1");
        _adres = new Uri($"{basis}/interventies/{Id}");
        _http = ZonderClient();
        _services = Registreer(basis, antwoordgeheugen: 0);
        _servicesMetGeheugen = Registreer(basis, antwoordgeheugen: 256);
        _interventies = _services.GetRequiredService<IInterventies>();
        _metGeheugen = _servicesMetGeheugen.GetRequiredService<IInterventies>();
        _contract = (JsonTypeInfo<Interventie>)ClientJsonContext.Default.Options.GetTypeInfo(typeof(Interventie));
    }

    [GlobalCleanup]
    public void Stop()
    {
        _services.Dispose();
        _servicesMetGeheugen.Dispose();
        _http.Dispose();
        _host.Dispose();
    }

    [Benchmark(Baseline = true)]
    public async Task<Interventie?> MetDeHand()
    {
        using var antwoord = await _http.GetAsync(_adres, HttpCompletionOption.ResponseHeadersRead);
        antwoord.EnsureSuccessStatusCode();
        await using var inhoud = await antwoord.Content.ReadAsStreamAsync();
        return await JsonSerializer.DeserializeAsync(inhoud, _contract);
    }

    [Benchmark]
    public async Task<Interventie?> MetDeClient() => (await _interventies.RaadpleegInterventie(Id)).Waarde;

    /// <summary>As it comes out of the box: the second time the server says 304 and sends nothing.</summary>
    [Benchmark]
    public async Task<Interventie?> MetDeClientEnGeheugen() => (await _metGeheugen.RaadpleegInterventie(Id)).Waarde;

    private static HttpClient ZonderClient() => new();

    private static ServiceProvider Registreer(Uri basis, int antwoordgeheugen) => new ServiceCollection()
        .AddGereedschapskistClient(o => (o.Basisadres, o.Antwoordgeheugen) = (basis, antwoordgeheugen))
        .BuildServiceProvider();
}
