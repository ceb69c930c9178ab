using System.Net;
using System.Text;
using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Shortlists;

namespace Gereedschapskist.Api.Tests.Registers;

public sealed class RegisterEndpointsTests(ApiFixture api)
{
    private const string Leeg = """{ "titel": "Friesland", "items": [], "context": { "regio": "Friesland" } }""";
    private const string Regels = """{ "regels": [ { "interventie": "In Balans", "gemeente": "Leeuwarden", "aanbieder": "Welzijn Noord", "deelnemersPerJaar": 900, "van": "2026-01-01" } ] }""";

    private readonly HttpClient _client = api.CreateClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_toets_geeft_regels_en_dekking_en_noemt_alle_fouten_tegelijk()
    {
        var goed = await _client.Stuur("/v1/registertoetsen", Regels.Replace("{ \"regels\"", "{ \"regio\": \"Friesland\", \"regels\"", StringComparison.Ordinal));
        using var fout = await _client.StuurRuw("/v1/registertoetsen", """{ "regio": "Friesland", "regels": [ { "interventie": "In Balanz", "gemeente": "Utrecht", "aanbieder": "" } ] }""");

        Assert.Equal(900, Valpreventie(goed).GetProperty("deelnemers").GetInt32());
        Assert.Equal("in-balans", goed.GetProperty("regels")[0].GetProperty("interventie").GetString());
        Assert.Equal(
            ["regels[0].interventie", "regels[0].gemeente", "regels[0].aanbieder"],
            (await fout.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("veld").GetString()));
    }

    [Fact]
    public async Task Een_register_blijft_bij_de_shortlist_ook_als_een_ander_deel_wordt_bewaard()
    {
        var klant = await Shortlistklant.MaakAsync(_client, Leeg);
        using var bewaard = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/register", Regels, "\"1\"");
        var register = await bewaard.LeesJson();
        Assert.Equal("\"2\"", bewaard.Headers.ETag!.Tag);

        using var rest = await klant.BewaarAsync(Leeg.Replace("\"Friesland\",", "\"Anders\",", StringComparison.Ordinal), "\"2\"");

        Assert.Equal(900, Valpreventie(register).GetProperty("deelnemers").GetInt32());
        var shortlist = await rest.LeesJson();
        Assert.Equal("Welzijn Noord", shortlist.GetProperty("regio").GetProperty("register")[0].GetProperty("aanbieder").GetString());
        Assert.Contains("Welzijn Noord", Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", "/werkagenda")), StringComparison.Ordinal);
        Assert.StartsWith("Interventie;Gemeente;Aanbieder", Encoding.UTF8.GetString(await klant.BestandAsync("text/csv", "/register"))[1..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_shortlist_gaat_met_register_de_dienst_uit_en_er_weer_in()
    {
        var klant = await Shortlistklant.MaakAsync(_client, Leeg);
        using var bewaard = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/register", Regels, "\"1\"");
        var shortlist = await klant.LeesAsync();

        var ingelezen = await _client.Stuur("/v1/shortlists/_import", shortlist.GetRawText());

        Assert.Empty(ingelezen.GetProperty("overgeslagen").EnumerateArray());
        Assert.Equal(shortlist.GetProperty("regio").GetRawText(), ingelezen.GetProperty("shortlist").GetProperty("regio").GetRawText());
    }

    [Theory]
    [InlineData("""{ "titel": "Nergens", "items": [] }""", Regels, "\"1\"", 400, "ongeldige-invoer")]
    [InlineData(Leeg, """{ "regels": [ { "interventie": "in-balans", "gemeente": "Winsum", "aanbieder": "Welzijn" } ] }""", "\"1\"", 400, "ongeldige-invoer")]
    [InlineData(Leeg, Regels, "\"7\"", 412, "versie-klopt-niet")]
    [InlineData(Leeg, Regels, null, 428, "versie-ontbreekt")]
    public async Task Wat_niet_klopt_wordt_niet_bewaard(string shortlist, string register, string? ifMatch, int status, string code)
    {
        var klant = await Shortlistklant.MaakAsync(_client, shortlist);

        using var antwoord = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/register", register, ifMatch);

        await antwoord.IsProbleem(status, code);
        Assert.Equal(JsonValueKind.Null, (await klant.LeesAsync()).GetProperty("regio").ValueKind);
    }

    [Fact]
    public async Task Zonder_geheim_is_er_geen_register_en_met_de_deelcode_alleen_om_te_lezen()
    {
        var klant = await Shortlistklant.MaakAsync(_client, Leeg);
        using var deel = await klant.VraagAsync(HttpMethod.Post, $"{klant.Pad}/deellink", "");
        var code = (await deel.LeesJson()).GetProperty("deelcode").GetString();

        using var vreemd = await klant.VraagAsync(HttpMethod.Get, $"{klant.Pad}/register", sleutel: "fout");
        using var lezer = await klant.VraagAsync(HttpMethod.Get, $"{klant.Pad}/register", sleutel: code);
        using var schrijver = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/register", Regels, "\"1\"", sleutel: code);

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound], new[] { vreemd.StatusCode, lezer.StatusCode, schrijver.StatusCode });
    }

    private static JsonElement Valpreventie(JsonElement antwoord) =>
        antwoord.GetProperty("dekking").EnumerateArray().Single(d => d.GetProperty("basisfunctionaliteit").GetString() == "valpreventie");
}
