using AngleSharp.Dom;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>What must be right about the structure of every page, beyond what the parser sees.</summary>
internal static class Paginaopbouw
{
    public static void IsAf(IDocument pagina)
    {
        Assert.Equal("nl", pagina.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith("Gereedschapskist preventie", pagina.Title, StringComparison.Ordinal);
        Assert.Single(pagina.QuerySelectorAll("h1"));
        Assert.Empty(DubbeleIds(pagina));
        Assert.Empty(VeldenZonderNaam(pagina));
        Assert.Empty(VerwijzingenNaarNiets(pagina));
        Assert.Empty(OvergeslagenKoppen(pagina));
        Assert.Empty(pagina.QuerySelectorAll("[style], script:not([src]), style, [onclick], [onchange], [onsubmit]"));
    }

    public static IEnumerable<string> DubbeleIds(IDocument pagina) =>
        pagina.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key!);

    private static IEnumerable<string> VeldenZonderNaam(IDocument pagina) => pagina
        .QuerySelectorAll("input:not([type=hidden]), select, textarea")
        .Where(veld => veld.Closest("label") is null && !veld.HasAttribute("aria-label") && (veld.Id is null || pagina.QuerySelector($"label[for='{veld.Id}']") is null))
        .Select(veld => veld.OuterHtml);

    /// <summary>Within the page: links to a place, and labels that ARIA takes from elsewhere.</summary>
    public static IEnumerable<string> VerwijzingenNaarNiets(IDocument pagina)
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
