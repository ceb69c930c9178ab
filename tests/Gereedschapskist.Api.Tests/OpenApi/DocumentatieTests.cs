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
