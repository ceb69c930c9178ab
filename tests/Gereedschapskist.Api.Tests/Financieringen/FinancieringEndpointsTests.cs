using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Financieringen;

public class FinancieringEndpointsTests(ApiFixture api)
{
    private const string Toetsen = "/v1/financieringstoetsen";

    private const string Hoog = """
        "risico": "hoog", "onderliggendLijden": true, "verwijzing": true, "uitvoerder": "fysiotherapeut"
        """;

    [Fact]
    public async Task De_vraag_van_een_zorginkoper_krijgt_een_oordeel_met_regel_titel_en_bron()
    {
        var antwoord = await api.CreateClient().Stuur(Toetsen, $$"""
            { "interventie": "otago", "peildatum": "2024-02-01", "situatie": { {{Hoog}}, "leeftijd": 78, "variant": "otago-individueel", "zorgverzekeraar": "cz" } }
            """);
        var oordeel = Oordeel(antwoord, "vbi-zvw");

        Assert.Equal("2024-02-01", antwoord.GetProperty("peildatum").GetString());
        Assert.Equal(api.Catalogus.Versie, antwoord.GetProperty("catalogusVersie").GetString());
        Assert.Equal("verzekerd", oordeel.GetProperty("oordeel").GetString());
        Assert.True(oordeel.GetProperty("eigenRisico").GetBoolean());
        Assert.Equal(["zvw"], oordeel.GetProperty("grondslagen").EnumerateArray().Select(g => g.GetString()));
        Assert.Equal("9120", oordeel.GetProperty("betaaltitels")[0].GetProperty("code").GetString());
        Assert.Equal("2024-01-01", oordeel.GetProperty("geldigVan").GetString());
        Assert.Equal("voldoet", oordeel.GetProperty("programma").GetProperty("uitkomst").GetString());
        Assert.All(oordeel.GetProperty("voorwaarden").EnumerateArray(), v => Assert.Equal("voldaan", v.GetProperty("status").GetString()));
        Assert.All(oordeel.GetProperty("bronnen").EnumerateArray(), b => Assert.StartsWith("https://", b.GetProperty("url").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_onbeantwoord_veld_maakt_het_voorwaardelijk_en_wordt_als_eerste_gevraagd()
    {
        var antwoord = await api.CreateClient().Stuur(Toetsen, """
            { "basisfunctionaliteit": "valpreventie", "peildatum": "2024-02-01",
              "situatie": { "risico": "hoog", "onderliggendLijden": null, "verwijzing": true, "uitvoerder": "fysiotherapeut" } }
            """);

        Assert.Equal("voorwaardelijk", Oordeel(antwoord, "vbi-zvw").GetProperty("oordeel").GetString());
        Assert.Equal("onderliggendLijden", antwoord.GetProperty("vervolgvragen")[0].GetProperty("veld").GetProperty("veld").GetString());
    }

    [Theory]
    [InlineData("/v1/interventies/in-balans/financiering", "vbi-zvw")]
    [InlineData("/v1/basisfunctionaliteiten/sociaal-verwijzen/financiering", "brugfunctie")]
    public async Task Zonder_situatie_en_zonder_peildatum_gaat_het_antwoord_over_vandaag(string adres, string onderdeel)
    {
        var antwoord = await api.CreateClient().Haal(adres);

        Assert.Equal("2026-11-28", antwoord.GetProperty("peildatum").GetString());
        Assert.NotEqual(JsonValueKind.Undefined, Oordeel(antwoord, onderdeel).ValueKind);
        Assert.DoesNotContain(antwoord.GetProperty("waarschuwingen").EnumerateArray(), w => w.GetProperty("code").GetString() == "peildatum-buiten-bronnen");
    }

    [Fact]
    public async Task Een_peildatum_in_het_adres_telt()
    {
        var client = api.CreateClient();

        var toen = await client.Haal("/v1/basisfunctionaliteiten/kansrijke-start/financiering?peildatum=2022-06-30");
        var nu = await client.Haal("/v1/basisfunctionaliteiten/kansrijke-start/financiering?peildatum=2022-07-01");

        Assert.Equal("niet-geregeld", Oordeel(toen, "prenataal-huisbezoek").GetProperty("oordeel").GetString());
        Assert.Equal("gemeente", Oordeel(nu, "prenataal-huisbezoek").GetProperty("oordeel").GetString());
    }

    [Fact]
    public async Task Met_de_velden_kan_een_formulier_zichzelf_opbouwen()
    {
        var client = api.CreateClient();
        var velden = (await client.Haal(Toetsen + "/velden")).GetProperty("velden").EnumerateArray().ToList();

        var situatie = string.Join(", ", velden.Select(v => $"\"{v.GetProperty("veld").GetString()}\": {Voorbeeld(v)}"));
        var antwoord = await client.Stuur(Toetsen, $$"""{ "basisfunctionaliteit": "valpreventie", "situatie": { {{situatie}} } }""");

        Assert.Contains(velden, v => v.GetProperty("veld").GetString() == "zorgverzekeraar" && v.GetProperty("verfijning").GetBoolean());
        Assert.All(velden, v => Assert.NotEmpty(v.GetProperty("vraag").GetString()!));
        Assert.Empty(antwoord.GetProperty("vervolgvragen").EnumerateArray());
    }

    [Fact]
    public async Task Een_reeks_geeft_de_antwoorden_in_volgorde()
    {
        var antwoord = await api.CreateClient().Stuur(Toetsen + "/reeksen", """
            { "toetsen": [ { "interventie": "otago" }, { "basisfunctionaliteit": "valpreventie", "peildatum": "2025-01-01" } ] }
            """);
        var antwoorden = antwoord.GetProperty("antwoorden");

        Assert.Equal(2, antwoorden.GetArrayLength());
        Assert.Equal("otago", antwoorden[0].GetProperty("interventie").GetString());
        Assert.Equal("2026-11-28", antwoorden[0].GetProperty("peildatum").GetString());
        Assert.Equal("2025-01-01", antwoorden[1].GetProperty("peildatum").GetString());
    }

    [Fact]
    public async Task Honderd_toetsen_kan_en_honderdeen_niet()
    {
        var client = api.CreateClient();
        static string Reeks(int aantal) => $$"""{ "toetsen": [ {{string.Join(", ", Enumerable.Repeat("""{ "interventie": "otago" }""", aantal))}} ] }""";

        Assert.Equal(100, (await client.Stuur(Toetsen + "/reeksen", Reeks(100))).GetProperty("antwoorden").GetArrayLength());
        using var teVeel = await client.StuurRuw(Toetsen + "/reeksen", Reeks(101));
        var probleem = await teVeel.IsProbleem(400, "ongeldige-invoer");
        Assert.Equal("toetsen", probleem.GetProperty("fouten")[0].GetProperty("veld").GetString());
    }

    [Fact]
    public async Task Alle_fouten_in_een_toets_komen_tegelijk_met_de_waarden_die_kunnen()
    {
        using var antwoord = await api.CreateClient().StuurRuw(Toetsen, """
            { "interventie": "in-balan", "situatie": { "risico": "hoogg", "leeftijd": 200, "verwijzing": "ja", "risiko": "hoog", "uitvoerder": 3 } }
            """);

        var probleem = await antwoord.IsOngeldig(
            "interventie: interventie-onbekend",
            "situatie.risico: waarde-onbekend",
            "situatie.leeftijd: buiten-bereik",
            "situatie.verwijzing: type-klopt-niet",
            "situatie.risiko: veld-onbekend",
            "situatie.uitvoerder: type-klopt-niet");
        string Herstel(string veld) => probleem.GetProperty("fouten").EnumerateArray().Single(f => f.GetProperty("veld").GetString() == veld).GetProperty("herstel").GetString()!;
        Assert.Contains("in-balans", Herstel("interventie"), StringComparison.Ordinal);
        Assert.Contains("Bedoelde u 'hoog'", Herstel("situatie.risico"), StringComparison.Ordinal);
        Assert.Contains("laag, matig, hoog", Herstel("situatie.risico"), StringComparison.Ordinal);
        Assert.Contains("Bedoelde u 'risico'", Herstel("situatie.risiko"), StringComparison.Ordinal);
        Assert.Contains("fysiotherapeut", Herstel("situatie.uitvoerder"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fouten_in_een_reeks_zeggen_in_welke_toets()
    {
        using var antwoord = await api.CreateClient().StuurRuw(Toetsen + "/reeksen", """
            { "toetsen": [ { "interventie": "otago" }, { }, { "basisfunctionaliteit": "valpreventi", "situatie": { "risico": 1 } } ] }
            """);

        await antwoord.IsOngeldig(
            "toetsen[1].interventie: een-onderwerp-nodig",
            "toetsen[2].basisfunctionaliteit: basisfunctionaliteit-onbekend",
            "toetsen[2].situatie.risico: type-klopt-niet");
    }

    [Theory]
    [InlineData("""{ "interventie": "otago", "situatie": [] }""", "situatie: type-klopt-niet")]
    [InlineData("""{ "interventie": "otago", "peildatum": "1 januari" }""", "peildatum: type-klopt-niet")]
    [InlineData("""{ "interventie": "otago", "datum": "2024-01-01" }""", "datum: veld-onbekend")]
    [InlineData("""{ "interventie": "otago", "basisfunctionaliteit": "valpreventie" }""", "interventie: een-onderwerp-nodig")]
    [InlineData("""{ "interventie": "otago", "situatie": { "onderwerp": "roken" } }""", "situatie.onderwerp: veld-onbekend")]
    public async Task Verkeerde_invoer_wordt_per_veld_uitgelegd(string json, string fout)
    {
        using var antwoord = await api.CreateClient().StuurRuw(Toetsen, json);

        await antwoord.IsOngeldig(fout);
    }

    [Theory]
    [InlineData("/v1/interventies/in-balan/financiering")]
    [InlineData("/v1/basisfunctionaliteiten/valpreventi/financiering")]
    [InlineData("/v1/basisfunctionaliteiten/valpreventi/financieringsmatrix")]
    public async Task Een_onbekend_id_is_niet_gevonden_met_een_suggestie(string adres)
    {
        using var antwoord = await api.CreateClient().HaalRuw(adres);

        var probleem = await antwoord.IsProbleem(404, "niet-gevonden");
        Assert.Contains("Bedoelde u", probleem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_matrix_van_een_keten_zet_elk_onderdeel_tegen_acht_potjes()
    {
        var matrix = await api.CreateClient().Haal("/v1/basisfunctionaliteiten/valpreventie/financieringsmatrix?peildatum=2024-02-01");

        Assert.Equal(
            ["zvw", "aanvullende-verzekering", "wmo", "wpg", "jeugdwet", "wlz", "spuk", "eigen-bijdrage"],
            matrix.GetProperty("grondslagen").EnumerateArray().Select(g => g.GetString()));
        Assert.Equal(10, matrix.GetProperty("rijen").GetArrayLength());
        Assert.Equal("betaalt", Cel(matrix, "coordinatie-val", "spuk"));
        Assert.Equal("onder-voorwaarden", Cel(matrix, "vbi-zvw", "zvw"));
        Assert.Equal("niet-genoemd", Cel(matrix, "vbi-gemeente", "zvw"));
        Assert.Equal("onder-voorwaarden", Cel(matrix, "vbi-gemeente", "spuk"));
        Assert.Equal("onder-voorwaarden", Cel(matrix, "vbi-aanvullend", "aanvullende-verzekering"));
    }

    [Fact]
    public async Task De_matrix_van_een_eigen_keuze_toont_ook_wat_alleen_een_bron_zegt()
    {
        var inKeten = api.Catalogus.Ketens.SelectMany(k => k.Onderdelen).SelectMany(o => o.Interventies).ToHashSet(StringComparer.Ordinal);
        var zonderKeten = api.Catalogus.Interventies.First(i => !inKeten.Contains(i.Id) && i.Financiering.Any(f => f.Grondslag == Domein.Interventies.Grondslag.EigenBijdrage));

        var matrix = await api.CreateClient().Haal($"/v1/financieringsmatrix?interventie=otago&interventie={zonderKeten.Id}");

        Assert.Contains(matrix.GetProperty("rijen").EnumerateArray(), r => r.GetProperty("interventie").GetString() == "otago");
        var rij = matrix.GetProperty("rijen").EnumerateArray().Single(r => r.GetProperty("interventie").GetString() == zonderKeten.Id);
        Assert.NotEqual("onbekend", rij.GetProperty("oordeel").GetString());
        Assert.Equal("volgens-bron", Cel(rij, "eigen-bijdrage"));
    }

    [Fact]
    public async Task Een_matrix_zonder_of_met_onbekende_interventies_wordt_geweigerd()
    {
        using var leeg = await api.CreateClient().HaalRuw("/v1/financieringsmatrix");
        using var onbekend = await api.CreateClient().HaalRuw("/v1/financieringsmatrix?interventie=otagoo&interventie=in-balan");

        await leeg.IsOngeldig("interventie: veld-ontbreekt");
        await onbekend.IsOngeldig("interventie: interventie-onbekend", "interventie: interventie-onbekend");
    }

    private static JsonElement Oordeel(JsonElement antwoord, string onderdeel) =>
        antwoord.GetProperty("oordelen").EnumerateArray().Single(o => o.GetProperty("onderdeel").GetString() == onderdeel);

    private static string? Cel(JsonElement matrix, string onderdeel, string grondslag) =>
        Cel(matrix.GetProperty("rijen").EnumerateArray().Single(r => r.GetProperty("onderdeel").GetString() == onderdeel), grondslag);

    private static string? Cel(JsonElement rij, string grondslag) =>
        rij.GetProperty("cellen").EnumerateArray().Single(c => c.GetProperty("grondslag").GetString() == grondslag).GetProperty("status").GetString();

    private static string Voorbeeld(JsonElement veld) => veld.GetProperty("type").GetString() switch
    {
        "getal" => veld.GetProperty("maximum").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture),
        "ja-nee" => "false",
        _ => $"\"{veld.GetProperty("waarden")[0].GetProperty("id").GetString()}\"",
    };
}
