using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>The three paths of the start page, each from the first click to a file that was opened.</summary>
public class GebruikerspadTests(Browserfixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ik_zoek_wat_werkt(bool javaScript)
    {
        var page = await Begin("Ik zoek wat werkt", javaScript);
        await page.Locator("#basisfunctionaliteit").SelectOptionAsync("valpreventie");
        await page.Locator("#gemeente").FillAsync("Utrecht");
        await page.Locator("#leeftijdVan").FillAsync("65");
        await Knop(page, "Maak een voorstel").VolgAsync();
        page.StaatOp("/voorstel?*gemeente=Utrecht*");
        var voorstellen = await page.Locator(".gk-voorstel h3 a").AllInnerTextsAsync();
        var bewijs = await page.Locator(".gk-voorstel").First.Locator(".gk-assen dd").First.InnerTextAsync();
        Assert.Equal(10, voorstellen.Count);

        foreach (var nummer in new[] { 0, 1 })
        {
            await page.Locator(".gk-voorstel").Nth(nummer).GetByRole(AriaRole.Button, new() { Name = "Zet in dossier" }).VolgAsync();
            page.StaatOp("/voorstel?*gemeente=Utrecht*");
        }

        await page.GotoAsync("/shortlist");

        var tabel = await Tabel(page);
        Assert.Equal(voorstellen.Take(2), tabel.Select(r => r.Naam));
        Assert.Contains(tabel[0].Erkenning, bewijs, StringComparison.Ordinal);
        await OpenAlles(page, tabel);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ik_wil_weten_wie_betaalt(bool javaScript)
    {
        var page = await Begin("Ik wil weten wie betaalt", javaScript);
        await page.Locator("#interventie").FillAsync("Otago oefenprogramma");
        await Knop(page, "Toon wie betaalt").VolgAsync();
        page.StaatOp("/wie-betaalt?*interventie=*");
        var eerst = await page.Locator(".gk-vonnis").First.InnerTextAsync();
        // The file knows no answers either: it must say what the page says before any.
        var onderdelen = await page.Locator(".gk-matrix tbody tr").AllAsync();
        List<(string Onderdeel, string Zvw)> matrix = [];
        foreach (var rij in onderdelen)
        {
            matrix.Add((await rij.Locator("th").InnerTextAsync(), await rij.Locator("td").First.InnerTextAsync()));
        }
        await page.Locator("summary", new() { HasText = "Nog " }).ClickAsync();
        await page.GetByLabel("hoog", new() { Exact = true }).CheckAsync();
        await Knop(page, "Verder").VolgAsync();
        page.StaatOp("/wie-betaalt?*risico=hoog*");
        Assert.Contains("hoog", await page.Locator(".gk-chip").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Voorwaardelijk", eerst);
        await page.GetByRole(AriaRole.Link, new() { Name = "Alles over Otago" }).VolgAsync();
        await Knop(page, "Zet in dossier").VolgAsync();
        page.StaatOp("/interventies/*dossier=gemaakt*");
        await page.GotoAsync("/shortlist");

        var (_, xlsx, _) = await OpenAlles(page, await Tabel(page));
        var financiering = Exportlezer.Werkblad(xlsx, "Financiering");
        Assert.NotEmpty(matrix);
        // The page leaves out a part that says the same as another; the file has a row for every part.
        var inBestand = financiering.ToDictionary(r => r["Onderdeel"], r => r["Zorgverzekeringswet (Zvw)"], StringComparer.Ordinal);
        Assert.All(matrix, m => Assert.Equal(m.Zvw == "–" ? "" : m.Zvw, inBestand[m.Onderdeel]));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ik_maak_een_dossier(bool javaScript)
    {
        var page = await Begin("Ik maak een dossier", javaScript);
        await page.Locator("#nieuw").FillAsync("Valpreventie 2027");
        await Knop(page, "Maak een dossier").VolgAsync();
        foreach (var zoek in new[] { "otago", "in balans" })
        {
            await page.GotoAsync("/zoeken");
            await page.Locator("#zoek").FillAsync(zoek);
            await Knop(page, "Zoek").VolgAsync();
            page.StaatOp("/zoeken?*zoek=*");
            await page.Locator(".gk-treffer__acties button").First.VolgAsync();
            page.StaatOp("/zoeken?*dossier=toegevoegd*");
        }

        await page.GotoAsync("/shortlist");

        await page.Locator("#notitie-0").FillAsync(Handelingen.Notitie);
        await page.Locator("#keuze-1").SelectOptionAsync("Gekozen");
        await page.Locator("#reden-1").FillAsync(Handelingen.Reden);
        await page.Locator("#gebied").SelectOptionAsync(new SelectOptionValue { Label = "Utrecht" });
        await page.Locator("[name=omhoog]").Nth(1).VolgAsync();
        page.StaatOp("/shortlist?melding=bewaard*");

        var tabel = await Tabel(page);
        Assert.StartsWith("In Balans", tabel[0].Naam, StringComparison.Ordinal);
        Assert.Equal($"gekozen: {Handelingen.Reden}", tabel[0].Besluit);
        Assert.Equal(Handelingen.Notitie, tabel[1].Notitie);
        var (docx, xlsx, csv) = await OpenAlles(page, tabel);
        Assert.Contains("Utrecht", docx, StringComparison.Ordinal);
        Assert.Contains(Handelingen.Reden, docx, StringComparison.Ordinal);
        Assert.Equal(Handelingen.Reden, Exportlezer.Werkblad(xlsx, "Shortlist")[0]["Reden"]);
        Assert.Equal("Valpreventie 2027", csv[0]["Shortlist"]);
        Assert.Contains("In Balans", Exportlezer.Document(await page.DownloadAsync("werkagenda-docx")), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static ILocator Knop(IPage page, string naam) => page.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true });

    private async Task<IPage> Begin(string weg, bool javaScript)
    {
        var page = await fixture.OpenAsync("/", Weergave.Breed with { JavaScript = javaScript });
        await page.GetByRole(AriaRole.Link, new() { Name = weg }).VolgAsync();
        return page;
    }

    private static async Task<IReadOnlyList<(string Naam, string Erkenning, string Kosten, string Besluit, string Notitie)>> Tabel(IPage page)
    {
        List<(string, string, string, string, string)> rijen = [];
        foreach (var rij in await page.Locator("[aria-labelledby=shortlist-tabel] tbody tr").AllAsync())
        {
            var cellen = await rij.Locator("td").AllInnerTextsAsync();
            rijen.Add((await rij.Locator("th a").InnerTextAsync(), cellen[0], cellen[1], cellen[2], cellen[3]));
        }

        Assert.NotEmpty(rijen);
        return rijen;
    }

    /// <summary>Takes the shortlist along in three forms, opens each, and holds it against what the page shows.</summary>
    private static async Task<(string Docx, byte[] Xlsx, IReadOnlyList<IReadOnlyDictionary<string, string>> Csv)> OpenAlles(
        IPage page, IReadOnlyList<(string Naam, string Erkenning, string Kosten, string Besluit, string Notitie)> tabel)
    {
        var docx = Exportlezer.Document(await page.DownloadAsync("docx"));
        var xlsx = await page.DownloadAsync("xlsx");
        var csv = Exportlezer.Csv(await page.DownloadAsync("csv"));
        var blad = Exportlezer.Werkblad(xlsx, "Shortlist");

        Assert.Contains(await page.Locator("h1").InnerTextAsync(), docx, StringComparison.Ordinal);
        Assert.All(tabel, rij =>
        {
            Assert.Contains(rij.Naam, docx, StringComparison.Ordinal);
            Assert.Contains(rij.Erkenning, docx, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(rij.Notitie, docx, StringComparison.Ordinal);
        });
        foreach (var rijen in new[] { blad, csv })
        {
            Assert.Equal(tabel.Select(r => r.Naam), rijen.Select(r => r["Naam"]));
            Assert.Equal(tabel.Select(r => r.Notitie), rijen.Select(r => r["Notitie"]));
            Assert.All(tabel.Zip(rijen), paar => Assert.StartsWith(paar.Second["Besluit"], paar.First.Besluit, StringComparison.OrdinalIgnoreCase));
            Assert.All(tabel.Zip(rijen), paar => Assert.StartsWith(paar.Second["Erkenning"], paar.First.Erkenning, StringComparison.OrdinalIgnoreCase));
        }

        return (docx, xlsx, csv);
    }
}
