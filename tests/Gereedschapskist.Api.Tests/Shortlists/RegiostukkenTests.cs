using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Shortlists;
using static Gereedschapskist.Api.Tests.Shortlists.Dossierbrowser;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>The regional plan and the draft agreement: filled from the dossier, with a blank only where nobody knows.</summary>
public sealed partial class RegiostukkenTests(ApiFixture api)
{
    private const string Friesland = """
        { "titel": "Friesland", "items": [], "context": { "regio": "Friesland" }, "regio": {
          "taken": [ { "basisfunctionaliteit": "valpreventie", "onderdeel": "vbi-gemeente", "beslist": "colleges", "betaalt": "gemeente Leeuwarden", "voertUit": "Buurtwelzijn Noord",
                       "coordineert": "bureau preventie", "levertData": "GGD Fryslân", "contact": "programmaleider ouderen", "vastgesteld": "2026-09-01" } ],
          "eigenAanpakken": [ { "naam": "Soep en stoel", "status": "initiatief", "omschrijving": "Samen eten.", "aanbieder": "Dorpshuis" } ] } }
        """;

    private readonly HttpClient _client = api.CreateClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Het_regioplan_heeft_de_onderdelen_van_het_akkoord_op_volgorde()
    {
        var tekst = await VoorbeeldAsync("regioplan");

        var plekken = api.Catalogus.Kader("regioplan")!.Punten.Select(punt => tekst.IndexOf($"\n## {punt.Nummer}. ", StringComparison.Ordinal)).ToList();
        Assert.Equal(9, plekken.Count);
        Assert.All(plekken, plek => Assert.True(plek > 0));
        Assert.Equal(plekken.Order(), plekken);
    }

    [Fact]
    public async Task Het_regioplan_is_gevuld_uit_doelen_keuzes_taken_register_en_checklists()
    {
        var tekst = await VoorbeeldAsync("regioplan");

        Assert.All(
            [
                "mensen met een laag inkomen", "In Balans", "wandelmaatjes in het dorp", "Voorbeeld: colleges van de gemeenten", "Voorbeeldpraktijk fysiotherapie",
                "Voorbeeld: programmamanager preventie", "GLI-monitor", "Valpreventie", "nog geen afspraak over wie telt",
            ],
            deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Waar_het_dossier_iets_weet_vraagt_het_regioplan_niets_meer()
    {
        var leeg = await TekstAsync("""{ "titel": "Leeg", "items": [], "context": { "regio": "Friesland" } }""", "/regioplan");
        var gevuld = await VoorbeeldAsync("regioplan");

        string[] vragen = [.. Tekstplekken.Regioplan.Select(plek => $"in te vullen door de regio: {plek.Hulp.TrimEnd('.').MetKleineLetter()}")];
        Assert.Equal(vragen.Length - 1, vragen.Count(vraag => leeg.Contains(vraag, StringComparison.Ordinal)));
        Assert.InRange(vragen.Count(vraag => gevuld.Contains(vraag, StringComparison.Ordinal)), 1, 3);
        Assert.True(LegePlek().Count(gevuld) < LegePlek().Count(leeg));
    }

    [Theory]
    [InlineData("regioplan-financien", "/regioplan")]
    [InlineData("overeenkomst-doel", "/samenwerkingsovereenkomst")]
    [InlineData("overeenkomst-escalatie", "/samenwerkingsovereenkomst")]
    public async Task Een_eigen_tekst_staat_op_haar_plek(string plek, string achter)
    {
        var tekst = await TekstAsync($$"""{ "titel": "Friesland", "items": [], "context": { "regio": "Friesland" }, "teksten": { "{{plek}}": "Dat regelen wij samen." } }""", achter);

        Assert.Contains("Dat regelen wij samen.", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_overeenkomst_noemt_elke_partij_en_bij_wie_een_onderdeel_terechtkomt()
    {
        var tekst = await TekstAsync(Friesland, "/samenwerkingsovereenkomst");

        Assert.All(["colleges", "gemeente Leeuwarden", "Buurtwelzijn Noord", "bureau preventie", "GGD Fryslân"], partij => Assert.Contains(partij, tekst, StringComparison.Ordinal));
        var trap = tekst.Split('\n').Single(regel => regel.Contains("programmaleider ouderen", StringComparison.Ordinal) && !regel.Contains("Buurtwelzijn", StringComparison.Ordinal));
        Assert.Matches("programmaleider ouderen.*bureau preventie.*colleges", trap);
        Assert.Contains("voorstel van de Gereedschapskist", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_overeenkomst_zegt_waarover_partijen_het_nog_eens_moeten_worden()
    {
        var tekst = await VoorbeeldAsync("overeenkomst");

        Assert.Contains("wie het uitvoert", tekst, StringComparison.Ordinal);
        Assert.Contains("wie gegevens levert", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_werkagenda_vergeet_geen_eigen_aanpak_zonder_basisfunctionaliteit_en_noemt_wie_aanspreekbaar_is()
    {
        var tekst = await TekstAsync(Friesland, "/werkagenda");

        Assert.Contains("Soep en stoel", tekst, StringComparison.Ordinal);
        Assert.Contains("programmaleider ouderen", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/shortlist/regioplan", "regioplan-financien", "regioplan-md")]
    [InlineData("/shortlist/overeenkomst", "overeenkomst-geld", "overeenkomst-md")]
    public async Task Een_regio_kiezen_en_een_tekst_bewaren_maakt_het_stuk(string adres, string plek, string bestand)
    {
        using var browser = Maak(api);
        using var gekozen = await Druk(browser, await Open(browser, adres), "form[action*=Kies]", ("Gebied", "IZA09"));
        var pagina = await Open(browser, gekozen.Headers.Location!.OriginalString);
        Paginaopbouw.IsAf(pagina);

        using var bewaard = await Druk(browser, pagina, "form[action*=Bewaar]", ($"Teksten[{plek}]", "Ieder de helft."));

        Assert.Equal(HttpStatusCode.Redirect, bewaard.StatusCode);
        Assert.Equal("Ieder de helft.", (await Open(browser, adres)).QuerySelector($"#{plek}")!.TextContent);
        Assert.Contains("Ieder de helft.", await browser.GetStringAsync(new Uri($"/shortlist/download/{bestand}", UriKind.Relative), Token), StringComparison.Ordinal);
    }

    private async Task<string> VoorbeeldAsync(string stuk) =>
        (await _client.GetStringAsync(new Uri($"/shortlist/voorbeeld/download/{stuk}-md", UriKind.Relative), Token)).Replace("\\", "", StringComparison.Ordinal);

    private async Task<string> TekstAsync(string dossier, string achter)
    {
        var klant = await Shortlistklant.MaakAsync(_client, dossier);
        return Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", achter));
    }

    [GeneratedRegex("in te vullen door de regio", RegexOptions.CultureInvariant)]
    private static partial Regex LegePlek();
}
