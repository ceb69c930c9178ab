using System.Text.Json.Nodes;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Gereedschapskist.Api.Tests.Naslag;

/// <summary>A service whose catalogue can change while it runs. Every reload is a day later.</summary>
internal sealed class Wijzigendedienst(ApiFixture api) : IAsyncLifetime
{
    public const string Wijzigingen = "/v1/catalogus/wijzigingen";
    public const string Weg = "bouwdepot";
    public const string NieuwDoel = "Sterker staan en minder vallen.";

    private readonly string _map = Directory.CreateTempSubdirectory("gereedschapskist-wijzigingen-").FullName;
    private readonly FakeTimeProvider _klok = new(Begin);
    private WebApplicationFactory<Program> _gastheer = null!;
    private string _catalogus = "";

    public static DateTimeOffset Begin { get; } = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    public HttpClient Client { get; private set; } = null!;

    public string EersteVersie { get; private set; } = "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _catalogus = Cataloguskopie.Maak(_map);
        _gastheer = api.Met(("Catalogus:Pad", _catalogus)).WithWebHostBuilder(host => host
            .ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_klok))));
        Client = _gastheer.CreateClient();
        EersteVersie = (await Client.Haal("/v1/catalogus")).GetProperty("catalogusVersie").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _gastheer.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }

    /// <summary>Another goal of Otago.</summary>
    public async Task VeranderDoelAsync()
    {
        VeranderOtago();
        await HerlaadAsync();
    }

    /// <summary>Another goal of Otago, another price, and an interventie that goes.</summary>
    public async Task VeranderAsync()
    {
        VeranderOtago();
        Verander("referentie/rekenprijzen.json", prijzen =>
        {
            foreach (var prijs in prijzen["uurprijzen"]!.AsArray())
            {
                prijs!["totEuro"] = prijs["totEuro"]!.GetValue<decimal>() + 10;
            }
        });
        Verander("vraagtaal/interventies.json", deel => deel["zinnen"]!.AsObject().Remove(Weg));
        File.Delete(Path.Combine(_catalogus, "interventies", Weg + ".json"));
        await HerlaadAsync();
    }

    /// <summary>The file of Otago as it came.</summary>
    public async Task DraaiDoelTerugAsync()
    {
        const string Otago = "interventies/otago.json";
        File.Copy(Path.Combine(Cataloguspad.Meegeleverd, Otago), Path.Combine(_catalogus, Otago), overwrite: true);
        await HerlaadAsync();
    }

    private void VeranderOtago() => Verander("interventies/otago.json", otago => otago["doel"] = NieuwDoel);

    private void Verander(string bestand, Action<JsonObject> wijziging)
    {
        var pad = Path.Combine(_catalogus, bestand);
        var inhoud = JsonNode.Parse(File.ReadAllText(pad))!.AsObject();
        wijziging(inhoud);
        File.WriteAllText(pad, inhoud.ToJsonString());
    }

    private async Task HerlaadAsync()
    {
        _klok.Advance(TimeSpan.FromDays(1));
        var resultaat = await _gastheer.Services.GetRequiredService<CatalogusHerlader>().HerlaadAsync(_catalogus, Token);
        Assert.True(resultaat.Gelukt, string.Join('\n', resultaat.Fouten));
    }
}
