using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>A shortlist that grew into a dossier: what was asked, agreed and written goes along, and comes out in the documents.</summary>
public sealed partial class DossierTests(ApiFixture api)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Blanks that the agenda of a whole region may leave, with nothing filled in by hand.</summary>
    private const int MeesteLegePlekken = 59;

    private readonly HttpClient _client = api.CreateClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Vragen_afspraken_en_teksten_blijven_bij_het_dossier_en_komen_gelijk_terug()
    {
        var klant = await Shortlistklant.MaakAsync(_client, Eenzaamheid("Hollands Kroon"));

        var dossier = await klant.LeesAsync();

        Assert.Equal(["minder-eenzaamheid"], dossier.GetProperty("context").GetProperty("gezondheidsdoelen").EnumerateArray().Select(d => d.GetString()));
        Assert.Equal("minder-eenzaamheid", dossier.GetProperty("context").GetProperty("gezondheidsdoel").GetString());
        var voorstel = Assert.Single(dossier.GetProperty("voorstellen").EnumerateArray());
        Assert.Equal("Minder eenzaamheid", voorstel.GetProperty("onderwerp").GetString());
        Assert.Equal(api.Catalogus.Versie, voorstel.GetProperty("catalogusVersie").GetString());
        Assert.True(voorstel.GetProperty("samenvatting").GetArrayLength() > 2);
        Assert.Equal("Welzijnsorganisatie", dossier.GetProperty("afspraken")[0].GetProperty("wie").GetString());
        Assert.Equal("De raad vroeg erom.", dossier.GetProperty("teksten").GetProperty("aanleiding").GetString());
        Assert.Contains("minder eenzaamheid in Hollands Kroon", dossier.GetProperty("samenvatting").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Van_een_onderwerp_blijft_de_laatste_vraag_staan()
    {
        var klant = await Shortlistklant.MaakAsync(_client, """
            { "titel": "Twee keer gevraagd", "items": [],
              "voorstellen": [ { "basisfunctionaliteit": "valpreventie" }, { "basisfunctionaliteit": "valpreventie", "gemeente": "Utrecht" } ] }
            """);

        var voorstel = Assert.Single((await klant.LeesAsync()).GetProperty("voorstellen").EnumerateArray());

        Assert.Equal("Utrecht", voorstel.GetProperty("vraag").GetProperty("gemeente").GetString());
    }

    [Fact]
    public async Task Wat_niet_klopt_in_het_dossier_wordt_in_een_keer_gezegd()
    {
        using var antwoord = await _client.PostAsync(
            new Uri("/v1/shortlists", UriKind.Relative),
            new StringContent(
                """
                { "titel": "Fout", "items": [], "context": { "leeftijdVan": 80, "leeftijdTot": 60, "basisfunctionaliteiten": ["valpreventie", "bestaat-niet"] },
                  "vergeleken": ["otago", "bestaat-niet"], "teksten": { "valpreventie.nu": "goed", "nergens": "fout" },
                  "voorstellen": [ { "gezondheidsdoel": "bestaat-niet" } ] }
                """,
                Encoding.UTF8, "application/json"),
            Token);

        var probleem = await antwoord.IsProbleem(400, "ongeldige-invoer");

        Assert.Equal(
            ["context.basisfunctionaliteiten[1]", "context.leeftijdTot", "teksten.nergens", "vergeleken[1]", "voorstellen[0].gezondheidsdoel"],
            probleem.GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("veld").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Het_besluitstuk_begint_met_het_advies_en_eindigt_met_de_gronden()
    {
        var tekst = await TekstAsync(Eenzaamheid("Hollands Kroon"), "/besluitstuk");

        string[] koppen = ["Aanleiding", "Advies", "Waarom dit en niet dat", "Kosten en wie betaalt", "Lokaal of regionaal", "Wat wij niet weten", "Gevraagd besluit", "Bijlage: vergelijking"];
        var plekken = koppen.Select(kop => tekst.IndexOf($"# {kop}\n", StringComparison.Ordinal)).ToList();
        Assert.All(plekken, plek => Assert.True(plek > 0));
        Assert.Equal(plekken.Order(), plekken);
        Assert.Contains("Kies Zilverlijn", tekst, StringComparison.Ordinal);
        Assert.Contains("De raad vroeg erom.", tekst, StringComparison.Ordinal);
        Assert.Contains("Welzijnsorganisatie", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_besluitstuk_van_een_andere_gemeente_noemt_haar_eigen_cijfers()
    {
        var (hollandsKroon, utrecht) = (api.Catalogus.Gebieden.Zoek("Hollands Kroon").Gebied!, api.Catalogus.Gebieden.Zoek("Utrecht").Gebied!);

        var daar = await TekstAsync(Eenzaamheid("Hollands Kroon"), "/besluitstuk");
        var hier = await TekstAsync(Eenzaamheid("Utrecht"), "/besluitstuk");

        Assert.Contains($"{Taal(hollandsKroon.Gemeenten[0].Cijfers["eenzaam"])} procent", daar, StringComparison.Ordinal);
        Assert.Contains($"{Taal(utrecht.Gemeenten[0].Cijfers["eenzaam"])} procent", hier, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/besluitstuk")]
    [InlineData("/werkagenda")]
    [InlineData("/regioplan")]
    [InlineData("/samenwerkingsovereenkomst")]
    public async Task Een_leeg_dossier_geeft_een_document_dat_zegt_wat_er_mist(string achter)
    {
        const string leeg = """{ "titel": "Leeg", "items": [] }""";
        var klant = await Shortlistklant.MaakAsync(_client, leeg);

        using var stroom = new MemoryStream(await klant.BestandAsync(Docx, achter));
        using var document = WordprocessingDocument.Open(stroom, false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(f => f.Description));
        Assert.Contains("in te vullen door de regio", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_werkagenda_van_een_hele_regio_heeft_alles_wat_verplicht_is_en_weinig_lege_plekken()
    {
        var tekst = await TekstAsync("""{ "titel": "Friesland", "items": [], "context": { "regio": "Friesland" } }""", "/werkagenda");

        Assert.All(api.Catalogus.Codelijst("leefgebied")!.Codes, code => Assert.Contains(code.Label, tekst, StringComparison.Ordinal));
        Assert.All(
            api.Catalogus.Basisfunctionaliteiten.Where(Domein.Shortlists.Werkagendafuncties.IsVerplicht),
            functie => Assert.Contains($"# {functie.Naam}", tekst.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains("Smallingerland", tekst, StringComparison.Ordinal);
        Assert.Contains("De Friesland", tekst, StringComparison.Ordinal);
        Assert.Equal(2, tekst.Split("Landelijke mijlpalen").Length);
        Assert.InRange(LegePlek().Count(tekst) - 1, 1, MeesteLegePlekken);
    }

    [Fact]
    public async Task Wat_de_regio_invult_staat_op_zijn_plek_en_is_geen_lege_plek_meer()
    {
        var zonder = await TekstAsync("""{ "titel": "Friesland", "items": [], "context": { "regio": "Friesland" } }""", "/werkagenda");
        var met = await TekstAsync(
            """{ "titel": "Friesland", "items": [], "context": { "regio": "Friesland" }, "teksten": { "valpreventie.nu": "Twaalf groepen per jaar.", "agenda-contact": "Programmamanager preventie" } }""", "/werkagenda");

        Assert.Contains("Twaalf groepen per jaar.", met, StringComparison.Ordinal);
        Assert.Equal(LegePlek().Count(zonder) - 2, LegePlek().Count(met));
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("text/csv")]
    [InlineData(Docx)]
    [InlineData("text/markdown")]
    public async Task Een_vergelijking_is_mee_te_nemen_zoals_zij_op_de_pagina_staat(string vorm)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri("/v1/vergelijkingen", UriKind.Relative));
        verzoek.Headers.TryAddWithoutValidation("Accept", vorm);
        verzoek.Content = new StringContent("""{ "interventies": ["in-balans", "otago", "vallen-verleden-tijd"] }""", Encoding.UTF8, "application/json");

        using var antwoord = await _client.SendAsync(verzoek, Token);

        Assert.Equal(vorm, antwoord.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await antwoord.Content.ReadAsByteArrayAsync(Token));
        if (vorm.StartsWith("text/", StringComparison.Ordinal))
        {
            var tekst = await antwoord.Content.ReadAsStringAsync(Token);
            Assert.All(["In Balans", "Otago", "Vallen Verleden Tijd", "Erkenning", "Kosten per deelnemer"], deel => Assert.Contains(deel, tekst, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static string Taal(decimal getal) => Domein.Taal.Nl.Afgerond(getal);

    private static string Eenzaamheid(string gemeente) => JsonSerializer.Serialize(new
    {
        titel = $"Minder eenzaamheid in {gemeente}",
        context = new { gemeente, gezondheidsdoel = "minder-eenzaamheid", leeftijdVan = 65, deelnemers = 100, budget = 50000 },
        items = new object[]
        {
            new { interventie = "zilverlijn", besluit = new { keuze = "gekozen", reden = "Past bij onze vrijwilligers." } },
            new { interventie = "doe-praatgroep" },
        },
        voorstellen = new[] { new { gezondheidsdoel = "minder-eenzaamheid", gemeente, doelgroep = new { leeftijdVan = 65 } } },
        afspraken = new[] { new { wat = "Vrijwilligers werven", wie = "Welzijnsorganisatie" } },
        teksten = new { aanleiding = "De raad vroeg erom." },
    });

    private async Task<string> TekstAsync(string dossier, string achter)
    {
        var klant = await Shortlistklant.MaakAsync(_client, dossier);
        return Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", achter));
    }

    [GeneratedRegex("in te vullen door de regio", RegexOptions.CultureInvariant)]
    private static partial Regex LegePlek();
}
