using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Tests.Gastheer;
using Microsoft.AspNetCore.Http;

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

    [Fact]
    public async Task Een_zware_aanroep_kost_meer_dan_een_lichte()
    {
        await using var streng = api.Met(("Verbruik:AanroepenPerMinuut", "100"));
        using var client = streng.CreateClient();
        using var licht = await client.HaalRuw("/v1/gemeenten/GM0344");
        using var zwaar = await client.StuurRuw("/v1/afwegingen/_reeks", """{"interventies":[{"interventie":"in-balans"}],"gemeenten":["GM0344"]}""");

        Assert.StartsWith("\"standaard\";r=99;", Assert.Single(licht.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
        Assert.StartsWith("\"standaard\";r=69;", Assert.Single(zwaar.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_sleutel_heeft_heeft_een_eigen_emmer()
    {
        const string Sleutel = "een-uitgegeven-sleutel";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Sleutel)));
        await using var streng = api.Met(("Verbruik:AanroepenPerMinuut", "1"), ($"Verbruik:Sleutels:{hash}", "50"));
        using var zonder = streng.CreateClient();
        using var met = streng.CreateClient();
        met.DefaultRequestHeaders.Add(Verbruiker.Sleutelkop, Sleutel);
        using var eerste = await zonder.HaalRuw("/v1/gemeenten/GM0344");
        using var geweigerd = await zonder.HaalRuw("/v1/gemeenten/GM0344");
        using var eigen = await met.HaalRuw("/v1/gemeenten/GM0344");

        Assert.Equal([200, 429, 200], new[] { eerste, geweigerd, eigen }.Select(a => (int)a.StatusCode));
        Assert.Equal("\"standaard\";q=50;w=60", Assert.Single(eigen.Headers.GetValues("RateLimit-Policy")));
    }

    [Theory]
    [InlineData("2001:db8::1", "2001:db8::2", true)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1", false)]
    [InlineData("10.0.0.1", "::ffff:10.0.0.1", true)]
    [InlineData("10.0.0.1", "10.0.0.2", false)]
    public void Van_IPv6_telt_een_heel_netwerk_als_een_client(string een, string ander, bool zelfde) =>
        Assert.Equal(zelfde, Wie(een) == Wie(ander));

    private static Verbruiker Wie(string adres)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = System.Net.IPAddress.Parse(adres);
        return Verbruiker.Van(context, new Verbruiksopties());
    }
}
