using Gereedschapskist.Api.Tests.Gastheer;
namespace Gereedschapskist.Api.Tests.Voorstellen;

public class VoorstelEndpointTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    [Fact]
    public async Task Een_gemeentelijke_vraag_krijgt_een_uitgelegde_rangorde()
    {
        var antwoord = await _client.Stuur("/v1/voorstellen", """
            { "basisfunctionaliteit": "valpreventie", "gemeente": "Almere", "doelgroep": { "leeftijdVan": 65 }, "aantal": 5 }
            """);

        Assert.Equal(api.Catalogus.Versie, antwoord.GetProperty("catalogusVersie").GetString());
        var voorstellen = antwoord.GetProperty("voorstellen").EnumerateArray().ToList();
        Assert.Equal([1, 2, 3, 4, 5], voorstellen.Select(voorstel => voorstel.GetProperty("rang").GetInt32()));
        Assert.All(voorstellen, voorstel =>
        {
            Assert.NotNull(api.Catalogus.Interventie(voorstel.GetProperty("interventie").GetProperty("id").GetString()!));
            Assert.Equal(9, voorstel.GetProperty("criteria").GetArrayLength());
            Assert.All(voorstel.GetProperty("criteria").EnumerateArray(), criterium => Assert.NotEmpty(criterium.GetProperty("uitleg").GetString()!));
        });
        Assert.Contains(antwoord.GetProperty("keten").EnumerateArray(), stap => stap.GetProperty("gat").GetBoolean());
        Assert.NotEmpty(antwoord.GetProperty("rekenhulp").GetProperty("streefwaarden").EnumerateArray());
        Assert.Equal("basisfunctionaliteit", antwoord.GetProperty("vraag").GetProperty("basisfunctionaliteit").GetProperty("status").GetString());
    }

    [Fact]
    public async Task Dezelfde_vraag_geeft_dezelfde_bytes()
    {
        const string Vraag = """{ "gezondheidsdoel": "minder-roken", "zaad": 42 }""";
        using var een = await _client.StuurRuw("/v1/voorstellen", Vraag);
        using var twee = await _client.StuurRuw("/v1/voorstellen", Vraag);

        Assert.Equal(
            await een.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            await twee.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Een_doel_in_eigen_woorden_vindt_interventies_door_te_zoeken()
    {
        var antwoord = await _client.Stuur("/v1/voorstellen", """{ "doel": "ouderen die bang zijn om te vallen" }""");

        Assert.NotEmpty(antwoord.GetProperty("voorstellen").EnumerateArray());
        Assert.Equal("ouderen die bang zijn om te vallen", antwoord.GetProperty("vraag").GetProperty("doel").GetString());
    }

    [Theory]
    [InlineData("bewoners voelen zich niet thuis in hun straat")]
    [InlineData("kwantumcomputers voor iedereen")]
    [InlineData("minder gedoe met de was")]
    public async Task Een_doel_in_eigen_woorden_is_nooit_leeg(string doel)
    {
        var antwoord = await _client.Stuur("/v1/voorstellen", $$"""{ "doel": "{{doel}}" }""");

        Assert.NotEmpty(antwoord.GetProperty("voorstellen").EnumerateArray());
    }

    [Fact]
    public async Task De_keten_zelf_en_wat_hier_loopt_staan_in_het_antwoord_met_hun_bron()
    {
        var antwoord = await _client.Stuur("/v1/voorstellen", """{ "basisfunctionaliteit": "kansrijke-start", "gemeente": "Rotterdam" }""");

        Assert.Equal("kern", antwoord.GetProperty("voorstellen")[0].GetProperty("deel").GetString());
        Assert.NotEmpty(antwoord.GetProperty("bouwstenen")[0].GetProperty("bronnen").EnumerateArray());
        Assert.Contains(antwoord.GetProperty("looptHier").EnumerateArray(), iets => iets.GetProperty("gemeenten")[0].GetString() == "Rotterdam");
    }

    [Fact]
    public async Task Alles_wat_mis_is_staat_er_in_een_keer()
    {
        using var antwoord = await _client.StuurRuw("/v1/voorstellen", """
            {
              "basisfunctionaliteit": "valpreventi", "gemeente": "Almeer", "minimumErkenning": "goed", "aantal": 0,
              "doelgroep": { "leeftijdVan": 80, "leeftijdTot": 65 }, "budget": { "bedrag": -1, "deelnemers": 0 },
              "gewichten": { "kosten": -1, "bewijs": 2 }, "uitsluiten": ["in-balan"], "preventievormen": ["universel"]
            }
            """);

        await antwoord.IsOngeldig(
            "basisfunctionaliteit: basisfunctionaliteit-onbekend", "gemeente: gemeente-onbekend", "minimumErkenning: waarde-onbekend", "aantal: buiten-bereik",
            "doelgroep.leeftijdTot: leeftijden-omgekeerd", "budget.bedrag: buiten-bereik", "budget.deelnemers: buiten-bereik",
            "gewichten.kosten: buiten-bereik", "gewichten.bewijs: criterium-onbekend", "uitsluiten[0]: interventie-onbekend",
            "preventievormen[0]: waarde-onbekend");
    }

    [Fact]
    public async Task Een_lege_vraag_legt_uit_wat_er_minstens_in_moet()
    {
        using var antwoord = await _client.StuurRuw("/v1/voorstellen", "{}");

        await antwoord.IsOngeldig(": niets-gevraagd");
    }

    [Fact]
    public async Task Een_vergelijking_zet_kenmerken_naast_elkaar()
    {
        var antwoord = await _client.Stuur("/v1/vergelijkingen", """{ "interventies": ["in-balans", "otago", "vallen-verleden-tijd"] }""");

        Assert.Equal(3, antwoord.GetProperty("interventies").GetArrayLength());
        var erkenning = antwoord.GetProperty("rijen").EnumerateArray().Single(rij => rij.GetProperty("kenmerk").GetString() == "erkenning");
        Assert.Equal(["vallen-verleden-tijd"], erkenning.GetProperty("beste").EnumerateArray().Select(id => id.GetString()));
        Assert.All(antwoord.GetProperty("rijen").EnumerateArray(), rij => Assert.Equal(3, rij.GetProperty("cellen").GetArrayLength()));
    }

    [Theory]
    [InlineData("""{ "interventies": ["otago"] }""", "interventies: te-weinig")]
    [InlineData("""{ "interventies": ["otago", "otago"] }""", "interventies: dubbel")]
    [InlineData("""{ "interventies": ["otago", "in-balanss"] }""", "interventies[1]: interventie-onbekend")]
    [InlineData("""{}""", "interventies: te-weinig")]
    [InlineData("""{ "interventies": ["otago", "in-balans"], "waarvoor": {} }""", "waarvoor: niets-gevraagd")]
    public async Task Een_vergelijking_die_niet_kan_legt_uit_waarom(string vraag, string fout)
    {
        using var antwoord = await _client.StuurRuw("/v1/vergelijkingen", vraag);

        await antwoord.IsOngeldig(fout);
    }
}
