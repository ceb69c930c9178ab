using System.Net;
using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Shortlists;

public sealed class ShortlistEndpointsTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    [Fact]
    public async Task Een_nieuwe_shortlist_geeft_eenmalig_een_geheim_en_staat_vast_op_catalogus_en_dag()
    {
        using var antwoord = await _client.StuurRuw("/v1/shortlists", Shortlistklant.Valpreventie);

        Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);
        Assert.Equal("\"1\"", antwoord.Headers.ETag?.Tag);
        Assert.Contains("no-store", antwoord.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        var nieuw = await antwoord.LeesJson();
        var shortlist = nieuw.GetProperty("shortlist");
        Assert.EndsWith(shortlist.GetProperty("id").GetString()!, antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(43, nieuw.GetProperty("geheim").GetString()!.Length);
        Assert.Equal(api.Catalogus.Versie, shortlist.GetProperty("catalogusVersie").GetString());
        Assert.Equal("2026-11-28", shortlist.GetProperty("peildatum").GetString());
        Assert.StartsWith("2028-11-28", shortlist.GetProperty("vervaltOp").GetString(), StringComparison.Ordinal);
        var item = shortlist.GetProperty("items")[0];
        Assert.All(
            ["voorstel", "financieringstoets", "afweging"],
            vraag => Assert.NotEmpty(item.GetProperty(vraag).GetProperty("samenvatting").EnumerateArray()));
        Assert.Empty(item.GetProperty("wijzigingen").EnumerateArray());
    }

    [Theory]
    [InlineData(20, 201)]
    [InlineData(21, 400)]
    public async Task Een_bericht_stelt_hoogstens_twintig_verschillende_vragen(int vragen, int status)
    {
        var items = api.Catalogus.Interventies.Take(40).Select((interventie, nummer) =>
            $$"""{"interventie":"{{interventie.Id}}","voorstel":{"basisfunctionaliteit":"valpreventie","aantal":1,"zaad":{{nummer % vragen}} } }""");

        using var antwoord = await _client.StuurRuw("/v1/shortlists", $$"""{"titel":"Veel vragen","items":[{{string.Join(',', items)}}]}""");

        Assert.Equal(status, (int)antwoord.StatusCode);
        if (status == 400)
        {
            await antwoord.IsOngeldig("items[20].voorstel: te-veel");
        }
    }

    [Fact]
    public async Task Een_bericht_weegt_niet_elke_interventie_in_het_hele_land()
    {
        var gemeenten = string.Join(',', api.Catalogus.Gemeenten.Select(g => $"\"{g.Code}\""));
        var items = api.Catalogus.Interventies.Take(16).Select(i => $$"""{"interventie":"{{i.Id}}","afweging":{"interventie":"{{i.Id}}","gemeenten":[{{gemeenten}}] } }""");

        using var antwoord = await _client.StuurRuw("/v1/shortlists", $$"""{"titel":"Heel Nederland","items":[{{string.Join(',', items)}}]}""");

        Assert.Contains("items[14].afweging.gemeenten: te-veel", (await antwoord.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten").EnumerateArray()
            .Select(f => $"{f.GetProperty("veld").GetString()}: {f.GetProperty("code").GetString()}"));
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/json")]
    public async Task Een_bestand_met_te_veel_regels_wordt_geweigerd_voordat_iemand_ze_leest(string soort)
    {
        var inhoud = soort == "text/csv"
            ? "Interventie-id;Shortlist\r\n" + string.Concat(Enumerable.Repeat("onbekend;t\r\n", 501))
            : $$"""{"titel":"t","items":[{{string.Join(',', Enumerable.Repeat("{}", 501))}}]}""";
        using var bestand = new StringContent(inhoud, System.Text.Encoding.UTF8, soort);

        using var antwoord = await _client.PostAsync(new Uri("/v1/shortlists/_import", UriKind.Relative), bestand, TestContext.Current.CancellationToken);

        await antwoord.IsOngeldig(soort == "text/csv" ? ": te-veel" : "items: te-veel");
    }

    [Fact]
    public async Task Het_geheim_staat_nergens_in_een_later_antwoord()
    {
        var klant = await Shortlistklant.MaakAsync(_client);

        Assert.DoesNotContain(klant.Geheim, (await klant.LeesAsync()).GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("PUT", "")]
    [InlineData("DELETE", "")]
    [InlineData("GET", "/versies")]
    [InlineData("GET", "/versies/1")]
    [InlineData("GET", "/werkagenda")]
    [InlineData("POST", "/deellink")]
    [InlineData("POST", "/geheim")]
    [InlineData("POST", "/_herstel")]
    [InlineData("DELETE", "/deellink")]
    public async Task Een_verkeerd_geheim_is_hetzelfde_als_een_shortlist_die_niet_bestaat(string methode, string achter)
    {
        var klant = await Shortlistklant.MaakAsync(_client);
        var json = methode == "PUT" ? Shortlistklant.Valpreventie : null;

        using var verkeerd = await klant.VraagAsync(new HttpMethod(methode), klant.Pad + achter, json, "\"1\"", sleutel: new string('a', 43));
        using var onbekend = await klant.VraagAsync(new HttpMethod(methode), $"/v1/shortlists/{new string('0', 32)}{achter}", json, "\"1\"");

        var bij = await verkeerd.IsProbleem(404, "niet-gevonden");
        var niet = await onbekend.IsProbleem(404, "niet-gevonden");
        Assert.Equal(niet.GetProperty("detail").GetString(), bij.GetProperty("detail").GetString());
        Assert.Equal("Valpreventie 2027", (await klant.LeesAsync()).GetProperty("titel").GetString());
    }

    [Fact]
    public async Task Bewaren_zonder_versie_kan_niet()
    {
        var klant = await Shortlistklant.MaakAsync(_client);

        using var antwoord = await klant.BewaarAsync(Shortlistklant.Valpreventie, null);

        await antwoord.IsProbleem(428, "versie-ontbreekt");
    }

    [Theory]
    [InlineData("\"7\"")]
    [InlineData("W/\"1\"")]
    [InlineData("*")]
    [InlineData("1")]
    public async Task Een_te_oude_of_vreemde_versie_wordt_geweigerd_en_wat_gestuurd_is_blijft_bewaard(string ifMatch)
    {
        var klant = await Shortlistklant.MaakAsync(_client);

        using var antwoord = await klant.BewaarAsync("""{ "titel": "Van de verliezer", "items": [] }""", ifMatch);

        await antwoord.IsProbleem(412, "versie-klopt-niet");
        Assert.Equal("\"1\"", antwoord.Headers.ETag?.Tag);
        using var versies = await klant.VraagAsync(HttpMethod.Get, klant.Pad + "/versies");
        var teLaat = Assert.Single((await versies.LeesJson()).GetProperty("teLaat").EnumerateArray());
        Assert.Equal("Van de verliezer", teLaat.GetProperty("shortlist").GetProperty("titel").GetString());
        Assert.Equal("Valpreventie 2027", (await klant.LeesAsync()).GetProperty("titel").GetString());
    }

    [Fact]
    public async Task Van_schrijvers_die_tegelijk_komen_wint_er_een_en_gaat_niets_verloren()
    {
        const int Schrijvers = 8;
        var klant = await Shortlistklant.MaakAsync(_client);

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, Schrijvers)
            .Select(i => Task.Run(() => klant.BewaarAsync($$"""{ "titel": "Schrijver {{i}}", "items": [] }""", "\"1\""))));

        Assert.Single(antwoorden, a => a.StatusCode == HttpStatusCode.OK);
        Assert.Equal(Schrijvers - 1, antwoorden.Count(a => a.StatusCode == HttpStatusCode.PreconditionFailed));
        using var versies = await klant.VraagAsync(HttpMethod.Get, klant.Pad + "/versies");
        var teLaat = (await versies.LeesJson()).GetProperty("teLaat").EnumerateArray().Select(t => t.GetProperty("shortlist").GetProperty("titel").GetString()!);
        var winnaar = (await klant.LeesAsync()).GetProperty("titel").GetString()!;
        Assert.Equal(
            Enumerable.Range(0, Schrijvers).Select(i => $"Schrijver {i}").Order(StringComparer.Ordinal), teLaat.Append(winnaar).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_eerdere_versie_blijft_te_lezen()
    {
        var klant = await Shortlistklant.MaakAsync(_client);
        using var bewaard = await klant.BewaarAsync("""{ "titel": "Tweede", "items": [] }""", "\"1\"");
        Assert.Equal("\"2\"", bewaard.Headers.ETag?.Tag);

        using var eerste = await klant.VraagAsync(HttpMethod.Get, klant.Pad + "/versies/1");

        Assert.Equal("Valpreventie 2027", (await eerste.LeesJson()).GetProperty("titel").GetString());
    }

    [Fact]
    public async Task Met_de_deelcode_kan_iemand_lezen_en_niets_anders_tot_zij_is_ingetrokken()
    {
        var klant = await Shortlistklant.MaakAsync(_client);
        using var gedeeld = await klant.VraagAsync(HttpMethod.Post, klant.Pad + "/deellink");
        var code = (await gedeeld.LeesJson()).GetProperty("deelcode").GetString()!;

        using var lezen = await klant.VraagAsync(HttpMethod.Get, klant.Pad, sleutel: code);
        using var schrijven = await klant.VraagAsync(HttpMethod.Put, klant.Pad, Shortlistklant.Valpreventie, "\"1\"", sleutel: code);
        using var versies = await klant.VraagAsync(HttpMethod.Get, klant.Pad + "/versies", sleutel: code);
        using var ingetrokken = await klant.VraagAsync(HttpMethod.Delete, klant.Pad + "/deellink");
        using var daarna = await klant.VraagAsync(HttpMethod.Get, klant.Pad, sleutel: code);

        Assert.Equal(HttpStatusCode.OK, lezen.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, schrijven.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, versies.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, ingetrokken.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, daarna.StatusCode);
    }

    [Fact]
    public async Task Verwijderd_is_weg_tot_de_eigenaar_haar_terugzet()
    {
        var klant = await Shortlistklant.MaakAsync(_client);

        using var verwijderd = await klant.VraagAsync(HttpMethod.Delete, klant.Pad);
        using var daarna = await klant.VraagAsync(HttpMethod.Get, klant.Pad);
        using var hersteld = await klant.VraagAsync(HttpMethod.Post, klant.Pad + "/_herstel");

        Assert.Equal(HttpStatusCode.NoContent, verwijderd.StatusCode);
        await daarna.IsProbleem(404, "niet-gevonden");
        Assert.Equal("\"1\"", hersteld.Headers.ETag?.Tag);
        Assert.Equal((await hersteld.LeesJson()).GetRawText(), (await klant.LeesAsync()).GetRawText());
    }

    [Fact]
    public async Task Na_een_nieuw_geheim_opent_het_vorige_niets_meer()
    {
        var klant = await Shortlistklant.MaakAsync(_client);

        using var vernieuwd = await klant.VraagAsync(HttpMethod.Post, klant.Pad + "/geheim");
        using var oud = await klant.VraagAsync(HttpMethod.Get, klant.Pad);

        Assert.Equal(HttpStatusCode.Created, vernieuwd.StatusCode);
        await oud.IsProbleem(404, "niet-gevonden");
        await (klant with { Geheim = (await vernieuwd.LeesJson()).GetProperty("geheim").GetString()! }).LeesAsync();
    }

    [Fact]
    public async Task Wie_op_een_dag_te_veel_maakt_hoort_wanneer_het_weer_kan()
    {
        await using var host = api.Met(("Shortlists:MaxPerDag", "1"));
        using var client = host.CreateClient();
        await Shortlistklant.MaakAsync(client);

        using var antwoord = await client.StuurRuw("/v1/shortlists", Shortlistklant.Valpreventie);

        await antwoord.IsProbleem(429, "dagruimte-op");
        // Other tests move the clock of this host a little, so the moment is asked to the hour.
        var nu = api.Klok.GetUtcNow();
        Assert.InRange(antwoord.Headers.RetryAfter!.Delta!.Value, nu.Date.AddDays(1) - nu.DateTime, nu.Date.AddDays(1) - nu.DateTime + TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Een_volle_opslag_zegt_dat_zij_vol_is_en_niet_dat_het_bericht_te_groot_is()
    {
        await using var host = api.Met(("Shortlists:MaxAantal", "0"));
        using var client = host.CreateClient();

        using var antwoord = await client.StuurRuw("/v1/shortlists", Shortlistklant.Valpreventie);

        await antwoord.IsProbleem(503, "opslag-niet-beschikbaar");
        Assert.NotNull(antwoord.Headers.RetryAfter);
    }

    [Fact]
    public async Task Alle_fouten_komen_tegelijk()
    {
        using var antwoord = await _client.StuurRuw("/v1/shortlists", """
            {
              "titel": " ",
              "context": { "gemeente": "GM9999", "regio": "IZA41", "periodeVan": "2029", "periodeTot": "2027" },
              "items": [ { "interventie": "in-balanz" }, { "interventie": "otago", "notitie": "a\u0007b" }, { "interventie": "otago" },
                         { "interventie": "in-balans", "afweging": { "interventie": "otago", "regio": "IZA41" } } ]
            }
            """);

        await antwoord.IsOngeldig(
            "titel: veld-ontbreekt",
            "context.gemeente: gemeente-onbekend",
            "context.regio: gemeente-en-regio",
            "context.periodeTot: periode-keert-om",
            "items[0].interventie: interventie-onbekend",
            "items[1].notitie: teken-onleesbaar",
            "items[2].interventie: dubbel",
            "items[3].afweging.interventie: interventie-anders");
    }

    [Fact]
    public async Task Meer_dan_500_interventies_worden_geweigerd()
    {
        var items = string.Join(",", Enumerable.Range(0, 501).Select(i => $$"""{ "interventie": "i{{i}}" }"""));

        using var antwoord = await _client.StuurRuw("/v1/shortlists", $$"""{ "titel": "Te veel", "items": [{{items}}] }""");

        var probleem = await antwoord.IsProbleem(400, "ongeldige-invoer");
        Assert.Contains(probleem.GetProperty("fouten").EnumerateArray(), f => f.GetProperty("veld").GetString() == "items" && f.GetProperty("code").GetString() == "te-veel");
    }

    [Fact]
    public async Task Een_notitie_van_een_megabyte_wordt_geweigerd()
    {
        using var antwoord = await _client.StuurRuw(
            "/v1/shortlists", $$"""{ "titel": "Groot", "items": [ { "interventie": "otago", "notitie": "{{new string('a', 1024 * 1024)}}" } ] }""");

        await antwoord.IsProbleem(413, "te-groot");
    }

    [Fact]
    public async Task Een_vorm_die_er_niet_is_geeft_406_met_de_lijst()
    {
        var klant = await Shortlistklant.MaakAsync(_client);

        using var antwoord = await klant.VraagAsync(HttpMethod.Get, klant.Pad, accept: "application/pdf");

        var probleem = await antwoord.IsProbleem(406, "vorm-kan-niet");
        Assert.All(["application/json", "text/csv", "text/markdown", "wordprocessingml", "spreadsheetml", "opendocument.spreadsheet"],
            vorm => Assert.Contains(vorm, probleem.GetProperty("detail").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_bestaande_vraag_blijft_bij_wijzigen_hetzelfde_antwoord_geven()
    {
        var klant = await Shortlistklant.MaakAsync(_client);
        var eerst = await klant.LeesAsync();

        using var bewaard = await klant.BewaarAsync(Shortlistklant.Valpreventie, "\"1\"");
        var daarna = await bewaard.LeesJson();

        Assert.Equal(Items(eerst), Items(daarna));
    }

    private static string Items(JsonElement shortlist) => shortlist.GetProperty("items").GetRawText();
}
