using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Shortlists;

public sealed class ShortlistexportTests(ApiFixture api)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Ods = "application/vnd.oasis.opendocument.spreadsheet";

    private readonly HttpClient _client = api.CreateClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Vormen => new()
    {
        { "", Docx, ".docx" }, { "", Xlsx, ".xlsx" }, { "", Ods, ".ods" }, { "", "text/csv", ".csv" }, { "", "text/markdown", ".md" }, { "", "text/html", ".html" },
        { "/werkagenda", Docx, ".docx" }, { "/werkagenda", "text/markdown", ".md" }, { "/werkagenda", "text/html", ".html" },
        { "/regioplan", Docx, ".docx" }, { "/regioplan", "text/markdown", ".md" }, { "/samenwerkingsovereenkomst", Docx, ".docx" }, { "/samenwerkingsovereenkomst", "text/markdown", ".md" },
    };

    [Theory]
    [MemberData(nameof(Vormen))]
    public async Task Dezelfde_versie_geeft_in_elke_vorm_dezelfde_bytes_onder_een_bruikbare_naam(string achter, string accept, string extensie)
    {
        var klant = await Shortlistklant.MaakAsync(_client);

        using var antwoord = await klant.VraagAsync(HttpMethod.Get, klant.Pad + achter, accept: accept);
        var eerste = await antwoord.Content.ReadAsByteArrayAsync(Token);
        api.Klok.Advance(TimeSpan.FromSeconds(3));
        var tweede = await klant.BestandAsync(accept, achter);

        Assert.Equal(accept, antwoord.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(extensie, antwoord.Content.Headers.ContentDisposition?.FileName?.Trim('"'), StringComparison.Ordinal);
        Assert.Contains("valpreventie-2027", antwoord.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        Assert.Equal(api.Catalogus.Versie, Assert.Single(antwoord.Headers.GetValues("Catalogusversie")));
        Assert.NotEmpty(eerste);
        Assert.Equal(eerste, tweede);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/werkagenda")]
    [InlineData("/regioplan")]
    [InlineData("/samenwerkingsovereenkomst")]
    public async Task Het_worddocument_is_volgens_de_sdk_zonder_fouten(string achter)
    {
        var klant = await Shortlistklant.MaakAsync(_client, Vijandig);
        using var stroom = new MemoryStream(await klant.BestandAsync(Docx, achter));

        using var document = WordprocessingDocument.Open(stroom, false);

        Assert.Empty(Fouten(document));
        Assert.NotEmpty(document.MainDocumentPart!.EndnotesPart!.Endnotes!.Elements());
    }

    [Fact]
    public async Task Het_rekenblad_is_volgens_de_sdk_zonder_fouten_en_heeft_alle_bladen()
    {
        var klant = await Shortlistklant.MaakAsync(_client, Vijandig);
        using var stroom = new MemoryStream(await klant.BestandAsync(Xlsx));

        using var document = SpreadsheetDocument.Open(stroom, false);

        Assert.Empty(Fouten(document));
        Assert.Equal(
            ["Shortlist", "Financiering", "Afweging", "Kosten", "Bronnen", "Over dit bestand"],
            document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
        Assert.All(document.WorkbookPart.WorksheetParts, blad => Assert.Empty(blad.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
    }

    [Fact]
    public async Task Het_opendocument_begint_met_zijn_type_en_bestaat_uit_geldige_xml()
    {
        var klant = await Shortlistklant.MaakAsync(_client, Vijandig);

        using var zip = new ZipArchive(new MemoryStream(await klant.BestandAsync(Ods)));

        Assert.Equal("mimetype", zip.Entries[0].FullName);
        Assert.Equal(zip.Entries[0].Length, zip.Entries[0].CompressedLength);
        Assert.All(zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)), deel =>
        {
            using var stroom = deel.Open();
            Assert.NotNull(System.Xml.Linq.XDocument.Load(stroom).Root);
        });
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://fout.example\")")]
    [InlineData("+31")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("'=1")]
    [InlineData("\t=1")]
    public async Task Een_formule_in_een_notitie_blijft_tekst_en_komt_heel_terug(string notitie)
    {
        var klant = await Shortlistklant.MaakAsync(_client, Met(notitie));

        var csv = Encoding.UTF8.GetString(await klant.BestandAsync("text/csv"));
        var terug = await Importeer(csv, "text/csv");

        Assert.StartsWith("\uFEFF", csv, StringComparison.Ordinal);
        Assert.DoesNotContain($";{notitie}", csv, StringComparison.Ordinal);
        Assert.Equal(notitie, terug.GetProperty("shortlist").GetProperty("items")[0].GetProperty("notitie").GetString());
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/json")]
    public async Task Een_export_komt_gelijk_terug(string vorm)
    {
        var klant = await Shortlistklant.MaakAsync(_client, Vijandig);
        var origineel = await klant.LeesAsync();

        var terug = await Importeer(Encoding.UTF8.GetString(await klant.BestandAsync(vorm)), vorm);

        Assert.Empty(terug.GetProperty("overgeslagen").EnumerateArray());
        var kopie = terug.GetProperty("shortlist");
        Assert.Equal(origineel.GetProperty("titel").GetString(), kopie.GetProperty("titel").GetString());
        Assert.Equal(origineel.GetProperty("peildatum").GetString(), kopie.GetProperty("peildatum").GetString());
        Assert.Equal(Keuzes(origineel), Keuzes(kopie));
        if (vorm == "application/json")
        {
            Assert.Equal(origineel.GetProperty("context").GetRawText(), kopie.GetProperty("context").GetRawText());
            Assert.Equal(origineel.GetProperty("items").GetRawText(), kopie.GetProperty("items").GetRawText());
        }
    }

    [Fact]
    public async Task Een_csv_met_de_oude_kolomnamen_wordt_nog_gelezen()
    {
        var terug = await Importeer("Naam;Besluit;Interventie-id;Shortlist;Regiocode;Basisfunctionaliteit-id\r\nOtago;gekozen;otago;Oud;IZA41;valpreventie\r\n", "text/csv");

        Assert.Empty(terug.GetProperty("overgeslagen").EnumerateArray());
        var shortlist = terug.GetProperty("shortlist");
        Assert.Equal("otago", shortlist.GetProperty("items")[0].GetProperty("interventie").GetString());
        Assert.Equal(("IZA41", "valpreventie"), (shortlist.GetProperty("context").GetProperty("regio").GetString(), shortlist.GetProperty("context").GetProperty("basisfunctionaliteit").GetString()));
    }

    [Fact]
    public async Task Html_in_een_notitie_wordt_nergens_opmaak()
    {
        var klant = await Shortlistklant.MaakAsync(_client, Met("<script>alert(1)</script><img src=x onerror=alert(1)> [klik](javascript:alert(1)) | a"));

        var html = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await klant.BestandAsync("text/html")));
        var markdown = Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown"));

        Assert.Empty(html.QuerySelectorAll("script, img"));
        Assert.Contains("<script>alert(1)</script>", html.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", markdown, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)\]\(javascript", markdown);
    }

    [Fact]
    public async Task De_werkagenda_vult_in_wat_bekend_is_en_laat_de_rest_aan_de_regio()
    {
        var klant = await Shortlistklant.MaakAsync(_client);

        var tekst = Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", "/werkagenda"));

        Assert.All(["IST", "SOLL", "GAP", "Urgentie", "Huidige situatie", "Ambitie", "Ontwerp", "Doelen van het project", "Financieel plan", "Monitoring", "Planning van mijlpalen"],
            deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
        Assert.Contains("in te vullen door de regio", tekst, StringComparison.Ordinal);
        Assert.Contains("In Balans", tekst, StringComparison.Ordinal);
        Assert.Contains(api.Catalogus.Versie, tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "application/json", "bestand-onleesbaar")]
    [InlineData("[]", "application/json", "bestand-onleesbaar")]
    [InlineData("", "application/json", "bestand-onleesbaar")]
    [InlineData("""{ "titel": "Zonder items" }""", "application/json", "veld-ontbreekt")]
    [InlineData("a;b\r\n1;2\r\n", "text/csv", "bestand-onleesbaar")]
    [InlineData("", "text/csv", "bestand-onleesbaar")]
    public async Task Een_beschadigd_bestand_wordt_met_uitleg_geweigerd(string bestand, string type, string code)
    {
        using var inhoud = new StringContent(bestand, Encoding.UTF8, type);

        using var antwoord = await _client.PostAsync(new Uri("/v1/shortlists/_import", UriKind.Relative), inhoud, Token);

        var probleem = await antwoord.IsProbleem(400, "ongeldige-invoer");
        Assert.Equal(code, probleem.GetProperty("fouten")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Een_onbekend_id_in_een_bestand_wordt_overgeslagen_en_gemeld()
    {
        var terug = await Importeer("""{ "titel": "Van elders", "context": { "gemeente": "GM9999" }, "items": [ { "interventie": "otago" }, { "interventie": "in-balanz" } ] }""", "application/json");

        Assert.Equal("otago", Assert.Single(terug.GetProperty("shortlist").GetProperty("items").EnumerateArray()).GetProperty("interventie").GetString());
        Assert.Equal(
            ["gemeente-onbekend", "interventie-onbekend"],
            terug.GetProperty("overgeslagen").EnumerateArray().Select(f => f.GetProperty("code").GetString()).Order(StringComparer.Ordinal));
    }

    /// <summary>Texts that break careless writers.</summary>
    private static string Vijandig => JsonSerializer.Serialize(new
    {
        titel = "Lijst & <b>co</b> \"2027\"",
        context = new { regio = "IZA41", doelgroep = "a;b\"c", toelichting = "regel 1\nregel 2\t]]> &amp; 😀" },
        items = new object[]
        {
            new { interventie = "in-balans", notitie = "=1+1;\"x\"\nregel 2 😀 & <i>", besluit = new { keuze = "gekozen", reden = "omdat | zo" } },
            new { interventie = "otago", notitie = "# kop\n- lijst\n1. punt" },
            new { interventie = "cool" },
        }.Take(2),
    });

    private static string Met(string notitie) => JsonSerializer.Serialize(new { titel = "Notitie", items = new[] { new { interventie = "otago", notitie } } });

    private static IEnumerable<string> Keuzes(JsonElement shortlist) => shortlist.GetProperty("items").EnumerateArray()
        .Select(i => $"{i.GetProperty("interventie")}|{i.GetProperty("notitie")}|{i.GetProperty("besluit")}");

    private static IEnumerable<string> Fouten(OpenXmlPackage pakket) =>
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(pakket).Select(f => $"{f.Part?.Uri} {f.Path?.XPath}: {f.Description}");

    private async Task<JsonElement> Importeer(string bestand, string type)
    {
        using var inhoud = new StringContent(bestand, Encoding.UTF8, type);
        using var antwoord = await _client.PostAsync(new Uri("/v1/shortlists/_import", UriKind.Relative), inhoud, Token);
        return await antwoord.LeesJson();
    }
}
