using System.Globalization;
using System.Net.Http.Headers;
using CsvHelper;
using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.OpenApi;

namespace Gereedschapskist.Api.Tests.Naslag;

/// <summary>The form of an answer in its address, so that it can be a link.</summary>
public class FormaatTests(ApiFixture api)
{
    private static readonly Dictionary<string, string> _mediatypen = new(StringComparer.Ordinal)
    {
        ["json"] = "application/json",
        ["ndjson"] = "application/x-ndjson",
        ["json-ld"] = "application/ld+json",
        ["atom"] = "application/atom+xml",
        ["csv"] = "text/csv",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["md"] = "text/markdown",
        ["html"] = "text/html",
    };

    public static TheoryData<string, string> AdressenMetFormaat => [.. Leesadressen.Alle.Where(l => l.Formaat is not null).Select(l => (l.Adres, l.Formaat!))];

    [Theory]
    [MemberData(nameof(AdressenMetFormaat))]
    public async Task Elk_formaat_in_het_adres_geeft_die_vorm_ook_aan_een_browser(string adres, string formaat)
    {
        using var client = Browser();
        using var antwoord = await client.HaalRuw(adres);

        Assert.True(antwoord.IsSuccessStatusCode, adres);
        Assert.Equal(_mediatypen[formaat], antwoord.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Elke_operatie_met_meer_dan_een_vorm_noemt_alle_formaten()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");
        foreach (var (naam, operatie) in BeschrijvingTests.Operaties(document))
        {
            var vormen = operatie.GetProperty("responses").EnumerateObject()
                .Where(r => r.Name[0] == '2' && r.Value.TryGetProperty("content", out _))
                .SelectMany(r => r.Value.GetProperty("content").EnumerateObject().Select(v => v.Name))
                .ToHashSet(StringComparer.Ordinal);
            var formaten = Leesadressen.Formaten(operatie).Select(f => _mediatypen[f]).ToHashSet(StringComparer.Ordinal);

            Assert.True(formaten.SetEquals(vormen.Count > 1 ? vormen : []), $"{naam}: {string.Join(", ", vormen)} against {string.Join(", ", formaten)}");
        }
    }

    [Fact]
    public async Task Een_onbekend_formaat_noemt_de_formaten_van_dit_adres()
    {
        using var client = Browser();
        using var antwoord = await client.HaalRuw("/v1/catalogus/tabellen?formaat=pdf&getallen=drijvend");

        var probleem = await antwoord.IsOngeldig("formaat: waarde-onbekend", "getallen: waarde-onbekend");
        Assert.Equal(["Kies uit: csv, xlsx, ods.", "Kies uit: komma, punt."], probleem.GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("herstel").GetString()));
    }

    [Fact]
    public async Task Een_onbekend_formaat_staat_bij_de_andere_fouten()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/ketens/valpreventie/verzekeraarsblad?formaat=pdf&peildatum=gisteren");

