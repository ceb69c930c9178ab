using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;

namespace Gereedschapskist.Api.Tests.Zakelijkegevallen;

public class ZakelijkgevalTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    [Fact]
    public async Task Een_adres_en_een_bericht_geven_hetzelfde_antwoord()
    {
        var uitAdres = await _client.Haal("/v1/zakelijkegevallen?interventie=otago&gemeente=Utrecht&deelnemers=200&uurprijs=62.5");
        var uitBericht = await _client.Stuur("/v1/zakelijkegevallen", """{ "interventie": "otago", "gemeente": "Utrecht", "deelnemers": 200, "uurprijs": 62.5 }""");

        Assert.Equal(uitAdres.GetRawText(), uitBericht.GetRawText());
    }

    [Fact]
    public async Task Het_antwoord_begint_met_zinnen_en_noemt_elke_aanname_met_herkomst()
    {
        var geval = await _client.Haal("/v1/zakelijkegevallen?interventie=in-balans&gemeente=Hollands%20Kroon");

        var zinnen = geval.GetProperty("samenvatting").EnumerateArray().Select(zin => zin.GetString()!).ToList();
        Assert.Contains("Hollands Kroon", zinnen[0], StringComparison.Ordinal);
        Assert.Contains("€", zinnen[0], StringComparison.Ordinal);
        string[] herkomsten = ["feit", "berekend", "raming", "eigen-getal"];
        Assert.All(geval.GetProperty("aannames").EnumerateArray(), aanname => Assert.Contains(aanname.GetProperty("herkomst").GetString(), herkomsten));
    }

    [Fact]
    public async Task Elk_veld_dat_een_aanname_noemt_bestaat_in_de_vraag()
    {
        var geval = await _client.Haal("/v1/zakelijkegevallen?interventie=in-balans&gemeente=Hollands%20Kroon");

        foreach (var veld in geval.GetProperty("aannames").EnumerateArray().Select(aanname => aanname.GetProperty("veld").GetString()).OfType<string>().Distinct())
        {
            using var antwoord = await _client.HaalRuw($"/v1/zakelijkegevallen?interventie=in-balans&gemeente=Hollands%20Kroon&{veld}=10");
            Assert.True(antwoord.IsSuccessStatusCode, veld);
        }
    }

    [Fact]
    public async Task Onmogelijke_getallen_komen_alle_terug_met_wat_aannemelijk_is()
    {
        using var antwoord = await _client.StuurRuw("/v1/zakelijkegevallen", """
            { "interventie": "in-balans", "gemeente": "Hollands Kroon", "deelnemers": -5, "budget": 0, "groepsgrootte": 90000, "uurprijs": 10000 }
            """);

        await antwoord.IsOngeldig(
            "deelnemers: deelnemers-onmogelijk", "budget: buiten-bereik", "groepsgrootte: groepsgrootte-onmogelijk", "uurprijs: buiten-bereik");
    }

    [Fact]
    public async Task De_pagina_geeft_het_antwoord_van_de_api_en_verwijst_ernaar()
    {
        var (_, pagina) = await _client.HaalPagina("/wat-kost-het?interventie=otago&gemeente=Utrecht&deelnemers=1.500&prijsPerDeelnemer=250,50");

        var adres = pagina.QuerySelector("a[href^='/v1/zakelijkegevallen']")!.GetAttribute("href")!;
        var geval = await _client.Haal(adres);
        Assert.Equal(1500, geval.GetProperty("deelnemers").GetProperty("van").GetInt32());
        Assert.Equal(375_750m, geval.GetProperty("kosten").GetProperty("vanEuro").GetDecimal());
        Assert.Contains(geval.GetProperty("samenvatting")[0].GetString()!, pagina.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/interventies/in-balans")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&gemeente=Utrecht")]
    [InlineData("/basisfunctionaliteiten/valpreventie?gemeente=GM0344")]
    public async Task Van_de_interventie_het_voorstel_en_de_gemeente_is_het_een_stap(string adres)
    {
        var (_, pagina) = await _client.HaalPagina(adres);

        Assert.NotEmpty(pagina.QuerySelectorAll("main a[href^='/wat-kost-het?']"));
    }

    [Fact]
    public async Task Een_link_met_alleen_een_interventie_is_nog_geen_fout()
    {
        var (_, pagina) = await _client.HaalPagina("/wat-kost-het?interventie=in-balans");

        Assert.Equal(api.Catalogus.Interventie("in-balans")!.Naam, pagina.QuerySelector("#interventie")!.GetAttribute("value"));
    }
}
