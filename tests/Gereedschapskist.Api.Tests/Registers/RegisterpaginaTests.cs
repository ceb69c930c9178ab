using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Gereedschapskist.Api.Tests.Shortlists;
using static Gereedschapskist.Api.Tests.Shortlists.Dossierbrowser;

namespace Gereedschapskist.Api.Tests.Registers;

/// <summary>The register of a dossier in a browser without scripts.</summary>
public sealed class RegisterpaginaTests(ApiFixture api)
{
    private const string Kop = "Interventie;Gemeente;Aanbieder;Capaciteit;Deelnemers per jaar;Betaler;Van;Tot\r\n";
    private const string Goed = Kop + "In Balans;Leeuwarden;Welzijn Noord;1.200;900;gemeente;1-1-2026;\r\n";
    private const string Adres = "/shortlist/register";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_lijst_wordt_eerst_getoond_en_dan_pas_bewaard()
    {
        using var browser = Dossierbrowser.Maak(api);
        var pagina = await Begin(browser);

        using var gelezen = await Stuur(browser, pagina, "form[action*=Lees]", Encoding.UTF8.GetBytes(Goed));
        var proef = await Lees(gelezen);
        Assert.Contains("nog niets bewaard", proef.Tekst(".gk-melding"), StringComparison.Ordinal);
        Assert.Contains("900 mensen per jaar", proef.Tekst("section[aria-labelledby=dekking]"), StringComparison.Ordinal);
        Paginaopbouw.IsAf(proef);
        Assert.Null((await Open(browser, Adres)).QuerySelector("#register"));
        using var bewaard = await Druk(browser, proef, "form[action*=Bewaar]");

        var daarna = await Open(browser, bewaard.Headers.Location!.OriginalString);
        Assert.Contains("Welzijn Noord", daarna.Tekst("section[aria-labelledby=register]"), StringComparison.Ordinal);
        Assert.Contains("Welzijn Noord", (await Open(browser, $"{Adres}?functie=valpreventie")).Tekst("section[aria-labelledby=register]"), StringComparison.Ordinal);
        Assert.DoesNotContain("Welzijn Noord", (await Open(browser, $"{Adres}?functie=kansrijke-start")).Tekst("section[aria-labelledby=register]"), StringComparison.Ordinal);
        Paginaopbouw.IsAf(daarna);
    }

    [Fact]
    public async Task Een_regel_komt_erbij_en_gaat_weer_weg_en_het_rekenblad_is_zelf_in_te_lezen()
    {
        using var browser = Dossierbrowser.Maak(api);
        var pagina = await Begin(browser);
        using var erbij = await Druk(browser, pagina, "form[action*=VoegToe]", Regel());
        var een = await Open(browser, Adres);
        var link = een.QuerySelector("a[href$='/register/csv']")!.GetAttribute("href")!;
        var blad = await browser.GetByteArrayAsync(new Uri(link, UriKind.Relative), Token);

        using var gelezen = await Stuur(browser, een, "form[action*=Lees]", blad);
        Assert.Contains("1 regel en alles klopt", (await Lees(gelezen)).Tekst(".gk-melding"), StringComparison.Ordinal);
        using var dubbel = await Druk(browser, een, "form[action*=VoegToe]", Regel());
        Assert.Contains("deze regel", (await Lees(dubbel, HttpStatusCode.BadRequest)).Tekst("[role=alert]"), StringComparison.Ordinal);
        using var weg = await Druk(browser, een, "#haal-weg", ("regel", "0"));

        Assert.Null((await Open(browser, Adres)).QuerySelector("#register"));
    }

