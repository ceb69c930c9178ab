using AngleSharp.Html.Parser;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.OpenApi;

public class DocumentatieTests(ApiFixture api)
{
    [Fact]
    public async Task Elke_operatie_en_elke_foutcode_heeft_een_kop_om_naar_te_verwijzen()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");
        using var antwoord = await client.HaalRuw("/v1/documentatie");
        using var pagina = new HtmlParser().ParseDocument(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var operaties = BeschrijvingTests.Operaties(document).Select(o => o.Inhoud.GetProperty("operationId").GetString()!);
        var codes = Probleemsoort.Alle.Select(s => s.Code);
        Assert.All(operaties.Concat(codes), anker => Assert.NotNull(pagina.GetElementById(anker)));
    }

    [Fact]
    public async Task Elke_operatie_toont_haar_statussen_en_wat_JSON_heeft_zijn_velden_en_een_voorbeeld()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");
        using var antwoord = await client.HaalRuw("/v1/documentatie");
        using var pagina = new HtmlParser().ParseDocument(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        foreach (var (naam, operatie) in BeschrijvingTests.Operaties(document))
        {
            var stuk = pagina.QuerySelector($"article[aria-labelledby={operatie.GetProperty("operationId").GetString()}]")!;
            var koppen = stuk.QuerySelectorAll("summary").Select(s => s.TextContent).ToHashSet(StringComparer.Ordinal);
            var metJson = operatie.GetProperty("responses").EnumerateObject().Any(r =>
                r.Name[0] == '2' && r.Value.TryGetProperty("content", out var inhoud) && inhoud.TryGetProperty("application/json", out _));

            Assert.Equal(operatie.GetProperty("responses").EnumerateObject().Select(r => r.Name), stuk.QuerySelectorAll("dt").Select(d => d.TextContent));
            Assert.True(koppen.IsSupersetOf(metJson ? ["Statussen", "Velden van het antwoord"] : ["Statussen"]), naam);
            Assert.True(!metJson || operatie.TryGetProperty("deprecated", out _) || koppen.Contains("Voorbeeld van een antwoord"), naam);
            Assert.Equal(operatie.TryGetProperty("requestBody", out _), koppen.Contains("Velden van het bericht"));
        }
    }

    [Fact]
    public async Task Elke_link_van_de_pagina_voor_ontwikkelaars_naar_de_API_werkt()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/voor-ontwikkelaars");
        using var pagina = new HtmlParser().ParseDocument(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var links = pagina.QuerySelectorAll("main a[href^='/v1/']").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Contains("/v1/catalogus/tabellen?formaat=csv&getallen=punt", links);
        foreach (var link in links)
        {
            using var doel = await client.HaalRuw(link);
            Assert.True(doel.IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task De_pagina_haalt_niets_van_elders_en_heeft_geen_script_of_stijl_in_de_tekst()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/documentatie");
        using var pagina = new HtmlParser().ParseDocument(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("text/html", antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Contains("style-src 'self'", Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Empty(pagina.QuerySelectorAll("script:not([src]), style, [style], [onclick]"));
        Assert.All(
            pagina.QuerySelectorAll("script[src], link[rel=stylesheet], img[src]"),
            e => Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
    }
}
