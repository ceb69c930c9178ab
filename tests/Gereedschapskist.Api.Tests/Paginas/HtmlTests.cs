using AngleSharp.Dom;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>The HTML is well made on every page; a strict parser stops at the first error.</summary>
public class HtmlTests(ApiFixture api)
{
    public static TheoryData<string, int> Paginas => new()
    {
        { "/", 200 },
        { "/zoeken", 200 },
        { "/zoeken?zoek=valprevntie+ouderen&setting=wijk", 200 },
        { "/zoeken?zoek=qqqqqqqq", 200 },
        { "/zoeken?leeftijd=abc&thema=bestaat-niet", 400 },
        { "/interventies/in-balans", 200 },
        { "/interventies/doe-praatgroep", 200 },
        { "/basisfunctionaliteiten", 200 },
        { "/basisfunctionaliteiten/valpreventie?gemeente=GM0344&verhoogdValrisicoProcent=20", 200 },
        { "/basisfunctionaliteiten/kansrijke-start", 200 },
        { "/basisfunctionaliteiten/dementie", 200 },
        { "/basisfunctionaliteiten/valpreventie?gemeente=Atlantis", 400 },
        { "/vergelijken", 200 },
        { "/vergelijken?interventie=in-balans", 200 },
        { "/vergelijken?interventie=in-balans&interventie=otago", 200 },
        { "/over-de-gegevens", 200 },
        { "/toegankelijkheid", 200 },
        { "/privacy", 200 },
        { "/voor-ontwikkelaars", 200 },
        { "/bestaat-niet", 404 },
    };

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task De_pagina_is_geldig_en_af(string adres, int status)
    {
        using var client = api.CreateClient();

        var (antwoord, pagina) = await client.HaalPagina(adres, status);

        Assert.Equal("nl", pagina.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith("Gereedschapskist preventie", pagina.Title, StringComparison.Ordinal);
        Assert.Single(pagina.QuerySelectorAll("h1"));
        Assert.Empty(DubbeleIds(pagina));
        Assert.Empty(VeldenZonderNaam(pagina));
        Assert.Empty(VerwijzingenNaarNiets(pagina));
        Assert.Empty(OvergeslagenKoppen(pagina));
        Assert.Empty(pagina.QuerySelectorAll("[style], script:not([src]), style, [onclick], [onchange], [onsubmit]"));
        Assert.DoesNotContain("unsafe", antwoord.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elke_interventie_en_elke_basisfunctionaliteit_heeft_een_pagina()
    {
        using var client = api.CreateClient();

        foreach (var interventie in api.Catalogus.Interventies)
        {
            var (_, pagina) = await client.HaalPagina($"/interventies/{interventie.Id}");
            Assert.Equal(interventie.Naam, pagina.Tekst("h1"));
            Assert.Empty(DubbeleIds(pagina));
            Assert.Empty(VerwijzingenNaarNiets(pagina));
        }

        foreach (var functie in api.Catalogus.Basisfunctionaliteiten)
        {
            var (_, pagina) = await client.HaalPagina($"/basisfunctionaliteiten/{functie.Id}");
            Assert.Equal(functie.Naam, pagina.Tekst("h1"));
            Assert.Empty(DubbeleIds(pagina));
            Assert.Empty(VerwijzingenNaarNiets(pagina));
        }
    }

    private static IEnumerable<string> DubbeleIds(IDocument pagina) =>
        pagina.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key!);

    private static IEnumerable<string> VeldenZonderNaam(IDocument pagina) => pagina
        .QuerySelectorAll("input:not([type=hidden]), select, textarea")
        .Where(veld => pagina.QuerySelector($"label[for='{veld.Id}']") is null && !veld.HasAttribute("aria-label"))
        .Select(veld => veld.OuterHtml);

    /// <summary>Within the page: links to a place, and labels that ARIA takes from elsewhere.</summary>
    private static IEnumerable<string> VerwijzingenNaarNiets(IDocument pagina)
    {
        var ids = pagina.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal);
        var plekken = pagina.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]);
        var namen = new[] { "aria-labelledby", "aria-describedby", "aria-controls" }
            .SelectMany(kenmerk => pagina.QuerySelectorAll($"[{kenmerk}]").SelectMany(e => e.GetAttribute(kenmerk)!.Split(' ')));
        var formulieren = pagina.QuerySelectorAll("[form]").Select(e => e.GetAttribute("form")!);
        return plekken.Concat(namen).Concat(formulieren).Where(id => !ids.Contains(id)).Distinct();
    }

    private static IEnumerable<string> OvergeslagenKoppen(IDocument pagina)
    {
        var koppen = pagina.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(k => (Niveau: k.LocalName[1] - '0', Tekst: k.TextContent.Trim())).ToList();
        return koppen.Skip(1).Zip(koppen, (kop, vorige) => (kop, vorige)).Where(p => p.kop.Niveau > p.vorige.Niveau + 1).Select(p => p.kop.Tekst);
    }
}