    [Fact]
    public async Task Wie_op_een_oude_versie_wijzigt_hoort_dat_een_ander_eerder_was()
    {
        using var browser = Dossierbrowser.Maak(api);
        var oud = await Begin(browser);
        using var eerst = await Druk(browser, oud, "form[action*=VoegToe]", Regel());

        using var teLaat = await Druk(browser, oud, "form[action*=VoegToe]", Regel("Harlingen"));

        Assert.Contains("Iemand anders", (await Lees(teLaat, HttpStatusCode.Conflict)).Tekst("[role=alert]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Interventie;Gemeente\r\nIn Balans;Leeuwarden\r\n", "Aanbieder ontbreekt")]
    [InlineData(Kop + "In Balans;Leeuwarden;\"Welzijn;;;;;\r\n", "geen geldige CSV")]
    [InlineData(Kop + "In Balans;Winsum;Welzijn;;;;;\r\n", "Westerkwartier")]
    [InlineData(Kop + "In Balans;Leeuwarden;Welzijn;10;11;;;\r\n", "meer dan 100 procent")]
    [InlineData(Kop + "In Balanz;Leeuwarden;Welzijn;;;;;\r\n", "Regel 2, interventie")]
    public async Task Een_fout_bestand_zegt_wat_er_mis_is_en_leest_niets_in(string bestand, string melding)
    {
        using var browser = Dossierbrowser.Maak(api);

        using var antwoord = await Stuur(browser, await Begin(browser), "form[action*=Lees]", Encoding.UTF8.GetBytes(bestand));

        var pagina = await Lees(antwoord, HttpStatusCode.BadRequest);
        Assert.Contains(melding, pagina.Tekst("[role=alert]"), StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector("#dekking"));
        Paginaopbouw.IsAf(pagina);
    }

    [Fact]
    public async Task Een_andere_tekenset_wordt_herkend()
    {
        using var browser = Dossierbrowser.Maak(api);

        using var antwoord = await Stuur(
            browser, await Begin(browser), "form[action*=Lees]", [.. Encoding.UTF8.GetBytes(Kop), .. Encoding.Latin1.GetBytes("In Balans;Súdwest-Fryslân;Welzijn;;;;;\r\n")]);

        Assert.Contains("CSV UTF-8", (await Lees(antwoord, HttpStatusCode.BadRequest)).Tekst("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_sjabloon_is_zelf_in_te_lezen()
    {
        using var browser = Dossierbrowser.Maak(api);
        var pagina = await Begin(browser);
        var sjabloon = await browser.GetByteArrayAsync(new Uri($"{Adres}?handler=Sjabloon", UriKind.Relative), Token);

        using var antwoord = await Stuur(browser, pagina, "form[action*=Lees]", [.. sjabloon, .. Encoding.UTF8.GetBytes("otago;Harlingen;Fysio;;;;;\r\n")]);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_rekenblad_van_Excel_wordt_getoond_en_bewaard_en_een_formule_geweigerd()
    {
        using var browser = Dossierbrowser.Maak(api);
        var pagina = await Begin(browser);
        object[] kop = ["Interventie", "Gemeente", "Aanbieder", "Capaciteit", "Deelnemers per jaar", "Betaler", "Van", "Tot"];

        using var fout = await Stuur(browser, pagina, "form[action*=Lees]", Xlsxblad.Maak(kop, ["In Balans", "Leeuwarden", "Welzijn Noord", "=10*12"]));
        Assert.Contains("In cel D2 staat een formule", (await Lees(fout, HttpStatusCode.BadRequest)).Tekst("[role=alert]"), StringComparison.Ordinal);
        using var gelezen = await Stuur(browser, pagina, "form[action*=Lees]", Xlsxblad.Maak(kop, ["In Balans", "Leeuwarden", "Welzijn Noord", 1200, 900, "gemeente", new DateOnly(2026, 1, 1)]));
        using var bewaard = await Druk(browser, await Lees(gelezen), "form[action*=Bewaar]");

        Assert.Contains("1 januari 2026", (await Open(browser, Adres)).Tekst("section[aria-labelledby=register]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_kaart_toont_waar_aanbod_is_en_elk_getal_ernaast_leidt_naar_zijn_regels()
    {
        using var browser = Dossierbrowser.Maak(api);
        using var een = await Druk(browser, await Begin(browser), "form[action*=VoegToe]", Regel());
        using var twee = await Druk(browser, await Open(browser, Adres), "form[action*=VoegToe]", Regel("Harlingen"));

        var pagina = await Open(browser, Adres);

        var kaart = pagina.QuerySelector("figure:has(#kaart-valpreventie-titel)")!;
        Assert.Equal(2, kaart.QuerySelectorAll(".gk-bel--aanbod").Length);
        Assert.Equal(api.Catalogus.Gebieden.Zoek("IZA09").Gebied!.Gemeenten.Count, kaart.QuerySelectorAll("circle").Length);
        var rijen = await Open(browser, pagina.QuerySelector("a[href*='functie=valpreventie&gemeente=GM0072']")!.GetAttribute("href")!);
        Assert.Equal("Harlingen", Assert.Single(rijen.QuerySelectorAll("section[aria-labelledby=register] tbody tr")).QuerySelector("td")!.TextContent);
        Paginaopbouw.IsAf(pagina);
    }

    [Fact]
    public async Task Het_register_antwoordt_zelf_bij_de_afweging_tot_de_bezoeker_het_uitvinkt()
    {
        const string vraag = "/lokaal-of-regionaal?interventie=in-balans&regio=IZA09";
        using var browser = Dossierbrowser.Maak(api);
        using var erbij = await Druk(browser, await Begin(browser), "form[action*=VoegToe]", Regel());

        var pagina = await Open(browser, vraag);

        Assert.Contains("Overlap: 1 (uit het register in uw dossier)", pagina.Tekst("fieldset"), StringComparison.Ordinal);
        Assert.DoesNotContain("Overlap: 1", (await Open(browser, $"{vraag}&gezien=ja")).Body!.TextContent, StringComparison.Ordinal);
        Paginaopbouw.IsAf(pagina);
    }

    private static async Task<IHtmlDocument> Begin(HttpClient browser)
    {
        using var gekozen = await Druk(browser, await Open(browser, $"{Adres}?regio=IZA09"), "form[action*=Kies]", ("Gebied", "IZA09"));
        return await Open(browser, gekozen.Headers.Location!.OriginalString);
    }

    private static (string, string)[] Regel(string gemeente = "Leeuwarden") =>
        [("Nieuw.Interventie", "In Balans"), ("Nieuw.Gemeente", gemeente), ("Nieuw.Aanbieder", "Welzijn Noord"), ("Nieuw.DeelnemersPerJaar", "1.000"), ("Nieuw.Van", "1-1-2026")];
}
