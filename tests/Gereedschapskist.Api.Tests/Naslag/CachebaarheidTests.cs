using System.Net;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Api.Platform.Publicatie;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Gereedschapskist.Api.Tests.Naslag;

public class CachebaarheidTests(ApiFixture api)
{
    private static readonly DateTimeOffset _nu = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Adressen => [.. Leesadressen.Alle.Select(l => l.Adres), "/v1/openapi.json"];

    [Theory]
    [MemberData(nameof(Adressen))]
    public async Task Wie_een_openbaar_antwoord_al_heeft_krijgt_304_zonder_inhoud(string adres)
    {
        using var client = api.CreateClient();
        using var eerste = await client.HaalRuw(adres);
        Assert.Equal(HttpStatusCode.OK, eerste.StatusCode);
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
        using var link = await client.HaalRuw("/v1/catalogus?formaat=json");

        Assert.NotEqual(json.Headers.ETag, linked.Headers.ETag);
        Assert.Equal(json.Headers.ETag, link.Headers.ETag);
        Assert.Contains("Accept", json.Headers.Vary);
    }

    [Theory]
    [InlineData("/v1/interventies/in-balans/financiering", true)]
    [InlineData("/v1/ketens/valpreventie/verzekeraarsblad?formaat=csv", true)]
    [InlineData("/v1/interventies/in-balans", false)]
    [InlineData("/v1/catalogus/tabellen?formaat=csv", false)]
    public async Task Alleen_een_antwoord_over_vandaag_is_morgen_een_ander(string adres, bool perDag)
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw(adres);

        Assert.Equal(perDag, antwoord.Headers.ETag!.Tag.Contains(".20261128", StringComparison.Ordinal));
    }

    [Fact]
    public void Het_kenmerk_volgt_uit_alles_waarvan_het_antwoord_afhangt()
    {
        string[] kenmerken =
        [
            Kenmerk(),
            Kenmerk(versie: "bb"),
            Kenmerk(basisUrl: "https://elders.example"),
            Kenmerk(perDag: true),
            Kenmerk(perDag: true, dagen: 1),
            Kenmerk(delen: "csv"),
            Kenmerk(delen: ["csv", "punt"]),
        ];

        Assert.Equal(kenmerken, kenmerken.Distinct());
        Assert.Equal(Kenmerk(), Kenmerk(dagen: 1));
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

    private static string Kenmerk(string versie = "aa", string basisUrl = "https://hier.example", bool perDag = false, int dagen = 0, params string[] delen) =>
        new Antwoordkenmerk(new FakeTimeProvider(_nu.AddDays(dagen)), Options.Create(new Publicatieopties { BasisUrl = basisUrl })).Van(versie, perDag, delen);
}
