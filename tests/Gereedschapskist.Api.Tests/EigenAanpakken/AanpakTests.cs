using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Gereedschapskist.Api.Tests.Shortlists;
using static Gereedschapskist.Api.Tests.Shortlists.Dossierbrowser;

namespace Gereedschapskist.Api.Tests.EigenAanpakken;

/// <summary>Approaches of the region's own, in the API and on the page.</summary>
public sealed class AanpakTests(ApiFixture api)
{
    private const string Adres = "/shortlist/eigen-aanpakken";
    private const string Leeg = """{ "titel": "Friesland", "items": [], "context": { "regio": "Friesland" } }""";
    private const string Aanpakken = """{ "aanpakken": [ { "naam": "Wandelmaatjes", "status": "initiatief", "basisfunctionaliteit": "valpreventie" } ] }""";

    [Fact]
    public async Task Een_eigen_aanpak_staat_gemerkt_in_de_werkagenda_en_gaat_mee_in_een_kopie()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Leeg);
        using var bewaard = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/eigen-aanpakken", Aanpakken, "\"1\"");
        Assert.Equal("Wandelmaatjes", Assert.Single((await bewaard.LeesJson()).GetProperty("aanpakken").EnumerateArray()).GetProperty("naam").GetString());

        var werkagenda = Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", "/werkagenda"));
        var ingelezen = await klant.Client.Stuur("/v1/shortlists/_import", (await klant.LeesAsync()).GetRawText());

        Assert.Contains("door niemand beoordeeld", werkagenda, StringComparison.Ordinal);
        Assert.Equal(1, ingelezen.GetProperty("shortlist").GetProperty("regio").GetProperty("eigenAanpakken").GetArrayLength());
    }

    [Theory]
    [InlineData("Wandelmaatjes", " ", "aanpakken[0].naam")]
    [InlineData("Wandelmaatjes", "In Balans", "aanpakken[0].naam")]
    [InlineData("\"valpreventie\"", "\"valpreventi\"", "aanpakken[0].basisfunctionaliteit")]
    [InlineData("\"initiatief\"", "\"bewezen\"", "aanpakken[0].status")]
    public async Task Wat_in_de_catalogus_staat_of_niet_te_lezen_is_wordt_geweigerd(string oud, string nieuw, string veld)
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Leeg);

        using var antwoord = await klant.VraagAsync(HttpMethod.Put, $"{klant.Pad}/eigen-aanpakken", Aanpakken.Replace(oud, nieuw, StringComparison.Ordinal), "\"1\"");

        Assert.Equal(veld, Assert.Single((await antwoord.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten").EnumerateArray()).GetProperty("veld").GetString());
    }

    [Fact]
    public async Task Een_aanpak_komt_erbij_en_gaat_weer_weg()
    {
        using var browser = Dossierbrowser.Maak(api);
        var pagina = await Begin(browser);
        using var erbij = await Druk(browser, pagina, "form[action*=VoegToe]", ("Nieuw.Naam", "Wandelmaatjes"), ("Nieuw.Status", "voorportaal"));
        var een = await Open(browser, Adres);

        Assert.Contains("Voorportaal", een.Tekst("tbody"), StringComparison.Ordinal);
        Paginaopbouw.IsAf(een);
        using var dubbel = await Druk(browser, een, "form[action*=VoegToe]", ("Nieuw.Naam", "wandelmaatjes"), ("Nieuw.Status", "initiatief"));
        Paginaopbouw.IsAf(await Lees(dubbel, HttpStatusCode.BadRequest));
        using var weg = await Druk(browser, een, "#haal-weg", ("aanpak", "0"));
        Assert.Null((await Open(browser, Adres)).QuerySelector("tbody"));
    }

    private static async Task<IHtmlDocument> Begin(HttpClient browser)
    {
        using var gekozen = await Druk(browser, await Open(browser, Adres), "form[action*=Kies]", ("Gebied", "IZA09"));
        return await Open(browser, gekozen.Headers.Location!.OriginalString);
    }
}
