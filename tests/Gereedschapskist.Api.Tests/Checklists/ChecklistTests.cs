using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Gereedschapskist.Api.Tests.Shortlists;
using static Gereedschapskist.Api.Tests.Shortlists.Dossierbrowser;

namespace Gereedschapskist.Api.Tests.Checklists;

/// <summary>How far a region is, in the API and on the page.</summary>
public sealed class ChecklistTests(ApiFixture api)
{
    private const string Leeg = """{ "titel": "Friesland", "items": [], "context": { "regio": "Friesland" } }""";
    private const string Adres = "/shortlist/checklists";
    private const string Punten = """
        { "punten": [
          { "kader": "criteria-preventie-infrastructuur", "punt": "regiobeeld", "status": "ja", "toelichting": "Vastgesteld door het overleg.", "rol": "GGD" },
          { "kader": "randvoorwaarden-ketenaanpak", "punt": "inkoop", "basisfunctionaliteit": "valpreventie", "status": "nee", "uiterlijk": "2020-01-01" } ] }
        """;

    [Fact]
    public async Task Checklists_blijven_bij_de_shortlist_en_staan_in_werkagenda_en_rekenblad()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Leeg);
        using var bewaard = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/checklists", Punten, "\"1\"");

        var lijsten = (await bewaard.LeesJson()).GetProperty("lijsten").EnumerateArray().ToList();

        Assert.Equal(1, lijsten.Single(l => l.GetProperty("kader").GetString() == "criteria-preventie-infrastructuur").GetProperty("ja").GetInt32());
        Assert.Equal(1, lijsten.Sum(l => l.GetProperty("overTijd").GetInt32()));
        var werkagenda = Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", "/werkagenda"));
        Assert.Contains("Hoe ver de regio is", werkagenda, StringComparison.Ordinal);
        Assert.Contains("over tijd", werkagenda, StringComparison.Ordinal);
        Assert.Contains("Vastgesteld door het overleg.", Encoding.UTF8.GetString(await klant.BestandAsync("text/csv", "/checklists")), StringComparison.Ordinal);
        var ingelezen = await klant.Client.Stuur("/v1/shortlists/_import", (await klant.LeesAsync()).GetRawText());
        Assert.Equal(2, ingelezen.GetProperty("shortlist").GetProperty("regio").GetProperty("checklists").GetArrayLength());
    }

    [Fact]
    public async Task Een_onbekend_punt_wordt_geweigerd_en_er_wordt_niets_bewaard()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Leeg);

        using var antwoord = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/checklists", Punten.Replace("regiobeeld", "regiobeld", StringComparison.Ordinal), "\"1\"");

        var fout = Assert.Single((await antwoord.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten").EnumerateArray());
        Assert.Contains("regiobeeld", fout.GetProperty("herstel").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await klant.LeesAsync()).GetProperty("regio").ValueKind);
    }

    [Fact]
    public async Task Een_lijst_invullen_verandert_alleen_die_lijst_en_het_overzicht_telt()
    {
        using var browser = Dossierbrowser.Maak(api);
        var overzicht = await Begin(browser);
        Paginaopbouw.IsAf(overzicht);
        var valpreventie = await Open(browser, $"{Adres}?lijst=randvoorwaarden-ketenaanpak&functie=valpreventie");
        Paginaopbouw.IsAf(valpreventie);

        using var eerst = await Druk(browser, valpreventie, "form[action*=Bewaar]", ("Punten[0].Status", "ja"), ("Punten[1].Status", "nee"), ("Punten[1].Rol", "GGD"), ("Punten[1].Uiterlijk", "1-1-2020"));
        using var daarna = await Druk(browser, await Open(browser, $"{Adres}?lijst=spuk-plan"), "form[action*=Bewaar]", ("Punten[0].Status", "deels"));

        var pagina = await Open(browser, Adres);
        Paginaopbouw.IsAf(pagina);
        Assert.Contains("2 punten", pagina.Tekst("#over-tijd"), StringComparison.Ordinal);
        Assert.Contains("GGD, klaar op 1 januari 2020", pagina.Tekst("section.gk-melding"), StringComparison.Ordinal);
        Assert.Equal(2, pagina.QuerySelectorAll(".gk-oordeel").Length);
        Assert.Contains("Deels", (await Open(browser, $"{Adres}?lijst=spuk-plan")).QuerySelector("#status-0 option[selected]")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Elk_getal_in_het_overzicht_leidt_naar_zijn_punten()
    {
        using var browser = Dossierbrowser.Maak(api);
        await Begin(browser);
        var lijst = await Open(browser, $"{Adres}?lijst=criteria-preventie-infrastructuur");
        using var bewaard = await Druk(
            browser, lijst, "form[action*=Bewaar]", ("Lijst", "criteria-preventie-infrastructuur"), ("Punten[0].Punt", lijst.QuerySelector("input[name='Punten[0].Punt']")!.GetAttribute("value")!), ("Punten[0].Status", "deels"));

        var link = (await Open(browser, Adres)).QuerySelector("a[href*='stand=deels']")!;
        var punten = await Open(browser, link.GetAttribute("href")!);

        Assert.StartsWith("1", link.TextContent, StringComparison.Ordinal);
        var naar = Assert.Single(punten.QuerySelectorAll("section[aria-labelledby=stand] li a")).GetAttribute("href")!;
        Assert.NotNull(punten.QuerySelector(naar));
        Paginaopbouw.IsAf(punten);
        Assert.Null((await Open(browser, $"{Adres}?lijst=criteria-preventie-infrastructuur&stand=onzin")).QuerySelector("#stand"));
    }

    [Fact]
    public async Task Een_punt_met_tekst_zonder_status_en_een_onleesbare_datum_worden_genoemd_en_de_tekst_blijft_staan()
    {
        using var browser = Dossierbrowser.Maak(api);
        await Begin(browser);

        using var antwoord = await Druk(
            browser, await Open(browser, $"{Adres}?lijst=spuk-plan"), "form[action*=Bewaar]", ("Punten[0].Rol", "Wethouder sport"), ("Punten[1].Status", "ja"), ("Punten[1].Uiterlijk", "straks"));

        var pagina = await Lees(antwoord, HttpStatusCode.BadRequest);
        Assert.Equal(2, pagina.QuerySelectorAll("[role=alert] li").Length);
        Assert.Equal("Wethouder sport", ((IHtmlInputElement)pagina.QuerySelector("#rol-0")!).Value);
        Paginaopbouw.IsAf(pagina);
    }

    private static async Task<IHtmlDocument> Begin(HttpClient browser)
    {
        using var gekozen = await Druk(browser, await Open(browser, Adres), "form[action*=Kies]", ("Gebied", "IZA09"));
        return await Open(browser, gekozen.Headers.Location!.OriginalString);
    }
}
