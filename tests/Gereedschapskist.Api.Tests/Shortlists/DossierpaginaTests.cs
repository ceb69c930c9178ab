using System.Net;
using AngleSharp.Html.Dom;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Microsoft.AspNetCore.Mvc.Testing;
using static Gereedschapskist.Api.Tests.Shortlists.Dossierbrowser;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>Every page hands its result to the dossier with one press and stays where it was; a browser without scripts.</summary>
public sealed class DossierpaginaTests(ApiFixture api)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_voorstel_gaat_met_vraag_plaats_en_keuze_het_dossier_in_en_de_pagina_blijft_staan()
    {
        const string adres = "/voorstel?gezondheidsdoel=minder-eenzaamheid&gemeente=Hollands%20Kroon&leeftijdVan=65";
        using var browser = Browser();
        var pagina = await Open(browser, adres);
        var gekozen = pagina.QuerySelectorAll(".gk-voorstel input[name=gekozen]").Take(2).Select(v => v.GetAttribute("value")!).ToList();

        using var terug = await Druk(browser, pagina, "#keuzeformulier", [.. gekozen.Select(id => ("gekozen", id))]);

        Assert.StartsWith(adres, terug.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var daarna = await Open(browser, terug.Headers.Location!.OriginalString);
        Assert.Contains("Dossier: minder eenzaamheid, Hollands Kroon, 2 gekozen", daarna.Tekst(".gk-dossier"), StringComparison.Ordinal);
        Assert.Equal(2, daarna.QuerySelectorAll(".gk-voorstel .gk-erin").Length);
        var leeg = await Open(browser, "/voorstel");
        Assert.Equal("Hollands Kroon", ((IHtmlInputElement)leeg.QuerySelector("#gemeente")!).Value);
        Assert.Equal("65", ((IHtmlInputElement)leeg.QuerySelector("#leeftijdVan")!).Value);
        Assert.Equal("minder-eenzaamheid", ((IHtmlSelectElement)leeg.QuerySelector("#gezondheidsdoel")!).Value);
        var kosten = await Open(browser, "/wat-kost-het");
        Assert.Equal("Hollands Kroon", ((IHtmlInputElement)kosten.QuerySelector("#gemeente")!).Value);
        Assert.Equal("minder-eenzaamheid", ((IHtmlSelectElement)kosten.QuerySelector("#gezondheidsdoel")!).Value);
        Assert.Contains("in Hollands Kroon", (await Open(browser, kosten.QuerySelector("main a[href^='/wat-kost-het?interventie=']")!.GetAttribute("href")!)).Tekst("h1"), StringComparison.Ordinal);
        Assert.Contains("Wat werkt voor Minder eenzaamheid", (await Open(browser, "/shortlist")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/interventies/otago")]
    [InlineData("/wie-betaalt?interventie=otago&risico=hoog")]
    [InlineData("/wie-betaalt?basisfunctionaliteit=valpreventie")]
    [InlineData("/lokaal-of-regionaal?interventie=in-balans&regio=IZA41&groepsgrootte=8")]
    [InlineData("/vergelijken?interventie=in-balans&interventie=otago")]
    public async Task Een_uitkomst_gaat_met_een_druk_het_dossier_in_en_staat_er_dan(string adres)
    {
        using var browser = Browser();
        var pagina = await Open(browser, adres);

        using var terug = await Druk(browser, pagina, "main form[action='/shortlist/toevoegen']");

        Assert.Equal(HttpStatusCode.Redirect, terug.StatusCode);
        Assert.StartsWith(adres, terug.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var daarna = await Open(browser, terug.Headers.Location!.OriginalString);
        Paginaopbouw.IsAf(daarna);
        Assert.Contains("dossier", daarna.Tekst("main .gk-erin"), StringComparison.Ordinal);
        Paginaopbouw.IsAf(await Open(browser, "/shortlist"));
    }

    [Fact]
    public async Task Een_browser_heeft_meer_dossiers_en_een_oude_pagina_raakt_het_goede()
    {
        using var browser = Browser();
        using var eerste = await Druk(browser, await Open(browser, "/shortlist"), "form[action*=Maak]", ("titel", "Eerste"));
        var oud = await Open(browser, "/interventies/otago");
        using var tweede = await Druk(browser, await Open(browser, "/shortlist"), "form[action*=Maak]", ("titel", "Tweede"));

        using var terug = await Druk(browser, oud, "main form[action='/shortlist/toevoegen']");

        var pagina = await Open(browser, "/shortlist");
        Assert.Equal("Tweede", pagina.Tekst("h1"));
        Assert.Empty(pagina.QuerySelectorAll(".gk-shortlist__items > li"));
        Assert.Contains("(2)", pagina.Tekst(".gk-menu"), StringComparison.Ordinal);
        using var gewisseld = await Druk(browser, pagina, "form[action*=Wissel]");
        var gewoon = await Open(browser, "/shortlist");
        Assert.Equal("Eerste", gewoon.Tekst("h1"));
        Assert.Single(gewoon.QuerySelectorAll(".gk-shortlist__items > li"));
    }

    [Fact]
    public async Task Een_cookie_die_niets_meer_opent_stoort_geen_pagina()
    {
        using var browser = api.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false, HandleCookies = false });
        foreach (var adres in new[] { "/", "/shortlist", "/shortlist/werkagenda", "/interventies/otago", "/voorstel" })
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(adres, UriKind.Relative));
            verzoek.Headers.Add("Cookie", "shortlist=bestaat.niet~onzin~00.11");
            using var antwoord = await browser.SendAsync(verzoek, Token);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        }
    }

    [Fact]
    public async Task Een_regio_kiezen_maakt_een_werkagenda_die_onderweg_wordt_bewaard()
    {
        using var browser = Browser();
        using var gekozen = await Druk(browser, await Open(browser, "/shortlist/werkagenda"), "form[action*=Kies]", ("Gebied", "IZA09"));
        var pagina = await Open(browser, gekozen.Headers.Location!.OriginalString);
        Paginaopbouw.IsAf(pagina);

        using var bewaard = await Druk(browser, pagina, "form[action*=Bewaar]", ("Teksten[valpreventie.nu]", "Twaalf groepen."));

        Assert.Equal("Twaalf groepen.", (await Open(browser, "/shortlist/werkagenda")).QuerySelector("#valpreventie-nu")!.TextContent);
        using var document = await browser.GetAsync(new Uri("/shortlist/download/werkagenda-md", UriKind.Relative), Token);
        Assert.Contains("Twaalf groepen.", await document.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    private HttpClient Browser() => Dossierbrowser.Maak(api);
}
