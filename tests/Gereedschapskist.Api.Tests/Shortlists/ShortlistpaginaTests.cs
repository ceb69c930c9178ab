using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>The pages as a browser without scripts uses them.</summary>
public sealed class ShortlistpaginaTests(ApiFixture api)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twee_keer_toevoegen_is_een_keer_en_de_shortlist_is_mee_te_nemen()
    {
        using var browser = Browser();
        await ZetOp(browser, "otago");
        await ZetOp(browser, "in-balans");
        await ZetOp(browser, "otago");

        var pagina = await Open(browser, "/shortlist");
        using var document = await browser.GetAsync(new Uri("/shortlist/download/docx", UriKind.Relative), Token);

        Assert.Equal(["otago", "in-balans"], Interventies(pagina));
        Assert.Equal(HttpStatusCode.OK, document.StatusCode);
    }

    [Fact]
    public async Task Het_geheim_zit_in_een_cookie_waar_geen_script_bij_kan()
    {
        using var browser = Browser();

        using var antwoord = await Verstuur(browser, "/shortlist", "?handler=Maak", ("titel", "Test"));

        var cookie = Assert.Single(antwoord.Headers.GetValues("Set-Cookie"), c => c.StartsWith("shortlist=", StringComparison.Ordinal));
        Assert.All(["httponly", "secure", "samesite=lax"], deel => Assert.Contains(deel, cookie, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
    }

    [Fact]
    public async Task Wie_een_oude_pagina_verstuurt_ziet_beide_versies_en_verliest_niets()
    {
        using var browser = Browser();
        await ZetOp(browser, "otago");
        var oud = Velden(await Open(browser, "/shortlist"));
        using var eerste = await Verstuur(browser, "/shortlist", "?handler=Bewaar", [.. oud.Select(v => v.Key == "Formulier.Titel" ? (v.Key, "Van de ander") : (v.Key, v.Value))]);

        using var tweede = await Verstuur(browser, "/shortlist", "?handler=Bewaar", [.. oud.Select(v => v.Key == "Formulier.Titel" ? (v.Key, "Van mij") : (v.Key, v.Value))]);

        Assert.Equal(HttpStatusCode.Redirect, eerste.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, tweede.StatusCode);
        var pagina = new HtmlParser().ParseDocument(await tweede.Content.ReadAsStringAsync(Token));
        Assert.Contains("Van de ander", pagina.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Van mij", ((IHtmlInputElement)pagina.QuerySelector("#titel")!).Value);
    }

    [Fact]
    public async Task Weggehaald_kan_terug_met_de_notitie()
    {
        using var browser = Browser();
        await ZetOp(browser, "otago");
        var velden = Velden(await Open(browser, "/shortlist"));
        velden["Formulier.Items[0].Notitie"] = "Niet kwijtraken";
        using var weg = await Verstuur(browser, "/shortlist", "?handler=Bewaar", [.. velden.Select(v => (v.Key, v.Value))]);
        velden["Formulier.Versie"] = "2";
        using var gehaald = await Verstuur(browser, "/shortlist", "?handler=Bewaar", [.. velden.Select(v => (v.Key, v.Value)), ("weg", "otago")]);
        Assert.Empty(Interventies(await Open(browser, "/shortlist")));

        using var terug = await Verstuur(browser, gehaald.Headers.Location!.ToString(), "?handler=Herstel", ("interventie", "otago"), ("versie", "2"));

        var pagina = await Open(browser, "/shortlist");
        Assert.Equal(["otago"], Interventies(pagina));
        Assert.Equal("Niet kwijtraken", pagina.QuerySelector("#notitie-0")!.TextContent);
    }

    [Fact]
    public async Task De_deellink_toont_de_shortlist_tot_hij_is_ingetrokken()
    {
        using var browser = Browser();
        await ZetOp(browser, "otago");
        using var gedeeld = await Verstuur(browser, "/shortlist", "?handler=Deel");
        var link = new Uri((await Open(browser, gedeeld.Headers.Location!.ToString())).QuerySelector(".gk-melding code")!.TextContent);
        using var ander = Browser();

        using var opent = await ander.GetAsync(new Uri(link.PathAndQuery, UriKind.Relative), Token);
        using var leest = await ander.GetAsync(opent.Headers.Location, Token);
        using var document = await ander.GetAsync(new Uri($"{opent.Headers.Location}/download/docx", UriKind.Relative), Token);
        using var ingetrokken = await Verstuur(browser, "/shortlist", "?handler=StopDelen");
        using var daarna = await ander.GetAsync(new Uri(link.PathAndQuery, UriKind.Relative), Token);
        using var zonderCode = await ander.GetAsync(opent.Headers.Location, Token);

        Assert.Matches("^/shortlist/gedeeld/[0-9a-f]{32}$", opent.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, leest.StatusCode);
        Assert.Equal(HttpStatusCode.OK, document.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, zonderCode.StatusCode);
        Assert.DoesNotContain("Formulier.Titel", await leest.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, daarna.StatusCode);
        Assert.Contains("Dit dossier is er niet meer", await daarna.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/shortlist?handler=Maak")]
    [InlineData("/shortlist/toevoegen")]
    public async Task Een_formulier_dat_twee_keer_komt_maakt_een_shortlist(string doel)
    {
        using var browser = api.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false, HandleCookies = false });
        using var pagina = await browser.GetAsync(new Uri("/shortlist?toevoegen=otago", UriKind.Relative), Token);
        var formulier = new HtmlParser().ParseDocument(await pagina.Content.ReadAsStringAsync(Token));
        var token = ((IHtmlInputElement)formulier.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        var bewijs = pagina.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("formulier=", StringComparison.Ordinal)).Split(';')[0];

        // Both leave before an answer, and so a cookie, has come back.
        var cookies = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri(doel, UriKind.Relative));
            verzoek.Headers.Add("Cookie", bewijs);
            verzoek.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("titel", "Twee keer"), new("interventie", "otago")]);
            using var antwoord = await browser.SendAsync(verzoek, Token);
            return antwoord.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("shortlist=", StringComparison.Ordinal)).Split(';')[0];
        }));

        Assert.Equal(cookies[0], cookies[1]);
    }

    [Fact]
    public async Task Wie_het_bewijs_van_een_formulier_in_de_kop_stuurt_krijgt_niet_de_shortlist_van_een_ander()
    {
        var cookies = new List<string>();
        for (var nummer = 0; nummer < 2; nummer++)
        {
            using var browser = Browser();
            var pagina = await Open(browser, "/shortlist");
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri("/shortlist?handler=Maak", UriKind.Relative));
            verzoek.Headers.Add("RequestVerificationToken", ((IHtmlInputElement)pagina.QuerySelector("input[name=__RequestVerificationToken]")!).Value);
            verzoek.Content = new FormUrlEncodedContent([new("titel", "Zonder veld"), new("__RequestVerificationToken", "geraden")]);
            using var antwoord = await browser.SendAsync(verzoek, Token);
            cookies.Add(antwoord.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("shortlist=", StringComparison.Ordinal)).Split(';')[0]);
        }

        Assert.NotEqual(cookies[0], cookies[1]);
    }

    [Fact]
    public async Task Elke_stand_van_de_shortlist_is_goed_gemaakte_HTML()
    {
        using var browser = Browser();
        using var leeg = await Verstuur(browser, "/shortlist", "?handler=Maak", ("titel", "Leeg"));
        Paginaopbouw.IsAf(await Open(browser, "/shortlist?melding=gemaakt"));
        await ZetOp(browser, "otago");
        await ZetOp(browser, "in-balans");
        using var gedeeld = await Verstuur(browser, "/shortlist", "?handler=Deel");
        var metLink = await Open(browser, gedeeld.Headers.Location!.ToString());
        Paginaopbouw.IsAf(metLink);
        Paginaopbouw.IsAf(await Volg(browser, Link(metLink)));
        Paginaopbouw.IsAf(await Volg(browser, Link(await Open(browser, "/shortlist?melding=bewaarlink"))));
        var velden = Velden(metLink);
        (velden["Formulier.PeriodeVan"], velden["Formulier.PeriodeTot"]) = ("2030", "2027");

        using var geweigerd = await Verstuur(browser, "/shortlist", "?handler=Bewaar", [.. velden.Select(v => (v.Key, v.Value))]);
        (velden["Formulier.Versie"], velden["Formulier.PeriodeVan"]) = ("1", "2026");
        using var botsing = await Verstuur(browser, "/shortlist", "?handler=Bewaar", [.. velden.Select(v => (v.Key, v.Value))]);
        using var weg = await Verstuur(browser, "/shortlist", "?handler=Bewaar", [.. Velden(await Open(browser, "/shortlist")).Select(v => (v.Key, v.Value)), ("weg", "otago")]);

        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, botsing.StatusCode);
        foreach (var antwoord in new[] { geweigerd, botsing })
        {
            Paginaopbouw.IsAf(Strikt.ParseDocument(await antwoord.Content.ReadAsStringAsync(Token)));
        }

        Paginaopbouw.IsAf(await Open(browser, weg.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task De_bewaarlink_opent_de_shortlist_elders_en_het_geheim_verdwijnt_uit_het_adres()
    {
        using var browser = Browser();
        await ZetOp(browser, "otago");
        var link = Link(await Open(browser, "/shortlist?melding=bewaarlink"));
        using var ander = Browser();

        using var gevolgd = await ander.GetAsync(new Uri(link, UriKind.Relative), Token);
        using var geopend = await Verstuur(ander, "/shortlist/openen", null, "/shortlist/openen");

        Assert.Equal("/shortlist/openen", gevolgd.Headers.Location?.ToString());
        Assert.Equal(["otago"], Interventies(await Open(ander, geopend.Headers.Location!.ToString())));
        using var nogEens = await ander.GetAsync(new Uri("/shortlist/openen", UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.NotFound, nogEens.StatusCode);
    }

    [Fact]
    public async Task Een_verwijderde_shortlist_is_met_een_knop_terug_te_zetten_ook_met_de_bewaarlink()
    {
        using var browser = Browser();
        await ZetOp(browser, "otago");
        var link = Link(await Open(browser, "/shortlist?melding=bewaarlink"));
        using var verwijderd = await Verstuur(browser, "/shortlist", "?handler=Verwijder");
        var pagina = await Open(browser, verwijderd.Headers.Location!.ToString());
        Paginaopbouw.IsAf(pagina);
        using var ander = Browser();
        Paginaopbouw.IsAf(await Volg(ander, link));
        using var geopend = await Verstuur(ander, "/shortlist/openen", null, "/shortlist/openen");

        using var terug = await Verstuur(ander, "/shortlist", "?handler=ZetTerug");

        Assert.Contains("28 december 2026", pagina.QuerySelector("#verwijderd")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Interventies(pagina));
        Assert.Equal("/shortlist?melding=hersteld", terug.Headers.Location?.ToString());
        Assert.Equal(["otago"], Interventies(await Open(browser, "/shortlist")));
    }

    [Fact]
    public async Task Een_nieuwe_bewaarlink_sluit_andere_browsers_buiten_en_deze_niet()
    {
        using var browser = Browser();
        await ZetOp(browser, "otago");
        var oud = Link(await Open(browser, "/shortlist?melding=bewaarlink"));

        using var vernieuwd = await Verstuur(browser, "/shortlist", "?handler=Vernieuw");

        var nieuw = Link(await Open(browser, vernieuwd.Headers.Location!.ToString()));
        using var ander = Browser();
        using var metOud = await ander.GetAsync(new Uri(oud, UriKind.Relative), Token);
        Assert.NotEqual(oud, nieuw);
        Assert.Equal(HttpStatusCode.NotFound, metOud.StatusCode);
        await Volg(ander, nieuw);
    }

    private static string Link(IHtmlDocument pagina) => new Uri(pagina.QuerySelector(".gk-melding code")!.TextContent).PathAndQuery;

    /// <summary>Follows a link with a secret in it to the address without.</summary>
    private static async Task<IHtmlDocument> Volg(HttpClient browser, string link)
    {
        using var antwoord = await browser.GetAsync(new Uri(link, UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        return await Open(browser, antwoord.Headers.Location!.ToString());
    }

    private static HtmlParser Strikt => new(new HtmlParserOptions { IsStrictMode = true });

    private HttpClient Browser() => api.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    private static async Task ZetOp(HttpClient browser, string interventie)
    {
        using var antwoord = await Verstuur(browser, "/shortlist", null, "/shortlist/toevoegen", ("interventie", interventie));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
    }

    private static async Task<IHtmlDocument> Open(HttpClient browser, string adres)
    {
        using var antwoord = await browser.GetAsync(new Uri(adres, UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return Strikt.ParseDocument(await antwoord.Content.ReadAsStringAsync(Token));
    }

    private static Task<HttpResponseMessage> Verstuur(HttpClient browser, string pagina, string vraag, params (string Naam, string Waarde)[] velden) =>
        Verstuur(browser, pagina, vraag, "/shortlist", velden);

    /// <summary>Opens the page for its token, and posts.</summary>
    private static async Task<HttpResponseMessage> Verstuur(HttpClient browser, string pagina, string? vraag, string doel, params (string Naam, string Waarde)[] velden)
    {
        var document = await Open(browser, pagina);
        var token = ((IHtmlInputElement)document.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var inhoud = new FormUrlEncodedContent(velden.Select(v => KeyValuePair.Create(v.Naam, v.Waarde)).Append(new("__RequestVerificationToken", token)));
        return await browser.PostAsync(new Uri(doel + vraag, UriKind.Relative), inhoud, Token);
    }

    private static Dictionary<string, string> Velden(IHtmlDocument pagina) => pagina.QuerySelectorAll("form.gk-shortlist [name^=Formulier]:not([type=checkbox])").ToDictionary(
        v => v.GetAttribute("name")!,
        v => v switch
        {
            IHtmlInputElement invoer => invoer.Value,
            IHtmlSelectElement keuze => keuze.Value ?? "",
            _ => v.TextContent,
        },
        StringComparer.Ordinal);

    private static IEnumerable<string> Interventies(IHtmlDocument pagina) =>
        pagina.QuerySelectorAll("input[name$='.Interventie']").Select(v => ((IHtmlInputElement)v).Value);
}
