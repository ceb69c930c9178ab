using System.Net;
using System.Text;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>Making a shortlist under a key: the same request twice makes one shortlist.</summary>
public sealed class ShortlistherhalingTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/v1/shortlists", "0e8b1f0a-51a4-4c1e-8b1c-6a1d6f1f0001", "\"0e8b1f0a-51a4-4c1e-8b1c-6a1d6f1f0001\"")]
    [InlineData("/v1/shortlists/_import", "0e8b1f0a-51a4-4c1e-8b1c-6a1d6f1f0002", "0e8b1f0a-51a4-4c1e-8b1c-6a1d6f1f0002")]
    public async Task Wie_hetzelfde_nog_eens_stuurt_onder_dezelfde_sleutel_krijgt_dezelfde_shortlist(string adres, string sleutel, string nogEens)
    {
        const string Bericht = """{ "titel": "Antwoord kwijt", "items": [{ "interventie": "otago" }] }""";

        using var eerste = await MaakOnderAsync(adres, sleutel, Bericht);
        using var tweede = await MaakOnderAsync(adres, nogEens, Bericht);
        using var anders = await MaakOnderAsync(adres, sleutel, Bericht.Replace("kwijt", "terug", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Created, tweede.StatusCode);
        Assert.Equal((await eerste.LeesJson()).GetRawText(), (await tweede.LeesJson()).GetRawText());
        await anders.IsProbleem(422, "herhaling-anders");
    }

    [Fact]
    public async Task Wat_onder_een_sleutel_gemaakt_is_en_verwijderd_komt_niet_terug()
    {
        const string Sleutel = "0e8b1f0a-51a4-4c1e-8b1c-6a1d6f1f0003";
        using var eerste = await MaakOnderAsync("/v1/shortlists", Sleutel, Shortlistklant.Valpreventie);
        var nieuw = await eerste.LeesJson();
        var klant = new Shortlistklant(_client, nieuw.GetProperty("shortlist").GetProperty("id").GetString()!, nieuw.GetProperty("geheim").GetString()!);
        using var weg = await klant.VraagAsync(HttpMethod.Delete, klant.Pad);

        using var tweede = await MaakOnderAsync("/v1/shortlists", Sleutel, Shortlistklant.Valpreventie);

        await tweede.IsProbleem(409, "botsing");
    }

    [Theory]
    [InlineData("kort", "te-kort")]
    [InlineData("met spaties in de sleutel", "teken-onleesbaar")]
    public async Task Een_sleutel_die_te_raden_of_te_lezen_valt_wordt_geweigerd_samen_met_de_andere_fouten(string sleutel, string code)
    {
        using var antwoord = await MaakOnderAsync("/v1/shortlists?onbekend=1", sleutel, """{ "titel": "Een", "items": [] }""");

        await antwoord.IsOngeldig($"Idempotency-Key: {code}", "onbekend: parameter-onbekend");
    }

    private async Task<HttpResponseMessage> MaakOnderAsync(string adres, string sleutel, string json)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri(adres, UriKind.Relative));
        verzoek.Content = new StringContent(json, Encoding.UTF8, "application/json");
        verzoek.Headers.TryAddWithoutValidation("Idempotency-Key", sleutel);
        return await _client.SendAsync(verzoek, Token);
    }
}
