using System.Net;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Api.Tests.Gebieden;

public sealed class GebiedspaginaTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    public static TheoryData<string, string> Omleidingen => new()
    {
        { "/regios/iza09", "/regios/IZA09" },
        { "/regios/Friesland", "/regios/IZA09" },
        { "/gemeenten/Twente", "/regios/IZA30" },
        { "/regios/Almere", "/gemeenten/GM0034" },
        { "/gemeenten/den%20bosch", "/gemeenten/GM0796" },
        { "/gemeenten/Bussum", "/gemeenten/GM1942" },
        { "/gemeenten/Winsum", "/gemeenten?zoek=Winsum" },
        { "/regios?zoek=GGD+Fryslân", "/regios/GG7206" },
        { "/gemeenten?zoek=Den+Haag", "/gemeenten/GM0518" },
    };

    [Theory]
    [MemberData(nameof(Omleidingen))]
    public async Task Elke_naam_van_een_plaats_leidt_naar_haar_eigen_adres(string adres, string naar)
    {
        using var antwoord = await _client.HaalRuw(adres);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Equal(naar, antwoord.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/gemeenten?zoek=Bergen", "Bergen (NH.)")]
    [InlineData("/gemeenten?zoek=Almeer", "Almere")]
    [InlineData("/regios?zoek=Vriesland", "Friesland")]
    public async Task Wat_niet_een_plaats_is_krijgt_keuzes(string adres, string keuze)
    {
        var (_, pagina) = await _client.HaalPagina(adres);

        Assert.NotEmpty(pagina.Tekst("[role=alert]"));
        Assert.Contains(pagina.QuerySelectorAll("main ul.gk-kolommen a"), link => link.TextContent == keuze);
    }

    [Fact]
    public async Task Elke_regio_en_een_op_de_tien_gemeenten_heeft_een_goede_pagina()
    {
        foreach (var (adres, naam) in api.Catalogus.Regios.Where(r => r.Soort is Regiosoort.Iza).Select(r => ($"/regios/{r.Code}", r.Naam))
                     .Concat(api.Catalogus.Gemeenten.Where((_, n) => n % 10 == 0).Select(g => ($"/gemeenten/{g.Code}", g.Naam))))
        {
            var (_, pagina) = await _client.HaalPagina(adres);
            Assert.Equal(naam, pagina.Tekst("h1"));
            Assert.Empty(Paginaopbouw.DubbeleIds(pagina));
            Assert.Empty(Paginaopbouw.VerwijzingenNaarNiets(pagina));
        }
    }

    [Theory]
    [InlineData("/regios/IZA09")]
    [InlineData("/gemeenten/GM0034")]
    public async Task De_pagina_en_de_API_zeggen_hetzelfde(string adres)
    {
        var beeld = (await _client.Haal($"/v1{adres}")).GetProperty("beeld");
        var (_, pagina) = await _client.HaalPagina(adres);
        var tekst = pagina.Tekst("main");

        Assert.All(beeld.GetProperty("kort").EnumerateArray(), zin => Assert.Contains(zin.GetString()!, tekst, StringComparison.Ordinal));
        Assert.All(
            beeld.GetProperty("functies").EnumerateArray(),
            functie => Assert.All(
                functie.GetProperty("streefwaarden").EnumerateArray().SelectMany(s => s.GetProperty("uitkomsten").EnumerateArray()),
                uitkomst => Assert.Contains(uitkomst.GetProperty("berekening").GetString()!, tekst, StringComparison.Ordinal)));
        Assert.Equal(api.Catalogus.Basisfunctionaliteiten.Count, beeld.GetProperty("functies").GetArrayLength());
    }

    [Fact]
    public async Task Een_gemeente_die_ophoudt_wijst_haar_opvolger_aan()
    {
        var (_, pagina) = await _client.HaalPagina("/gemeenten/GM1696");

        Assert.Equal("/gemeenten/GM0402", pagina.QuerySelector(".gk-melding a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Een_link_van_de_plek_neemt_de_plek_mee()
    {
        var (_, pagina) = await _client.HaalPagina("/regios/IZA09");

        var (_, voorstel) = await _client.HaalPagina(pagina.QuerySelector("main a[href^='/voorstel?basisfunctionaliteit=valpreventie']")!.GetAttribute("href")!);
        var (_, functie) = await _client.HaalPagina(pagina.QuerySelector("main h3 a[href^='/basisfunctionaliteiten/valpreventie']")!.GetAttribute("href")!);

        Assert.Contains("Friesland", voorstel.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("voor Friesland", functie.Tekst("#streef-titel"), StringComparison.Ordinal);
    }
}
