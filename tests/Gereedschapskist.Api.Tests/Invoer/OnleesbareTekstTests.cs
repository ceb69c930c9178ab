using System.Net.Http.Headers;
using System.Text;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Invoer;

/// <summary>Bytes and escapes that are no text, on every operation that reads a message.</summary>
public class OnleesbareTekstTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    public static TheoryData<string> Adressen =>
    [
        "/v1/voorstellen", "/v1/afwegingen", "/v1/afwegingen/_reeks", "/v1/financieringstoetsen", "/v1/financieringstoetsen/_reeks",
        "/v1/vergelijkingen", "/v1/shortlists", "/v1/shortlists/_import",
    ];

    [Theory]
    [MemberData(nameof(Adressen))]
    public async Task Een_half_teken_als_waarde_of_als_naam_is_een_duidelijke_fout(string adres)
    {
        foreach (var bericht in new[] { """{"titel":"\ud800"}""", """{"\udc00":1}""", """{"interventie":["a","\ud800x"]}""" })
        {
            using var antwoord = await Stuur(adres, Encoding.ASCII.GetBytes(bericht));
            await antwoord.IsOngeldig(": teken-onleesbaar");
        }
    }

    [Theory]
    [MemberData(nameof(Adressen))]
    public async Task Bytes_die_geen_UTF8_zijn_zijn_een_duidelijke_fout(string adres)
    {
        foreach (byte[] fout in new byte[][] { [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80] })
        {
            using var antwoord = await Stuur(adres, [.. "{\"titel\":\""u8, .. fout, .. "\"}"u8]);
            await antwoord.IsOngeldig(": tekenset-onbekend");
        }
    }

    [Fact]
    public async Task Een_adres_met_bytes_die_geen_UTF8_zijn_is_een_duidelijke_fout()
    {
        using var antwoord = await _client.HaalRuw("/v1/interventies?zoek=%FF%C3%28");

        await antwoord.IsOngeldig(": tekenset-onbekend");
    }

    [Fact]
    public async Task Een_teken_buiten_het_eerste_vlak_is_gewoon_tekst()
    {
        using var antwoord = await Stuur("/v1/shortlists", Encoding.ASCII.GetBytes("""{"titel":"\ud83d\ude00","items":[]}"""));

        Assert.Equal(System.Net.HttpStatusCode.Created, antwoord.StatusCode);
    }

    private async Task<HttpResponseMessage> Stuur(string adres, byte[] bericht)
    {
        using var inhoud = new ByteArrayContent(bericht);
        inhoud.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await _client.PostAsync(new Uri(adres, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);
    }
}
