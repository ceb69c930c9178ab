using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>Every flow with the keyboard alone, with and without scripts; each stop on the way must be visible.</summary>
public class ToetsenbordwegTests(Browserfixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_voorstel_vragen_uitleg_openen_gewichten_schuiven_en_herstellen(bool javaScript)
    {
        var page = await Begin("/voorstel", javaScript);
        await page.TabNaarAsync("#basisfunctionaliteit");
        await page.Keyboard.TypeAsync("Valp");
        await page.TabNaarAsync("#gemeente");
        await page.Keyboard.TypeAsync("Utrecht");
        await page.GaAsync(".gk-formulier button");
        page.StaatOp("/voorstel?*basisfunctionaliteit=valpreventie*");

        await Druk(page, ".gk-gewichten > summary", "Enter");
        await page.TabNaarAsync("#gewicht-kosten");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.GaAsync(".gk-filters__inhoud button");
        page.StaatOp("/voorstel?*gewicht-kosten=6*");
        await page.GaAsync(".gk-gewichten a");
        page.StaatOp("/voorstel?*gemeente=Utrecht*");
        Assert.DoesNotContain("gewicht-", page.Url, StringComparison.Ordinal);

        await Druk(page, ".gk-voorstel details:not(.gk-letop) > summary", "Enter");
        Assert.True(await page.Locator(".gk-voorstel").First.Locator("table").IsVisibleAsync());
        var naam = await page.Locator(".gk-voorstel h3 a").First.InnerTextAsync();
        await page.GaAsync(".gk-voorstel .gk-acties button");
        page.StaatOp("/voorstel?*dossier=gemaakt*");
        await page.GotoAsync("/shortlist");
        Assert.Contains(naam, await page.Locator("[aria-labelledby=shortlist-tabel]").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Vragen_wie_betaalt_antwoorden_en_een_antwoord_weghalen(bool javaScript)
    {
        var page = await Begin("/wie-betaalt", javaScript);
        await page.TabNaarAsync("#interventie");
        await page.Keyboard.TypeAsync("Otago oefenprogramma");
        await page.GaAsync(".gk-formulier button");
        page.StaatOp("/wie-betaalt?*interventie=*");

        await Druk(page, ".gk-formulier details summary", "Enter");
        await Druk(page, ".gk-keuzes input", "Space");
        await page.GaAsync(".gk-formulier button");
        page.StaatOp("/wie-betaalt?*risico=laag*");
        await page.GaAsync(".gk-chip");
        Assert.DoesNotContain("risico", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".gk-chip").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Afwegen_voor_een_regio_antwoorden_en_een_antwoord_wissen(bool javaScript)
    {
        var page = await fixture.OpenAsync("/", Weergave.Breed with { JavaScript = javaScript });
        await page.GaAsync(".gk-menu a[href='/lokaal-of-regionaal']");
        page.StaatOp("/lokaal-of-regionaal");
        await page.TabNaarAsync("#interventie");
        await page.Keyboard.TypeAsync("Otago oefenprogramma");
        await page.TabNaarAsync("#regio");
        await page.Keyboard.TypeAsync("Zuid-L");
        await page.GaAsync(".gk-formulier button");
        page.StaatOp("/lokaal-of-regionaal?*regio=IZA41*");
        Assert.StartsWith("Advies", await page.Locator("#advies").InnerTextAsync(), StringComparison.Ordinal);

        await page.TabNaarAsync(".gk-criteriumvraag :is(select, input)");
        var (vraag, soort) = (await page.EvaluateAsync<string>("document.activeElement.name"), await page.EvaluateAsync<string>("document.activeElement.type"));
        await page.Keyboard.PressAsync(soort switch { "radio" => "Space", "text" => "3", _ => "ArrowDown" });
        await page.GaAsync(".gk-formulier button");
        page.StaatOp($"/lokaal-of-regionaal?*{vraag}=*");
        await page.TabNaarAsync($"[type=checkbox][name={vraag}]");
        await page.Keyboard.PressAsync("Space");
        await page.GaAsync(".gk-formulier button");
        Assert.True(!page.Url.Contains($"{vraag}=", StringComparison.Ordinal) || page.Url.Contains($"{vraag}=&", StringComparison.Ordinal));
        Assert.Equal(0, await page.Locator($"[type=checkbox][name={vraag}]").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_shortlist_maken_vullen_ordenen_delen_en_meenemen(bool javaScript)
    {
        var page = await Begin("/shortlist", javaScript);
        await page.TabNaarAsync("#nieuw");
        await page.Keyboard.TypeAsync("Met het toetsenbord");
        await page.VolgAsync(() => page.Keyboard.PressAsync("Enter"));
        page.StaatOp("/shortlist?melding=gemaakt");
        foreach (var interventie in new[] { "otago", "in-balans" })
        {
            await page.GotoAsync($"/interventies/{interventie}");
            await page.GaAsync("form[action='/shortlist/toevoegen'] button");
            page.StaatOp($"/interventies/{interventie}?dossier=toegevoegd*");
        }

        await page.GotoAsync("/shortlist");
        await page.TabNaarAsync("#notitie-0");
        await page.Keyboard.TypeAsync(Handelingen.Notitie);
        await page.GaAsync("[name=omlaag]:not([disabled])");
        page.StaatOp("/shortlist?melding=bewaard*");
        Assert.Equal(Handelingen.Notitie, await page.Locator("#notitie-1").InputValueAsync());

        await page.GotoAsync("/shortlist");
        await page.GaAsync("[name=weg][value=in-balans]");
        page.StaatOp("/shortlist?verwijderd=in-balans");
        await page.GaAsync(".gk-melding button");
        page.StaatOp("/shortlist?melding=teruggezet*");
        Assert.Equal(2, await page.Locator(".gk-shortlist__items > li").CountAsync());

        await page.GotoAsync("/shortlist");
        await page.GaAsync("form[action*='handler=Deel'] button");
        page.StaatOp("/shortlist?melding=gedeeld");
        Assert.Contains("/shortlist/gedeeld/", await page.Locator(".gk-melding code").InnerTextAsync(), StringComparison.Ordinal);
        await page.TabNaarAsync("a[href$='/download/docx']");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Contains(Handelingen.Notitie, Exportlezer.Document(await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/voorstel", "#leeftijdVan", "abc", true)]
    [InlineData("/voorstel", "#leeftijdVan", "abc", false)]
    [InlineData("/wie-betaalt", "#interventie", "Bestaat niet", true)]
    [InlineData("/wie-betaalt", "#interventie", "Bestaat niet", false)]
    public async Task Na_een_fout_staat_de_focus_op_de_melding_en_brengt_een_link_naar_het_veld(string pad, string veld, string waarde, bool javaScript)
    {
        var page = await fixture.OpenAsync(pad, Weergave.Breed with { JavaScript = javaScript });
        await page.TabNaarAsync(veld);
        await page.Keyboard.TypeAsync(waarde);
        await Druk(page, ".gk-formulier button", "Enter");

        await Assertions.Expect(page.Locator(".gk-melding--fout")).ToBeFocusedAsync();
        await Druk(page, ".gk-melding--fout a", "Enter");
        Assert.Equal("true", await page.EvaluateAsync<string?>("document.activeElement.getAttribute('aria-invalid')"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_leeg_formulier_zegt_wat_er_mist()
    {
        var page = await fixture.OpenAsync("/voorstel", Weergave.Breed);

        await page.GetByRole(AriaRole.Button, new() { Name = "Maak een voorstel" }).VolgAsync();

        Assert.Contains("wat u wilt bereiken", await page.Locator(".gk-melding--fout").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Begin(string ingang, bool javaScript)
    {
        var page = await fixture.OpenAsync("/", Weergave.Breed with { JavaScript = javaScript });
        await page.GaAsync($"main a[href='{ingang}']");
        page.StaatOp(ingang);
        return page;
    }

    private static async Task Druk(IPage page, string selector, string toets)
    {
        await page.TabNaarAsync(selector);
        await page.Keyboard.PressAsync(toets);
    }
}