        await antwoord.IsOngeldig("formaat: waarde-onbekend", "peildatum: type-klopt-niet");
    }

    [Theory]
    [InlineData("/v1/gemeenten/GM0344?formaat=json", "formaat: parameter-onbekend")]
    [InlineData("/v1/catalogus?getallen=punt", "getallen: parameter-onbekend")]
    [InlineData("/v1/catalogus/tabellen?formaat=csv&formaat=xlsx", "formaat: vaker-opgegeven")]
    public async Task Waar_niets_te_kiezen_is_bestaat_de_keuze_niet(string adres, string fout)
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw(adres);

        await antwoord.IsOngeldig(fout);
    }

    [Fact]
    public async Task Wie_geen_enkele_vorm_aanneemt_leest_dat_het_ook_in_het_adres_kan()
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("image/png"));
        using var antwoord = await client.HaalRuw("/v1/catalogus/tabellen");

        var probleem = await antwoord.IsProbleem(406, "vorm-kan-niet");
        Assert.Contains("?formaat=csv", probleem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_programma_leest_getallen_als_getallen_en_onbekend_als_leeg()
    {
        using var client = api.CreateClient();
        var bytes = await client.GetByteArrayAsync(new Uri("/v1/catalogus/tabellen?formaat=csv&getallen=punt", UriKind.Relative), TestContext.Current.CancellationToken);
        using var csv = new CsvReader(new StreamReader(new MemoryStream(bytes)), CultureInfo.InvariantCulture);

        Assert.Equal((byte)'I', bytes[0]);
        await csv.ReadAsync();
        csv.ReadHeader();
        var gelezen = new List<(string Id, decimal? Kosten)>();
        while (await csv.ReadAsync())
        {
            gelezen.Add((csv.GetField("Id")!, csv.GetField<decimal?>("Kosten per deelnemer van")));
            Assert.DoesNotContain("onbekend", csv.Parser.Record!);
        }

        Assert.Equal(api.Catalogus.Interventies.Select(i => (i.Id, i.KostenPerDeelnemer?.VanEuro)), gelezen);
        Assert.Contains(gelezen, rij => rij.Kosten is null);
    }

    [Fact]
    public async Task Zonder_keuze_is_CSV_zoals_Excel_in_Nederland_haar_opent()
    {
        using var client = api.CreateClient();
        var gewoon = await client.GetByteArrayAsync(new Uri("/v1/catalogus/tabellen?formaat=csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var komma = await client.GetByteArrayAsync(new Uri("/v1/catalogus/tabellen?formaat=csv&getallen=komma", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(komma, gewoon);
        Assert.StartsWith("\uFEFFId;Naam;", System.Text.Encoding.UTF8.GetString(gewoon), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elke_downloadlink_van_de_dataset_geeft_de_hele_catalogus()
    {
        using var client = Browser();
        var document = await client.Haal("/v1/catalogus?formaat=json-ld");
        var dataset = document.GetProperty("@graph").EnumerateArray().Single(n => n.GetProperty("@type").GetString() == "dcat:Dataset");
        var links = dataset.GetProperty("dcat:distribution").EnumerateArray()
            .Where(d => d.TryGetProperty("dcat:downloadURL", out _))
            .Select(d => (Adres: new Uri(d.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!), Mediatype: d.GetProperty("dcat:mediaType").GetProperty("@id").GetString()!))
            .ToList();

        Assert.Equal(5, links.Count);
        foreach (var (adres, mediatype) in links)
        {
            using var antwoord = await client.HaalRuw(adres.PathAndQuery);
            var inhoud = await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            Assert.True(antwoord.IsSuccessStatusCode, adres.ToString());
            Assert.EndsWith("/" + antwoord.Content.Headers.ContentType!.MediaType, mediatype, StringComparison.Ordinal);
            Assert.Equal(api.Catalogus.Versie, Assert.Single(antwoord.Headers.GetValues("Catalogusversie")));
            var tekst = Tekst(inhoud);
            Assert.All(api.Catalogus.Interventies, i => Assert.Contains(i.Id, tekst, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Elke_vorm_van_de_dienst_heeft_een_formaat_met_hetzelfde_mediatype() => Assert.Equal(
        _mediatypen.Select(m => new Vorm(m.Key, m.Value)),
        [Vorm.Json, Vorm.Ndjson, Vorm.JsonLd, Vorm.Atom, Vorm.Csv, Vorm.Xlsx, Vorm.Ods, Vorm.Docx, Vorm.Markdown, Vorm.Html]);

    /// <summary>The text of a file, also of one that is a zip.</summary>
    private static string Tekst(byte[] inhoud)
    {
        if (!inhoud.AsSpan().StartsWith("PK"u8))
        {
            return System.Text.Encoding.UTF8.GetString(inhoud);
        }

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(inhoud));
        return string.Concat(zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var lezer = new StreamReader(e.Open());
            return lezer.ReadToEnd();
        }));
    }

    private HttpClient Browser()
    {
        var client = api.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml;q=0.9");
        return client;
    }
}
