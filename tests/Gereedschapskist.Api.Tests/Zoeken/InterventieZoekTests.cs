using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Zoeken;

public class InterventieZoekTests(ApiFixture api)
{
    [Fact]
    public async Task Zonder_vraag_staat_de_hele_catalogus_op_naam_met_facetten()
    {
        using var client = api.CreateClient();
        var lijst = await client.Haal("/v1/interventies");

        Assert.Equal(api.Catalogus.Interventies.Count, lijst.GetProperty("totaal").GetInt32());
        Assert.Equal(1, lijst.GetProperty("pagina").GetInt32());
        Assert.Equal(20, lijst.GetProperty("paginaGrootte").GetInt32());
        Assert.Equal(20, lijst.GetProperty("resultaten").GetArrayLength());
        Assert.Equal(api.Catalogus.Versie, lijst.GetProperty("catalogusVersie").GetString());
        Assert.Equal(JsonValueKind.Null, lijst.GetProperty("bedoeldeU").ValueKind);
        Assert.NotEmpty(lijst.GetProperty("facetten").EnumerateArray());
    }

    [Fact]
    public async Task Een_treffer_zegt_waar_de_woorden_staan_en_wat_werd_bedoeld()
    {
        using var client = api.CreateClient();
        var lijst = await client.Haal("/v1/interventies?zoek=val%20preventei&paginaGrootte=100");

        Assert.Contains("in-balans", Ids(lijst));
        Assert.Equal("val preventie", lijst.GetProperty("bedoeldeU").GetString());
        var delen = lijst.GetProperty("resultaten").EnumerateArray()
            .SelectMany(r => r.GetProperty("fragmenten").EnumerateArray())
            .SelectMany(f => f.GetProperty("delen").EnumerateArray());
        Assert.Contains(delen, d => d.GetProperty("gemarkeerd").GetBoolean());
    }

    [Fact]
    public async Task Waarden_van_een_filter_zijn_alternatieven_en_filters_tellen_op()
    {
        using var client = api.CreateClient();
        var thuis = await Totaal(client, "?setting=thuis");
        var beide = await Totaal(client, "?setting=thuis&setting=online");
        var samen = await Totaal(client, "?setting=thuis&setting=online&preventievorm=selectief");

        Assert.True(beide > thuis);
        Assert.True(samen < beide);
    }

    [Fact]
    public async Task Alle_foute_waarden_worden_in_een_keer_gemeld()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw(
            "/v1/interventies?basisfunctionaliteit=valpreventei&leeftijd=oud&minimumErkenning=goedonderbouwd&sorteer=willekeurig&pagina=0&paginaGrootte=101&setting=maan");

        var probleem = await antwoord.IsOngeldig(
            "basisfunctionaliteit: basisfunctionaliteit-onbekend",
            "leeftijd: leeftijd-onleesbaar",
            "minimumErkenning: waarde-onbekend",
            "pagina: buiten-bereik",
            "paginaGrootte: buiten-bereik",
            "setting: waarde-onbekend",
            "sorteer: waarde-onbekend");
        Assert.Contains("valpreventie", probleem.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_zoektekst_van_tienduizend_tekens_wordt_geweigerd_met_de_grens_erbij()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/interventies?zoek=" + new string('a', 7000));

        var probleem = await antwoord.IsOngeldig("zoek: te-lang");
        Assert.Contains("500", probleem.GetProperty("detail").GetString(), StringComparison.Ordinal);

        using var nogLanger = await client.HaalRuw("/v1/interventies?zoek=" + new string('a', 10_000));
        Assert.InRange((int)nogLanger.StatusCode, 400, 414);
    }

    [Theory]
    [InlineData("de het een van")]
    [InlineData("?!.,;:")]
    [InlineData("🙂🙃")]
    [InlineData("\0")]
    [InlineData("\"")]
    [InlineData("NEAR(")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("AND OR NOT")]
    [InlineData("naam:* ~2 ^10 [a TO b]")]
    [InlineData("' OR 1=1 --")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Rare_invoer_geeft_een_gewoon_antwoord(string zoek)
    {
        using var client = api.CreateClient();
        var lijst = await client.Haal("/v1/interventies?zoek=" + Uri.EscapeDataString(zoek));

        if (lijst.GetProperty("totaal").GetInt32() == 0)
        {
            Assert.NotEmpty(lijst.GetProperty("hint").GetString()!);
        }
    }

    [Theory]
    [InlineData("?zoek=%zz")]
    [InlineData("?zoek=%E2%28%A1")]
    [InlineData("?zoek=%")]
    public async Task Kapotte_procentcodering_is_nooit_een_storing(string vraag)
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/interventies" + vraag);

        Assert.True((int)antwoord.StatusCode < 500);
    }

