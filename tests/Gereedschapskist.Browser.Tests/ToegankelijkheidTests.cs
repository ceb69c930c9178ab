using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>axe finds nothing, and nothing sticks out, on every page in every view.</summary>
[Collection(Browsercollectie.Naam)]
public class ToegankelijkheidTests(Browserfixture fixture)
{
    private static readonly string[] Paginas =
    [
        "/",
        "/zoeken",
        "/zoeken?zoek=valprevntie+ouderen&setting=wijk",
        "/zoeken?leeftijd=abc",
        "/interventies/in-balans",
        "/interventies/doe-praatgroep",
    ];

    private static readonly AxeRunOptions Regels = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"],
        },
    };

    public static TheoryData<string, Weergave> PaginasInElkeWeergave()
    {
        var data = new TheoryData<string, Weergave>();
        foreach (var pagina in Paginas)
        {
            data.Add(pagina, Weergave.Breed);
            data.Add(pagina, Weergave.Smal);
            data.Add(pagina, Weergave.BreedDonker);
            data.Add(pagina, Weergave.SmalDonker);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(PaginasInElkeWeergave), DisableDiscoveryEnumeration = true)]
    public async Task Axe_vindt_niets_en_niets_steekt_buiten_de_pagina(string pad, Weergave weergave)
    {
        var page = await fixture.OpenAsync(pad, weergave);

        var resultaat = await page.RunAxe(Regels);
        var breedte = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.Empty(resultaat.Violations.Select(v => $"{v.Id}: {v.Help} — {string.Join(" | ", v.Nodes.Select(n => n.Html).Take(3))}"));
        Assert.True(breedte <= weergave.Breedte, $"De pagina is {breedte} px breed in een venster van {weergave.Breedte} px.");
        await page.Context.CloseAsync();
    }
}
