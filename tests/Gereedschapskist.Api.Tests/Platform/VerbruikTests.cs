using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Platform.Middleware;

namespace Gereedschapskist.Api.Tests.Platform;

public class VerbruikTests(ApiFixture api)
{
    [Fact]
    public async Task Wie_te_vaak_vraagt_hoort_hoe_lang_te_wachten()
    {
        await using var streng = api.Met(("Verbruik:AanroepenPerMinuut", "2"));
        using var client = streng.CreateClient();
        using var eerste = await client.HaalRuw("/v1/gemeenten/GM0344");
        using var tweede = await client.HaalRuw("/v1/gemeenten/GM0344");
        using var derde = await client.HaalRuw("/v1/gemeenten/GM0344");

        Assert.StartsWith("\"standaard\";r=1;", Assert.Single(eerste.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
        Assert.StartsWith("\"standaard\";r=0;", Assert.Single(tweede.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
        Assert.Equal("\"standaard\";q=2;w=60", Assert.Single(derde.Headers.GetValues("RateLimit-Policy")));
        await derde.IsProbleem(429, "te-veel-aanroepen");
        Assert.InRange(derde.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task Ook_paginas_en_formulieren_tellen_mee_en_de_weigering_is_een_leesbare_pagina()
    {
        await using var streng = api.Met(("Verbruik:AanroepenPerMinuut", "2"));
        using var client = streng.CreateClient();
        using var pagina = await client.HaalRuw("/privacy");
        using var bestand = await client.HaalRuw("/stijl/gereedschapskist.css");
        using var gezond = await client.HaalRuw("/health/live");
        using var formulier = await client.PostAsync(new Uri("/shortlist/toevoegen", UriKind.Relative), new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
        using var tweede = await client.PostAsync(new Uri("/shortlist/toevoegen", UriKind.Relative), new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);

        Assert.Equal([200, 200, 200, 400, 429], new[] { pagina, bestand, gezond, formulier, tweede }.Select(a => (int)a.StatusCode));
        Assert.InRange(tweede.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Even wachten", await tweede.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
