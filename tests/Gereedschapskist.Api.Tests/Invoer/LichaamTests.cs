using System.Text;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Invoer;

public class LichaamTests(ApiFixture api)
{
    private const string Adres = "/v1/financieringstoetsen";

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData(null)]
    public async Task Een_bericht_dat_geen_JSON_is_wordt_geweigerd(string? type)
    {
        using var client = api.CreateClient();
        using var inhoud = new ByteArrayContent(Encoding.UTF8.GetBytes("{}"));
        if (type is not null)
        {
            inhoud.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using var antwoord = await client.PostAsync(new Uri(Adres, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);

        await antwoord.IsProbleem(415, "inhoudstype-kan-niet");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_te_groot_bericht_wordt_geweigerd_ook_zonder_lengte(bool metLengte)
    {
        using var client = api.CreateClient();
        using var inhoud = new StringContent("\"" + new string('a', 300_000) + "\"", Encoding.UTF8, "application/json");
        using var vraag = new HttpRequestMessage(HttpMethod.Post, new Uri(Adres, UriKind.Relative)) { Content = inhoud };
        if (!metLengte)
        {
            inhoud.Headers.ContentLength = null;
            vraag.Headers.TransferEncodingChunked = true;
        }

        using var antwoord = await client.SendAsync(vraag, TestContext.Current.CancellationToken);

        await antwoord.IsProbleem(413, "te-groot");
    }

    [Fact]
    public async Task Een_veld_dat_twee_keer_in_het_bericht_staat_wordt_genoemd()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.StuurRuw("/v1/financieringstoetsen/_reeks", """{ "toetsen": [{ "interventie": "in-balans", "interventie": "otago" }] }""");

        var fout = (await antwoord.IsOngeldig("toetsen[0].interventie: veld-dubbel")).GetProperty("fouten")[0];
        Assert.Equal("Het veld 'interventie' staat hier meer dan één keer.", fout.GetProperty("melding").GetString());
        Assert.Equal("Laat één van de waarden staan en haal de andere weg.", fout.GetProperty("herstel").GetString());
    }

    [Fact]
    public async Task Fouten_in_adres_en_bericht_komen_samen_terug()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.StuurRuw(Adres + "?kleur=rood", """{ "interventi": "in-balans", "peildatum": "gisteren" }""");

        await antwoord.IsOngeldig("kleur: parameter-onbekend", "interventi: veld-onbekend", "peildatum: type-klopt-niet");
    }
}
