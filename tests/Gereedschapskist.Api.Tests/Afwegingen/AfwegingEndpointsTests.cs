using Gereedschapskist.Api.Tests.Gastheer;
namespace Gereedschapskist.Api.Tests.Afwegingen;

public class AfwegingEndpointsTests(ApiFixture api)
{
    private const string Vraag = """{"interventie":"in-balans","regio":"IZA09","aannames":{"groepsgrootte":12}}""";

    [Fact]
    public async Task Een_afweging_noemt_versies_advies_en_elk_criterium()
    {
        using var client = api.CreateClient();

        var antwoord = await client.Stuur("/v1/afwegingen", Vraag);

        Assert.Equal("regionaal-organiseren-lokaal-uitvoeren", antwoord.GetProperty("advies").GetString());
        Assert.NotEmpty(antwoord.GetProperty("catalogusVersie").GetString()!);
        Assert.Equal("1.1.0", antwoord.GetProperty("kader").GetProperty("versie").GetString());
        Assert.Equal(32, antwoord.GetProperty("criteria").GetArrayLength());
        Assert.Equal(18, antwoord.GetProperty("perGemeente").GetArrayLength());
    }

    [Theory]
    [InlineData("/v1/afwegingen", """{"interventie":"in-balans","regio":"IZA09","register":[REGELS]}""")]
    [InlineData("/v1/afwegingen/_reeks", """{"interventies":[{"interventie":"in-balans"}],"regio":"IZA09","register":[REGELS]}""")]
    public async Task Een_register_beantwoordt_zelf_hoeveel_gemeenten_dit_al_doen(string pad, string vraag)
    {
        using var client = api.CreateClient();
        const string regels = """{"interventie":"In Balans","gemeente":"Leeuwarden","aanbieder":"Welzijn"},{"interventie":"in-balans","gemeente":"Harlingen","aanbieder":"Welzijn"}""";

        var antwoord = (await client.Stuur(pad, vraag.Replace("REGELS", regels, StringComparison.Ordinal))).GetRawText();
        var zelf = (await client.Stuur(pad, vraag.Replace("REGELS", "", StringComparison.Ordinal).Replace("\"register\":[]", "\"antwoorden\":{\"overlap\":2}", StringComparison.Ordinal))).GetRawText();

        Assert.Equal(zelf, antwoord);
    }

    [Fact]
    public async Task Een_eigen_antwoord_gaat_voor_op_het_register_en_een_fout_in_het_register_wordt_met_de_andere_genoemd()
    {
        using var client = api.CreateClient();
        const string register = """ "register":[{"interventie":"in-balans","gemeente":"GEMEENTE","aanbieder":"Welzijn"}] """;
        var vijf = await client.Stuur("/v1/afwegingen", $$"""{"interventie":"in-balans","regio":"IZA09","antwoorden":{"overlap":5},{{register.Replace("GEMEENTE", "Leeuwarden", StringComparison.Ordinal)}}}""");
        var zonder = await client.Stuur("/v1/afwegingen", """{"interventie":"in-balans","regio":"IZA09","antwoorden":{"overlap":5}}""");
        Assert.Equal(zonder.GetRawText(), vijf.GetRawText());

        using var fout = await client.StuurRuw("/v1/afwegingen", $$"""{"interventie":"bestaat-niet","regio":"IZA09",{{register.Replace("GEMEENTE", "Utrecht", StringComparison.Ordinal)}}}""");
        using var zonderRegio = await client.StuurRuw("/v1/afwegingen", $$"""{"interventie":"in-balans","gemeenten":["GM0080"],{{register}}}""");

        Assert.Equal(["interventie", "register[0].gemeente"], await Velden(fout));
        Assert.Equal(["register"], await Velden(zonderRegio));
    }

