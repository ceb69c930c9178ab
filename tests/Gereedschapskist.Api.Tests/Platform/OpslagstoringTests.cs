using System.Net;
using System.Text.Json;
using Gereedschapskist.Api.Platform.Hosting;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Opslag.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Gereedschapskist.Api.Tests.Platform;

/// <summary>A store that stalls takes nothing else with it.</summary>
public class OpslagstoringTests(ApiFixture api)
{
    [Fact]
    public async Task Is_de_database_vergrendeld_dan_krijgt_wie_schrijft_503_en_gaat_lezen_door()
    {
        var token = TestContext.Current.CancellationToken;
        await using var host = api.Met();
        using var client = host.CreateClient();
        var pad = host.Services.GetRequiredService<Database>().Naam;
        await using var slot = new SqliteConnection($"Data Source={pad}");
        await slot.OpenAsync(token);
        await using var opdracht = slot.CreateCommand();
        opdracht.CommandText = "BEGIN IMMEDIATE";
        await opdracht.ExecuteNonQueryAsync(token);

        var schrijvers = Enumerable.Range(0, SqliteDatabase.Werkers + 4).Select(_ => client.StuurRuw("/v1/shortlists", Bericht)).ToList();
        using var leeft = await client.HaalRuw("/health/live");
        var klaar = await client.Haal("/health/ready");
        using var lezen = await client.HaalRuw("/v1/interventies?zoek=vallen");
        var geschreven = await Task.WhenAll(schrijvers);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [leeft.StatusCode, lezen.StatusCode]);
        Assert.Equal(("beperkt", "klaar", "beperkt"), Standen(klaar));
        foreach (var antwoord in geschreven)
        {
            await antwoord.IsProbleem(503, "opslag-niet-beschikbaar");
            Assert.Equal(Opslagstoring.WachtInSeconden, antwoord.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
            antwoord.Dispose();
        }
    }

    [Fact]
    public async Task Zonder_schrijfbare_database_werkt_de_hele_catalogus_en_daarna_ook_het_bewaren_zonder_nieuwe_start()
    {
        var map = Directory.CreateTempSubdirectory("gereedschapskist-dicht-").FullName;
        try
        {
            var inDeWeg = Path.Combine(map, "data");
            await File.WriteAllTextAsync(inDeWeg, "", TestContext.Current.CancellationToken);
            var klok = new FakeTimeProvider(api.Klok.GetUtcNow());
            await using var host = api.Met(("Opslag:Pad", Path.Combine(inDeWeg, "dienst.db")))
                .WithWebHostBuilder(web => web.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(klok))));
            using var client = host.CreateClient();

            var standZonder = Standen(await client.Haal("/health/ready"));
            var gevonden = await client.Haal("/v1/interventies?zoek=vallen");
            using var pagina = await client.HaalRuw("/interventies/otago");
            using var shortlistpagina = await client.HaalRuw("/shortlist/openen/x/y");
            using var geweigerd = await client.StuurRuw("/v1/shortlists", Bericht);
            File.Delete(inDeWeg);
            var gemaakt = await ProbeerTotHetLuktAsync(client, klok);

            Assert.Equal(("beperkt", "klaar", "beperkt"), standZonder);
            Assert.NotEqual(0, gevonden.GetProperty("totaal").GetInt32());
            Assert.Equal(HttpStatusCode.OK, pagina.StatusCode);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, shortlistpagina.StatusCode);
            await geweigerd.IsProbleem(503, "opslag-niet-beschikbaar");
            Assert.Equal(HttpStatusCode.Created, gemaakt);
            Assert.Equal(("klaar", "klaar", "klaar"), Standen(await client.Haal("/health/ready")));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(map, recursive: true);
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(13)]
    [InlineData(14)]
    public void Een_slot_een_volle_schijf_en_geen_rechten_gaan_voorbij(int code) =>
        Assert.True(Opslagstoring.Is(new SqliteException("", code)) && new OpslagException("", new SqliteException("", code)).GaatVoorbij);

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(26)]
    public void Schade_en_fouten_van_onszelf_gaan_niet_voorbij(int code) =>
        Assert.False(Opslagstoring.Is(new SqliteException("", code)) || new OpslagException("", new SqliteException("", code)).GaatVoorbij);

    private const string Bericht = """{"titel":"b","items":[]}""";

    /// <summary>Every turn of the clock is one more try of the service.</summary>
    private static async Task<HttpStatusCode> ProbeerTotHetLuktAsync(HttpClient client, FakeTimeProvider klok)
    {
        while (true)
        {
            klok.Advance(Opslagherstel.Tussenpoos);
            using var antwoord = await client.StuurRuw("/v1/shortlists", Bericht);
            if (antwoord.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                return antwoord.StatusCode;
            }
        }
    }

    private static (string? Geheel, string? Catalogus, string? Opslag) Standen(JsonElement antwoord)
    {
        var delen = antwoord.GetProperty("onderdelen");
        return (Woord(antwoord), Woord(delen.GetProperty("catalogus")), Woord(delen.GetProperty("opslag")));

        static string? Woord(JsonElement deel) => deel.GetProperty("status").GetString();
    }
}
