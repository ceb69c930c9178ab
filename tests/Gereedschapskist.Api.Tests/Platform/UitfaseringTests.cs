using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.OpenApi;

namespace Gereedschapskist.Api.Tests.Platform;

public class UitfaseringTests(ApiFixture api)
{
    private const string Toetsen = """{ "toetsen": [{ "interventie": "in-balans" }] }""";

    [Fact]
    public async Task Een_oud_adres_antwoordt_hetzelfde_en_zegt_tot_wanneer_en_wat_ervoor_in_de_plaats_kwam()
    {
        using var client = api.CreateClient();
        using var oud = await client.StuurRuw("/v1/financieringstoetsen/reeksen", Toetsen);
        using var nieuw = await client.StuurRuw("/v1/financieringstoetsen/_reeks", Toetsen);

        Assert.Equal(await Tekst(nieuw), await Tekst(oud));
        Assert.Equal("@1795824000", Assert.Single(oud.Headers.GetValues("Deprecation")));
        Assert.Equal("Wed, 01 Dec 2027 00:00:00 GMT", Assert.Single(oud.Headers.GetValues("Sunset")));
        Assert.Contains("</v1/financieringstoetsen/_reeks>; rel=\"successor-version\"", oud.Headers.GetValues("Link"));
        Assert.False(nieuw.Headers.Contains("Deprecation"));
    }

    [Fact]
    public async Task De_beschrijving_noemt_wat_verdwijnt_met_de_dag()
    {
        using var client = api.CreateClient();
        var weg = BeschrijvingTests.Operaties(await client.Haal("/v1/openapi.json")).Where(o => o.Inhoud.TryGetProperty("deprecated", out _)).ToList();
        Assert.NotEmpty(weg);
        Assert.All(weg, o => Assert.Contains("dit adres werkt tot 20", o.Inhoud.GetProperty("description").GetString(), StringComparison.Ordinal));
    }

    private static Task<string> Tekst(HttpResponseMessage antwoord) => antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