    private static async Task<IEnumerable<string?>> Velden(HttpResponseMessage antwoord) =>
        (await antwoord.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten").EnumerateArray().Select(fout => fout.GetProperty("veld").GetString());

    [Fact]
    public async Task Dezelfde_vraag_geeft_dezelfde_bytes()
    {
        using var client = api.CreateClient();

        Assert.Equal(
            (await client.Stuur("/v1/afwegingen", Vraag)).GetRawText(),
            (await client.Stuur("/v1/afwegingen", Vraag)).GetRawText());
    }

    [Fact]
    public async Task Het_opgehaalde_kader_kan_onveranderd_worden_meegestuurd()
    {
        using var client = api.CreateClient();
        var kader = (await client.Haal("/v1/afwegingskaders/standaard")).GetProperty("kader").GetRawText();

        var antwoord = await client.Stuur("/v1/afwegingen", $$"""{"interventie":"in-balans","regio":"IZA09","kader":{{kader}}}""");

        Assert.True(antwoord.GetProperty("kader").GetProperty("eigenKader").GetBoolean());
    }

    [Fact]
    public async Task Een_kader_zonder_velden_geeft_fouten_en_geen_storing()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.StuurRuw(
            "/v1/afwegingen",
            """
            {"interventie":"in-balans","regio":"IZA09","kader":{"gewichtensom":100,"kleineGemeenteInwoners":1,"formatieDrempelFte":1,
            "criteria":[{"beantwoording":"gevraagd","schaal":"ja-nee"}]}}
            """);

        var codes = (await antwoord.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("code").GetString());
        Assert.Superset(
            new HashSet<string?> { "criterium-richting-ontbreekt", "kader-gewichten-som", "kader-veld-ontbreekt", "kader-onderdeel-niet-eenmaal" },
            codes.ToHashSet());
    }

    [Fact]
    public async Task Een_reeks_geeft_per_interventie_een_uitkomst_en_eigen_antwoorden_gaan_voor()
    {
        using var client = api.CreateClient();

        var antwoord = await client.Stuur(
            "/v1/afwegingen/_reeks",
            """
            {"regio":"IZA41","antwoorden":{"lokale-behoefte":1},
             "interventies":[{"interventie":"voorzorg"},{"interventie":"voorzorg","antwoorden":{"lokale-behoefte":0}}]}
            """);

        Assert.Equal(
            ["regionaal-organiseren-lokaal-uitvoeren", "regionaal"],
            antwoord.GetProperty("afwegingen").EnumerateArray().Select(a => a.GetProperty("advies").GetString()));
    }

    [Theory]
    [InlineData(15, 400)]
    [InlineData(14, 200)]
    public async Task Een_reeks_weegt_niet_elke_interventie_in_het_hele_land(int interventies, int status)
    {
        using var client = api.CreateClient();
        var gemeenten = string.Join(',', api.Catalogus.Gemeenten.Select(g => $"\"{g.Code}\""));
        var regels = string.Join(',', api.Catalogus.Interventies.Take(interventies).Select(i => $$"""{"interventie":"{{i.Id}}"}"""));

        using var antwoord = await client.StuurRuw("/v1/afwegingen/_reeks", $$"""{"gemeenten":[{{gemeenten}}],"interventies":[{{regels}}]}""");

        Assert.Equal(status, (int)antwoord.StatusCode);
        if (status == 400)
        {
            await antwoord.IsOngeldig("gemeenten: te-veel");
        }
    }

    [Fact]
    public async Task Onbekende_namen_komen_tegelijk_terug_met_de_naaste()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.StuurRuw("/v1/afwegingen", """{"interventie":"in-balan","regio":"Vriesland","antwoorden":{"overlapp":2}}""");

        var probleem = await antwoord.IsProbleem(400, "ongeldige-invoer");
        Assert.Equal(
            ["Bedoelde u Friesland (IZA09)?", "Bedoelde u In Balans: valpreventieprogramma voor ouderen (in-balans)?", "Bedoelde u 'overlap'?"],
            probleem.GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("herstel").GetString()));
    }

    [Fact]
    public async Task Een_onbekend_kader_geeft_404()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/afwegingskaders/standard");

        await antwoord.IsProbleem(404, "niet-gevonden");
    }
}
