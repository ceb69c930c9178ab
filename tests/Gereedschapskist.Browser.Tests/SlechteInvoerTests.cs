using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>What people do that nobody meant: click twice, go back, edit the address, paste anything.</summary>
public class SlechteInvoerTests(Browserfixture fixture)
{
    public static TheoryData<string, int> Adressen => new()
    {
        { "/interventies/%3Cscript%3Ealert(1)%3C%2Fscript%3E", 404 },
        { "/interventies/..%2F..%2Fetc%2Fpasswd", 404 },
        { "/basisfunctionaliteiten/bestaat-niet", 404 },
        { "/zoeken?pagina=-1", 400 },
        { "/zoeken?zoek=%00%01", 200 },
        { "/zoeken?zoek=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", 200 },
        { "/vergelijken?interventie=bestaat-niet&interventie=%3Cb%3E", 400 },
        { "/voorstel?basisfunctionaliteit=%3Cscript%3Ealert(1)%3C%2Fscript%3E", 400 },
        { "/voorstel?doel=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", 200 },
        { "/voorstel?basisfunctionaliteit=valpreventie&gewicht-kosten=NaN&budget=-1&leeftijdVan=999999999999", 400 },
        { "/wie-betaalt?interventie=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", 400 },
        { "/wie-betaalt?interventie=otago&risico=onzin&peildatum=9999-99-99", 400 },
        { "/lokaal-of-regionaal?interventie=otago&regio=%3Cb%3E", 400 },
        { "/lokaal-of-regionaal?interventie=otago&regio=IZA41&overlap=-5&specialistische-kennis=veel", 400 },
        { "/shortlist?melding=%3Cscript%3E&toevoegen=%3Cscript%3E&verwijderd=x", 200 },
        { "/shortlist/gedeeld/%3Cb%3E/x", 404 },
        { "/shortlist/gedeeld/bestaat/niet/download/docx", 404 },
        { "/shortlist/download/exe", 404 },
        { "/shortlist/openen/x/y", 404 },
    };

