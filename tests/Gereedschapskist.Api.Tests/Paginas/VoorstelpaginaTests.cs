using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>The page of a proposal: the answer first, and a form that takes what people write.</summary>
public sealed class VoorstelpaginaTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    [Fact]
    public async Task Het_antwoord_staat_voor_de_gronden_en_is_dat_van_de_api()
    {
        var (_, pagina) = await _client.HaalPagina("/voorstel?basisfunctionaliteit=aanpak-eenzaamheid&leeftijdVan=65&gemeente=Hollands+Kroon");
        var antwoord = await _client.Stuur("/v1/voorstellen", """{ "basisfunctionaliteit": "aanpak-eenzaamheid", "doelgroep": { "leeftijdVan": 65 }, "gemeente": "Hollands Kroon" }""");

        var zinnen = pagina.QuerySelectorAll(".gk-kern dd").Select(dd => dd.TextContent);
        Assert.Equal(antwoord.GetProperty("samenvatting").GetString(), string.Join(' ', zinnen));
        Assert.Equal("In het kort", pagina.QuerySelector("main h2:not(.gk-filters__kop)")!.TextContent);
    }

    [Fact]
    public async Task Voorstellen_staan_in_groepen_naar_hoe_goed_zij_zijn_onderbouwd()
    {
        var (_, pagina) = await _client.HaalPagina("/voorstel?basisfunctionaliteit=aanpak-eenzaamheid&leeftijdVan=65&gemeente=Hollands+Kroon");

        var koppen = pagina.QuerySelectorAll("section[aria-labelledby^=deel-] > h2").Select(h => h.TextContent).SkipWhile(kop => kop == "Eerste keus");
        Assert.Equal(["Bewezen", "Veelbelovend"], koppen.Take(2));
    }

    [Fact]
    public async Task Meer_onderwerpen_geven_per_onderwerp_een_kort_antwoord_met_een_link_naar_het_hele()
    {
        var (_, pagina) = await _client.HaalPagina(
            "/voorstel?basisfunctionaliteit=valpreventie&basisfunctionaliteit=Kansrijke%20Start&gezondheidsdoel=minder-roken&gemeente=Utrecht");

        Assert.Equal(3, pagina.QuerySelectorAll(".gk-kern").Length);
        Assert.Contains(pagina.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/voorstel?gezondheidsdoel=minder-roken&gemeente=Utrecht");
    }

    [Fact]
    public async Task Kenmerken_tellen_mee_en_worden_in_woorden_teruggezegd()
    {
        var (_, pagina) = await _client.HaalPagina("/voorstel?basisfunctionaliteit=valpreventie&kenmerk=valrisico");

        Assert.Contains("valrisico", pagina.Tekst("main"), StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector("input[name=kenmerk][value=valrisico][checked]"));
    }

    [Theory]
    [InlineData("/voorstel?basisfunctionaliteit=Valpreventie&gemeente=Bergen", "/voorstel?basisfunctionaliteit=Valpreventie&gemeente=GM0373")]
    [InlineData("/lokaal-of-regionaal?interventie=Otago%20individueel&regio=IZA41", "/lokaal-of-regionaal?interventie=otago&regio=IZA41")]
    [InlineData("/wie-betaalt?basisfunctionaliteit=valprevetie", "/wie-betaalt?basisfunctionaliteit=valpreventie")]
    [InlineData("/vergelijken?interventie=otago&interventie=in%20balns", "/vergelijken?interventie=otago&interventie=in-balans")]
    public async Task Wat_waarschijnlijk_bedoeld_is_is_een_link_naar_dezelfde_vraag(string adres, string link)
    {
        var (_, pagina) = await _client.HaalPagina(adres, 400);

        Assert.Contains(pagina.QuerySelectorAll("[role=alert] a"), a => a.GetAttribute("href") == link);
    }

    [Theory]
    [InlineData("/wie-betaalt?basisfunctionaliteit=Valpreventie")]
    [InlineData("/voorstel?gezondheidsdoel=Minder%20roken")]
    [InlineData("/voorstel?basisfunctionaliteit=KANSRIJKE%20START&budget=%E2%82%AC%2050.000,-")]
    public async Task Een_naam_mag_waar_een_id_staat(string adres) => await _client.HaalPagina(adres);

    [Fact]
    public async Task Elke_cel_van_een_tabel_weet_onder_welk_kopje_zij_staat()
    {
        var (_, pagina) = await _client.HaalPagina("/vergelijken?interventie=in-balans&interventie=otago");
        var tabel = pagina.QuerySelector("table.gk-vergelijking.gk-kaarttabel")!;

        Assert.All(tabel.QuerySelectorAll("td"), td => Assert.Contains(td.GetAttribute("data-kop"), new[] { "In Balans: valpreventieprogramma voor ouderen", "Otago oefenprogramma" }));
    }
}
