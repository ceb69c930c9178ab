using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Gereedschapskist.Api.Tests.Shortlists;
using static Gereedschapskist.Api.Tests.Shortlists.Dossierbrowser;

namespace Gereedschapskist.Api.Tests.Regiodoelen;

/// <summary>What a region wants to reach, in the API and on the page.</summary>
public sealed class RegiodoelTests(ApiFixture api)
{
    private const string Adres = "/shortlist/doelen";
    private const string Kop = "Indicator;Groep;Gemeente;Jaar;Waarde;Bron\r\n";
    private const string Leeg = """{ "titel": "Friesland", "items": [], "context": { "regio": "Friesland" } }""";
    private const string Doelen = """
        { "doelen": [ { "leefgebied": "leefstijl", "indicator": "Volwassenen die roken", "eenheid": "procent", "uitgangswaarde": 20, "uitgangsjaar": 2022, "streefwaarde": 12, "streefjaar": 2030 } ],
          "cijfers": [ { "indicator": "volwassenen die roken", "jaar": 2026, "waarde": 17.5, "bron": "GGD" }, { "indicator": "Volwassenen die roken", "gemeente": "Harlingen", "jaar": 2026, "waarde": 11 } ] }
        """;

    [Fact]
    public async Task Doelen_en_cijfers_blijven_bij_de_shortlist_en_vullen_de_werkagenda()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Leeg);
        using var bewaard = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/doelen", Doelen, "\"1\"");

        var stand = Assert.Single((await bewaard.LeesJson()).GetProperty("standen").EnumerateArray());

        Assert.Equal("achter", stand.GetProperty("koers").GetString());
        Assert.Equal(1, stand.GetProperty("gemeentenOpDoel").GetInt32());
        Assert.Contains("naar 12 procent in 2030", Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", "/werkagenda")), StringComparison.Ordinal);
        var ingelezen = await klant.Client.Stuur("/v1/shortlists/_import", (await klant.LeesAsync()).GetRawText());
        Assert.Equal(2, ingelezen.GetProperty("shortlist").GetProperty("regio").GetProperty("cijfers").GetArrayLength());
    }

    [Fact]
    public async Task Alles_wat_niet_klopt_wordt_tegelijk_genoemd()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Leeg);

        using var antwoord = await klant.VraagAsync(
            HttpMethod.Put, $"{klant.Pad}/doelen",
            Doelen.Replace("leefstijl", "leefstyl", StringComparison.Ordinal).Replace("Harlingen", "Utrecht", StringComparison.Ordinal), "\"1\"");

        Assert.Equal(
            ["doelen[0].leefgebied", "cijfers[1].gemeente"],
            (await antwoord.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("veld").GetString()));
    }

    [Fact]
    public async Task Een_doel_en_cijfers_uit_een_rekenblad_zeggen_of_de_regio_op_koers_is()
    {
        using var browser = Dossierbrowser.Maak(api);
        var pagina = await Begin(browser);
        Paginaopbouw.IsAf(pagina);
        using var doel = await Druk(
            browser, pagina, "form[action*=VoegToe]", ("Nieuw.Leefgebied", "leefstijl"), ("Nieuw.Indicator", "Roken"), ("Nieuw.Eenheid", "procent"), ("Nieuw.Uitgangswaarde", "20"),
            ("Nieuw.Uitgangsjaar", "2022"), ("Nieuw.Streefwaarde", "12,5"), ("Nieuw.Streefjaar", "2030"));
        var metDoel = await Open(browser, Adres);
        Assert.Contains("Niet te zeggen", metDoel.Tekst("section[aria-labelledby=doelen]"), StringComparison.Ordinal);

        using var gelezen = await Stuur(browser, metDoel, "form[action*=Lees]", Encoding.UTF8.GetBytes(Kop + "roken;;;2024;17,9;GGD\r\n"));
        var proef = await Lees(gelezen);
        Assert.Contains("Op koers", proef.Tekst("section[aria-labelledby=doelen] tbody"), StringComparison.Ordinal);
        Paginaopbouw.IsAf(proef);
        Assert.DoesNotContain("Op koers", (await Open(browser, Adres)).Tekst("section[aria-labelledby=doelen] tbody"), StringComparison.Ordinal);
        using var bewaard = await Druk(browser, proef, "form[action*=Bewaar]");

        Assert.Contains("Op koers", (await Open(browser, Adres)).Tekst("section[aria-labelledby=doelen] tbody"), StringComparison.Ordinal);
        using var weg = await Druk(browser, await Open(browser, Adres), "#haal-weg", ("doel", "0"));
        Assert.Null((await Open(browser, Adres)).QuerySelector("#doelen"));
    }

    [Theory]
    [InlineData("Indicator;Jaar\r\nRoken;2024\r\n", "ontbreken")]
    [InlineData(Kop + "Roken;;Winsum;2024;12;\r\n", "Regel 2, gemeente")]
    [InlineData(Kop + "Roken;;;2024;1.5;\r\n", "Bedoelt u")]
    public async Task Een_fout_bestand_zegt_wat_er_mis_is(string bestand, string melding)
    {
        using var browser = Dossierbrowser.Maak(api);

        using var antwoord = await Stuur(browser, await Begin(browser), "form[action*=Lees]", Encoding.UTF8.GetBytes(bestand));

        var pagina = await Lees(antwoord, HttpStatusCode.BadRequest);
        Assert.Contains(melding, pagina.Tekst("[role=alert]"), StringComparison.Ordinal);
        Paginaopbouw.IsAf(pagina);
    }

    [Fact]
    public async Task Een_gemeten_cijfer_komt_volgend_jaar_terug_met_een_bericht_als_onderzoek_iets_anders_zegt()
    {
        using var browser = Dossierbrowser.Maak(api);
        var pagina = await Begin(browser);
        foreach (var (jaar, waarde) in new[] { ("2025", "49,5"), ("2026", "51") })
        {
            using var erbij = await Druk(
                browser, await Open(browser, Adres), "form[action*=VoegCijferToe]", ("Cijfer.Indicator", "Volwassenen met overgewicht"), ("Cijfer.Jaar", jaar), ("Cijfer.Waarde", waarde), ("Cijfer.Bron", "GGD"));
            Assert.Equal(HttpStatusCode.Redirect, erbij.StatusCode);
        }

        var zonder = await Open(browser, Adres);
        Assert.Contains("2025: 49,5 procent; 2026: 51 procent", zonder.Tekst("section[aria-labelledby=metingen]"), StringComparison.Ordinal);
        Assert.DoesNotContain("verkeerde kant", zonder.Body!.TextContent, StringComparison.Ordinal);
        using var aanbod = await Druk(
            browser, await Open(browser, "/shortlist/register"), "form[action*=VoegToe]", ("Nieuw.Interventie", "cool"), ("Nieuw.Gemeente", "Leeuwarden"), ("Nieuw.Aanbieder", "Leefstijlpraktijk"), ("Nieuw.Van", "1-1-2025"));

        var met = await Open(browser, Adres);

        Assert.Contains("verkeerde kant", met.Tekst("section[aria-labelledby=metingen]"), StringComparison.Ordinal);
        Paginaopbouw.IsAf(met);
        foreach (var stuk in new[] { "werkagenda-md", "regioplan-md" })
        {
            var tekst = await browser.GetStringAsync(new Uri($"/shortlist/download/{stuk}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Contains("2025: 49,5 procent; 2026: 51 procent", tekst, StringComparison.Ordinal);
            Assert.Contains("verkeerde kant", tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Elk_getal_van_een_indicator_leidt_naar_zijn_cijfers_en_een_cijfer_gaat_weer_weg()
    {
        using var browser = Dossierbrowser.Maak(api);
        using var gelezen = await Stuur(browser, await Begin(browser), "form[action*=Lees]", Encoding.UTF8.GetBytes(Kop + "Roken;;;2024;17,9;GGD\r\nRoken;;Harlingen;2024;12;GGD\r\nWandelen;;;2024;3;\r\n"));
        using var bewaard = await Druk(browser, await Lees(gelezen), "form[action*=Bewaar]");
        var pagina = await Open(browser, Adres);
        Assert.Equal(3, pagina.QuerySelectorAll("section[aria-labelledby=cijfers] tbody tr").Length);

        var roken = await Open(browser, pagina.QuerySelector("a[href*='indicator=Roken']")!.GetAttribute("href")!);

        Assert.Equal(2, roken.QuerySelectorAll("section[aria-labelledby=cijfers] tbody tr").Length);
        Paginaopbouw.IsAf(roken);
        using var weg = await Druk(browser, roken, "#haal-cijfer-weg", ("cijfer", "1"));
        Assert.Equal(2, (await Open(browser, Adres)).QuerySelectorAll("section[aria-labelledby=cijfers] tbody tr").Length);
    }

    [Theory]
    [InlineData("Cijfer.Waarde", "118", "cijfer-waarde")]
    [InlineData("Cijfer.Jaar", "24", "cijfer-jaar")]
    [InlineData("Cijfer.Gemeente", "Utrecht", "cijfer-gemeente")]
    public async Task Een_fout_cijfer_wordt_bij_zijn_veld_genoemd(string naam, string waarde, string veld)
    {
        using var browser = Dossierbrowser.Maak(api);

        using var antwoord = await Druk(
            browser, await Begin(browser), "form[action*=VoegCijferToe]",
            [.. new[] { ("Cijfer.Indicator", "Volwassenen die roken"), ("Cijfer.Jaar", "2026"), ("Cijfer.Waarde", "18") }.Where(v => v.Item1 != naam), (naam, waarde)]);

        var pagina = await Lees(antwoord, HttpStatusCode.BadRequest);
        Assert.Equal("true", pagina.QuerySelector($"#{veld}")!.GetAttribute("aria-invalid"));
        Paginaopbouw.IsAf(pagina);
    }

    [Fact]
    public async Task De_api_geeft_metingen_en_weigert_een_percentage_boven_de_honderd()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Leeg);
        using var bewaard = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/doelen", Doelen, "\"1\"");

        var meting = Assert.Single((await bewaard.LeesJson()).GetProperty("metingen").EnumerateArray());

        Assert.Equal("rokers", meting.GetProperty("indicator").GetString());
        Assert.Equal(1, meting.GetProperty("gemeenten").GetInt32());
        using var teHoog = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/doelen", Doelen.Replace("17.5", "100.5", StringComparison.Ordinal), "\"2\"");
        Assert.Equal("cijfers[0].waarde", (await teHoog.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten")[0].GetProperty("veld").GetString());
    }

    private static async Task<IHtmlDocument> Begin(HttpClient browser)
    {
        using var gekozen = await Druk(browser, await Open(browser, Adres), "form[action*=Kies]", ("Gebied", "IZA09"));
        return await Open(browser, gekozen.Headers.Location!.OriginalString);
    }
}
