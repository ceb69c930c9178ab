using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Gereedschapskist.Api.Tests.Shortlists;
using static Gereedschapskist.Api.Tests.Shortlists.Dossierbrowser;

namespace Gereedschapskist.Api.Tests.Taakverdelingen;

/// <summary>Who does what, in the API and on the page.</summary>
public sealed class TaakTests(ApiFixture api)
{
    private const string Adres = "/shortlist/taken";
    private const string Leeg = """{ "titel": "Friesland", "items": [], "context": { "regio": "Friesland" } }""";
    private const string Afspraken = """
        { "afspraken": [ { "basisfunctionaliteit": "valpreventie", "onderdeel": "vbi-gemeente", "beslist": "colleges", "betaalt": "gemeente", "vastgesteld": "2026-09-01" } ] }
        """;

    [Fact]
    public async Task Afspraken_blijven_bij_de_shortlist_en_staan_in_de_werkagenda()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Leeg);
        using var bewaard = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/taken", Afspraken, "\"1\"");

        var valpreventie = (await bewaard.LeesJson()).GetProperty("basisfunctionaliteiten").EnumerateArray().Single(b => b.GetProperty("basisfunctionaliteit").GetString() == "valpreventie");

        Assert.Equal(
            ["wie het uitvoert", "wie coördineert", "wie gegevens levert"],
            valpreventie.GetProperty("onderdelen").EnumerateArray().Single(o => o.GetProperty("onderdeel").GetString() == "vbi-gemeente").GetProperty("lacunes").EnumerateArray().Select(l => l.GetString()));
        Assert.Contains("vastgesteld op 1 september 2026", Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", "/werkagenda")), StringComparison.Ordinal);
        var ingelezen = await klant.Client.Stuur("/v1/shortlists/_import", (await klant.LeesAsync()).GetRawText());
        Assert.Equal(1, ingelezen.GetProperty("shortlist").GetProperty("regio").GetProperty("taken").GetArrayLength());
    }

    [Fact]
    public async Task Een_onbekend_onderdeel_wordt_geweigerd()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Leeg);

        using var antwoord = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/taken", Afspraken.Replace("vbi-gemeente", "vbi-gemeent", StringComparison.Ordinal), "\"1\"");

        Assert.Contains("vbi-gemeente", Assert.Single((await antwoord.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten").EnumerateArray()).GetProperty("herstel").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_formulier_is_vooringevuld_en_bewaart_alleen_die_basisfunctionaliteit()
    {
        using var browser = Dossierbrowser.Maak(api);
        Paginaopbouw.IsAf(await Begin(browser));
        var pagina = await Open(browser, $"{Adres}?functie=valpreventie");
        Paginaopbouw.IsAf(pagina);
        Assert.Contains(pagina.QuerySelectorAll("input[name$='.Betaalt']").OfType<IHtmlInputElement>(), veld => veld.Value == "gemeente");

        using var bewaard = await Druk(browser, pagina, "form[action*=Bewaar]", ("Taken[0].Betaalt", "gemeente"), ("Taken[0].Beslist", "colleges"));
        using var ander = await Druk(browser, await Open(browser, $"{Adres}?functie=kansrijke-start"), "form[action*=Bewaar]", ("Taken[0].Beslist", "GGD"));

        var daarna = await Open(browser, $"{Adres}?functie=valpreventie");
        Assert.Equal("colleges", ((IHtmlInputElement)daarna.QuerySelector("#beslist-0")!).Value);
        Assert.Contains("Nog open: wie het uitvoert", daarna.Tekst("fieldset"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_onleesbare_datum_wordt_genoemd_en_wat_getypt_is_blijft_staan()
    {
        using var browser = Dossierbrowser.Maak(api);
        await Begin(browser);

        using var antwoord = await Druk(browser, await Open(browser, $"{Adres}?functie=valpreventie"), "form[action*=Bewaar]", ("Taken[0].Beslist", "colleges"), ("Taken[0].Vastgesteld", "straks"));

        var pagina = await Lees(antwoord, HttpStatusCode.BadRequest);
        Assert.Contains("straks", pagina.Tekst("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("colleges", ((IHtmlInputElement)pagina.QuerySelector("#beslist-0")!).Value);
        Paginaopbouw.IsAf(pagina);
    }

    private static async Task<IHtmlDocument> Begin(HttpClient browser)
    {
        using var gekozen = await Druk(browser, await Open(browser, Adres), "form[action*=Kies]", ("Gebied", "IZA09"));
        return await Open(browser, gekozen.Headers.Location!.OriginalString);
    }
}
