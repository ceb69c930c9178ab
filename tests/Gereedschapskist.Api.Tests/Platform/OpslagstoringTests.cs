using System.Net;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Opslag.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

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
        var pad = host.Services.GetRequiredService<DbConnectionFactory>().Pad;
        await using var slot = new SqliteConnection($"Data Source={pad}");
        await slot.OpenAsync(token);
        await using var opdracht = slot.CreateCommand();
        opdracht.CommandText = "BEGIN IMMEDIATE";
        await opdracht.ExecuteNonQueryAsync(token);

        var schrijvers = Enumerable.Range(0, DbConnectionFactory.Werkers + 4).Select(_ => client.StuurRuw("/v1/shortlists", """{"titel":"b","items":[]}""")).ToList();
        using var leeft = await client.HaalRuw("/health/live");
        using var lezen = await client.HaalRuw("/v1/interventies?zoek=vallen");
        var geschreven = await Task.WhenAll(schrijvers);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [leeft.StatusCode, lezen.StatusCode]);
        foreach (var antwoord in geschreven)
        {
            await antwoord.IsProbleem(503, "opslag-niet-beschikbaar");
            Assert.Equal(Opslagstoring.WachtInSeconden, antwoord.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
            antwoord.Dispose();
        }
    }
}
