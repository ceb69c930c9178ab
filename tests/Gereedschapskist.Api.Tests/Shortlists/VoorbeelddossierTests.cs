using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using static Gereedschapskist.Api.Tests.Shortlists.Dossierbrowser;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>The example that ships with the service.</summary>
public sealed class VoorbeelddossierTests(ApiFixture api)
{
    private const string Adres = "/shortlist/voorbeeld";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Het_voorbeeld_opent_vanaf_de_startpagina_zegt_dat_het_verzonnen_is_en_laat_niets_wijzigen()
    {
        using var browser = Maak(api);
        var link = (await Open(browser, "/")).QuerySelector($"main a[href='{Adres}']")!.GetAttribute("href")!;

        var pagina = await Open(browser, link);

        Assert.Contains("verzonnen", pagina.Tekst(".gk-melding"), StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector("#dekking"));
        Assert.NotNull(pagina.QuerySelector("#hoe-ver"));
        Assert.Empty(pagina.QuerySelectorAll("main form"));
        Paginaopbouw.IsAf(pagina);
    }

    [Fact]
    public async Task Elk_verzonnen_aanbod_en_oordeel_noemt_zich_een_voorbeeld()
    {
        using var browser = Maak(api);

        var pagina = await Open(browser, Adres);

        Assert.All(pagina.QuerySelectorAll("section[aria-labelledby=register] tbody tr"), rij => Assert.Contains("Voorbeeld", rij.TextContent, StringComparison.Ordinal));
        var werkagenda = await browser.GetStringAsync(new Uri($"{Adres}/download/werkagenda-md", UriKind.Relative), Token);
        Assert.StartsWith("# Regionale werkagenda: Voorbeeld", werkagenda.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_lezer_met_een_deellink_ziet_register_en_checklists()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), """
            { "titel": "Friesland", "items": [], "context": { "regio": "Friesland" }, "regio": {
              "register": [ { "interventie": "otago", "gemeente": "Harlingen", "aanbieder": "Fysio Noord" } ],
              "checklists": [ { "kader": "criteria-preventie-infrastructuur", "punt": "regiobeeld", "status": "nee", "rol": "GGD" } ] } }
            """);
        using var deel = await klant.VraagAsync(HttpMethod.Post, $"{klant.Pad}/deellink", "");
        using var browser = Maak(api);
        using var geopend = await browser.GetAsync(new Uri((await deel.LeesJson()).GetProperty("pagina").GetString()!, UriKind.Relative), Token);

        var pagina = await Open(browser, geopend.Headers.Location!.OriginalString);

        Assert.Contains("Fysio Noord", pagina.Tekst("section[aria-labelledby=register]"), StringComparison.Ordinal);
        Assert.Contains("GGD", pagina.Tekst("section[aria-labelledby=hoe-ver]"), StringComparison.Ordinal);
        Assert.Empty(pagina.QuerySelectorAll("main form"));
    }
}
