using System.Net;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Naslag;

public class CachebaarheidTests(ApiFixture api)
{
    [Theory]
    [InlineData("/v1/gemeenten/GM0344", "application/json")]
    [InlineData("/v1/interventies/in-balans", "application/json")]
    [InlineData("/v1/catalogus", "application/ld+json")]
    [InlineData("/v1/codelijsten/agendastatus", "application/ld+json")]
    [InlineData("/v1/catalogus/interventies", "application/x-ndjson")]
    public async Task Wie_het_antwoord_al_heeft_krijgt_304_zonder_inhoud(string adres, string vorm)
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", vorm);
        using var eerste = await client.HaalRuw(adres);
        client.DefaultRequestHeaders.Add("If-None-Match", eerste.Headers.ETag!.ToString());
        using var tweede = await client.HaalRuw(adres);

        Assert.Equal("public, max-age=300", eerste.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, tweede.StatusCode);
        Assert.Equal(eerste.Headers.ETag, tweede.Headers.ETag);
        Assert.Empty(await tweede.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Elke_vorm_heeft_haar_eigen_kenmerk()
    {
        using var client = api.CreateClient();
        using var json = await client.HaalRuw("/v1/catalogus");
        client.DefaultRequestHeaders.Add("Accept", "application/ld+json");
        using var linked = await client.HaalRuw("/v1/catalogus");

        Assert.NotEqual(json.Headers.ETag, linked.Headers.ETag);
        Assert.Contains("Accept", json.Headers.Vary);
    }

    [Theory]
    [InlineData("/v1/gemeenten/GM9999", 404)]
    [InlineData("/v1/gemeenten?pagina=0", 400)]
    public async Task Een_fout_wordt_nooit_bewaard_en_nooit_304(string adres, int status)
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.Add("If-None-Match", "*");
        using var antwoord = await client.HaalRuw(adres);

        Assert.Equal((HttpStatusCode)status, antwoord.StatusCode);
        Assert.Equal("no-store", antwoord.Headers.CacheControl!.ToString());
        Assert.Null(antwoord.Headers.ETag);
    }
}