    [Theory]
    [MemberData(nameof(Adressen))]
    public async Task Een_zelf_getypt_adres_geeft_een_Nederlandse_pagina_met_de_juiste_status(string adres, int status)
    {
        var page = await fixture.LeegAsync(Weergave.Smal);
        List<string> vensters = [];
        page.Dialog += (_, venster) =>
        {
            vensters.Add(venster.Message);
            _ = venster.DismissAsync();
        };

        var antwoord = await page.GotoAsync(adres);

        Assert.Equal(status, antwoord!.Status);
        Assert.Equal("nl", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.NotEqual("", await page.Locator("h1").InnerTextAsync());
        Assert.Empty(vensters);
        Assert.Equal(0, await page.Locator("main script, main img").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Dubbel_klikken_maakt_een_shortlist_met_een_interventie(bool javaScript)
    {
        var page = await fixture.OpenAsync("/interventies/otago", Weergave.Breed with { JavaScript = javaScript });

        await page.VolgAsync(() => page.Locator("form[action='/shortlist/toevoegen'] button").DblClickAsync());
        page.StaatOp("/interventies/otago?dossier=*");
        await page.GotoAsync("/shortlist");
        await page.VolgAsync(() => page.Locator("form.gk-shortlist > button.utrecht-button--primary-action").DblClickAsync());
        page.StaatOp("/shortlist?melding=bewaard");

        Assert.Equal(1, await page.Locator(".gk-shortlist__items > li").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Terug_en_opnieuw_laden_herhalen_niets()
    {
        var page = await fixture.LeegAsync(Weergave.Breed);
        await page.MaakShortlistAsync("Eén keer");
        await page.ZetOpShortlistAsync("otago");

        await page.ReloadAsync();
        await page.GoBackAsync();
        page.StaatOp("/interventies/otago?dossier=toegevoegd*");
        await page.GoForwardAsync();

        Assert.Equal("Eén keer", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(1, await page.Locator(".gk-shortlist__items > li").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_oude_pagina_met_Maak_een_dossier_maakt_er_een_bij_en_gooit_niets_weg()
    {
        var page = await fixture.OpenAsync("/shortlist", Weergave.Breed);
        var oud = await page.Context.NewPageAsync();
        await oud.GotoAsync("/shortlist");
        await page.MaakShortlistAsync("De eerste");

        await oud.Locator("#nieuw").FillAsync("De tweede");
        await oud.GetByRole(AriaRole.Button, new() { Name = "Maak een dossier" }).VolgAsync();
        oud.StaatOp("/shortlist?melding=gemaakt");

        Assert.Equal("De tweede", await oud.Locator("h1").InnerTextAsync());
        await oud.Locator("form", new() { HasText = "De eerste" }).GetByRole(AriaRole.Button).VolgAsync();
        Assert.Equal("De eerste", await oud.Locator("h1").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Vijandige_en_heel_lange_tekst_blijft_tekst()
    {
        const string vijandig = "<img src=x onerror=alert(1)> \"'&amp; =1+1 \u202Eomgekeerd 🙂";
        var lang = new string('w', 9_000);
        var page = await fixture.LeegAsync(Weergave.Smal);
        var vensters = 0;
        page.Dialog += (_, venster) =>
        {
            vensters++;
            _ = venster.DismissAsync();
        };
        await page.MaakShortlistAsync(new string('t', 200));
        await page.ZetOpShortlistAsync("otago");
        await page.Locator("#notitie-0").FillAsync(vijandig);
        await page.Locator("#reden-0").FillAsync(lang);
        await page.BewaarAsync();
        page.StaatOp("/shortlist?melding=bewaard");

        Assert.Equal(vijandig, await page.Locator("#notitie-0").InputValueAsync());
        Assert.Equal(lang, await page.Locator("#reden-0").InputValueAsync());
        Assert.Equal(0, vensters);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Contains(vijandig, Exportlezer.Document(await page.DownloadAsync("docx")), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Te_lange_tekst_wordt_geweigerd_en_niet_weggegooid()
    {
        var page = await fixture.LeegAsync(Weergave.Breed);
        await page.MaakShortlistAsync("Te lang");
        await page.ZetOpShortlistAsync("otago");
        await page.EvaluateAsync("document.querySelector('#notitie-0').removeAttribute('maxlength')");
        var lang = new string('n', 10_001);
        await page.Locator("#notitie-0").FillAsync(lang);
        await page.Locator("#periodeVan").EvaluateAsync("veld => veld.removeAttribute('pattern')");

        await page.BewaarAsync();

        Assert.Contains("Otago oefenprogramma: de tekst heeft 10001 tekens", await page.Locator(".gk-melding--fout").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(lang, await page.Locator("#notitie-0").InputValueAsync());
        await page.Locator("#notitie-0").FillAsync("Kort");
        await page.Locator("#periodeVan").EvaluateAsync("veld => veld.removeAttribute('pattern')");
        await page.Locator("#periodeVan").FillAsync("volgend jaar");
        await page.BewaarAsync();
        Assert.Contains("“volgend jaar” is geen jaar of datum", await page.Locator(".gk-melding--fout").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("volgend jaar", await page.Locator("#periodeVan").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_ingetrokken_deellink_zegt_wat_er_is_en_wat_u_kunt_doen()
    {
        var page = await fixture.LeegAsync(Weergave.Breed);
        await page.VulShortlistAsync();
        var link = await page.DeelAsync();
        await page.ReloadAsync();
        Assert.Equal(link, await page.Locator(".gk-melding code").InnerTextAsync());
        var lezer = await fixture.LeegAsync(Weergave.Breed);
        Assert.Equal(200, (await lezer.GotoAsync(link))!.Status);

        await page.GetByRole(AriaRole.Button, new() { Name = "Trek de deellink in" }).VolgAsync();
        page.StaatOp("/shortlist?melding=niet-gedeeld");
        var daarna = await lezer.GotoAsync(link);

        Assert.Equal(404, daarna!.Status);
        Assert.Equal("Dit dossier is er niet meer", await lezer.Locator("h1").InnerTextAsync());
        Assert.True(await lezer.Locator("main a").CountAsync() > 0);
        await page.Context.CloseAsync();
        await lezer.Context.CloseAsync();
    }
}