    [Theory]
    [InlineData("pesten", "\"pesten\"")]
    [InlineData("pesten school", "+pesten -school")]
    [InlineData("pesten school", "pesten AND school")]
    [InlineData("valpreventie", "valpreventie*")]
    public async Task Een_operator_verandert_de_uitkomst_niet(string gewoon, string metOperator)
    {
        using var client = api.CreateClient();
        var verwacht = await client.Haal("/v1/interventies?zoek=" + Uri.EscapeDataString(gewoon));
        var gekregen = await client.Haal("/v1/interventies?zoek=" + Uri.EscapeDataString(metOperator));

        Assert.Equal(Ids(verwacht), Ids(gekregen));
    }

    [Fact]
    public async Task Onbekende_kosten_vallen_niet_stil_weg()
    {
        using var client = api.CreateClient();
        var lijst = await client.Haal("/v1/interventies?maxKostenPerDeelnemer=100");
        var onbekend = api.Catalogus.Interventies.Count(i => api.Catalogus.KostenramingVan(i)?.MiddenPerDeelnemer is null);

        Assert.Contains($"{onbekend} ", lijst.GetProperty("hint").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_treffer_heeft_een_kostenraming_met_opbouw_en_een_effect_in_een_regel()
    {
        using var client = api.CreateClient();
        var lijst = await client.Haal("/v1/interventies?zoek=in+balans&paginaGrootte=1");

        var treffer = lijst.GetProperty("resultaten")[0];
        var raming = treffer.GetProperty("kostenraming");
        Assert.Equal("feit", raming.GetProperty("soort").GetString());
        Assert.Equal("€€€", raming.GetProperty("klasse").GetString());
        Assert.Equal("deelnemer", raming.GetProperty("per").GetString());
        Assert.NotEmpty(raming.GetProperty("opbouw").EnumerateArray());
        Assert.Equal("gemengd", treffer.GetProperty("effect").GetProperty("uitwerking").GetString());
        Assert.Contains("loting", treffer.GetProperty("effect").GetProperty("tekst").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Op_kostenklasse_kan_worden_gefilterd_en_het_facet_telt_haar()
    {
        using var client = api.CreateClient();
        var alles = await client.Haal("/v1/interventies?paginaGrootte=1");
        var klasse = await client.Haal("/v1/interventies?paginaGrootte=100&kostenklasse=" + Uri.EscapeDataString("€"));

        var facet = alles.GetProperty("facetten").EnumerateArray().Single(f => f.GetProperty("naam").GetString() == "kostenklasse");
        Assert.Equal(facet.GetProperty("waarden").EnumerateArray().First(w => w.GetProperty("waarde").GetString() == "€").GetProperty("aantal").GetInt32(), klasse.GetProperty("totaal").GetInt32());
        Assert.All(klasse.GetProperty("resultaten").EnumerateArray(), r => Assert.Equal("€", r.GetProperty("kostenraming").GetProperty("klasse").GetString()));
    }

    [Fact]
    public async Task Een_onbekende_kostenklasse_wordt_geweigerd_met_de_klassen_die_er_zijn()
    {
        using var client = api.CreateClient();
        var antwoord = await client.GetAsync(new Uri("/v1/interventies?kostenklasse=duur", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Contains("€€€€€", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vergelijkbare_interventies_hebben_een_reden()
    {
        using var client = api.CreateClient();
        var lijst = await client.Haal("/v1/interventies/in-balans/vergelijkbare?aantal=5");

        var resultaten = lijst.GetProperty("resultaten").EnumerateArray().ToList();
        Assert.Equal(5, resultaten.Count);
        Assert.Contains(resultaten, r => r.GetProperty("interventie").GetProperty("id").GetString() == "otago");
        Assert.All(resultaten, r => Assert.NotEmpty(r.GetProperty("redenen").EnumerateArray()));
    }

    [Fact]
    public async Task Een_onbekend_id_heeft_geen_vergelijkbare()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/interventies/in-balanz/vergelijkbare");

        var probleem = await antwoord.IsProbleem(404, "niet-gevonden");
        Assert.Contains("in-balans", probleem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggesties_maken_het_woord_af()
    {
        using var client = api.CreateClient();
        var antwoord = await client.Haal("/v1/zoeksuggesties?zoek=valp&aantal=3");

        var eerste = antwoord.GetProperty("suggesties")[0];
        Assert.Equal("Valpreventie", eerste.GetProperty("tekst").GetString());
        Assert.Equal("basisfunctionaliteit", eerste.GetProperty("soort").GetString());
    }

    [Fact]
    public async Task Suggesties_vragen_om_een_tekst()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/zoeksuggesties?aantal=0");

        await antwoord.IsOngeldig("aantal: buiten-bereik", "zoek: veld-ontbreekt");
    }

    [Fact]
    public async Task Een_verkeerde_methode_wordt_uitgelegd()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.StuurRuw("/v1/interventies", "{}");

        await antwoord.IsProbleem(405, "methode-kan-niet");
    }

    private static List<string> Ids(JsonElement lijst) =>
        [.. lijst.GetProperty("resultaten").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];

    private static async Task<int> Totaal(HttpClient client, string vraag) =>
        (await client.Haal("/v1/interventies" + vraag)).GetProperty("totaal").GetInt32();
}
