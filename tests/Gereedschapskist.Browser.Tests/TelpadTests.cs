using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>The four paths of the four users, from the first page to a file, with as few actions and pages as was promised. Without scripts.</summary>
public class TelpadTests(Browserfixture fixture)
{
    [Theory]
    [InlineData("Hollands Kroon")]
    [InlineData("Utrecht")]
    public async Task Een_adviseur_komt_van_doel_tot_besluitstuk_en_typt_niets_twee_keer(string gemeente)
    {
        var (page, bezoeker) = await Begin();
        await bezoeker.KlikAsync(Link(page, "Ik zoek wat werkt"));
        await bezoeker.KiesAsync("#gezondheidsdoel", "minder-eenzaamheid");
        await bezoeker.VulAsync("#leeftijdVan", "65");
        await bezoeker.VulAsync("#gemeente", gemeente);
        await bezoeker.KlikAsync(Knop(page, "Maak een voorstel"));
        var namen = await page.Locator(".gk-voorstel :is(h3, h4) a").AllInnerTextsAsync();
        foreach (var nummer in Enumerable.Range(0, 4))
        {
            await bezoeker.VinkAanAsync(page.Locator(".gk-voorstel input[name=gekozen]").Nth(nummer));
        }

        await bezoeker.KlikAsync(Knop(page, "Zet gekozen in dossier").First);
        Assert.Contains($"minder eenzaamheid, {gemeente}, 4 gekozen", await page.Locator(".gk-dossier").InnerTextAsync(), StringComparison.Ordinal);
        var document = Exportlezer.Document(await bezoeker.NeemMeeAsync(page.Locator(".gk-dossier a[href$='besluit-docx']")));

        Assert.InRange(bezoeker.Acties, 1, 12);
        Assert.InRange(bezoeker.Paginas, 1, 5);
        Assert.Contains(gemeente, document, StringComparison.Ordinal);
        Assert.All(namen.Take(4), naam => Assert.Contains(naam, document, StringComparison.Ordinal));
        Assert.All(["Aanleiding", "Advies", "Waarom dit en niet dat", "Gevraagd besluit"], kop => Assert.Contains(kop, document, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_regio_komt_met_alle_basisfunctionaliteiten_tot_een_werkagenda()
    {
        var (page, bezoeker) = await Begin();
        await bezoeker.KlikAsync(Link(page, "Ik maak een werkagenda"));
        await bezoeker.KiesAsync("#gebied", "IZA09");
        await bezoeker.KlikAsync(Knop(page, "Maak de werkagenda"));
        await bezoeker.VulAsync("#valpreventie-nu", "Twaalf groepen per jaar.");
        await bezoeker.KlikAsync(page.Locator("#hoofdstuk-valpreventie button"));
        var document = Exportlezer.Document(await bezoeker.NeemMeeAsync(Link(page, "Werkagenda in Word")));

        Assert.InRange(bezoeker.Acties, 1, 20);
        Assert.Contains("Smallingerland", document, StringComparison.Ordinal);
        Assert.Contains("Twaalf groepen per jaar.", document, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Vier_interventies_zijn_snel_vergeleken_en_meegenomen()
    {
        var (page, bezoeker) = await Begin();
        await bezoeker.KlikAsync(Link(page, "valpreventie").First);
        foreach (var nummer in Enumerable.Range(0, 4))
        {
            await bezoeker.VinkAanAsync(page.Locator(".gk-treffer__acties input[name=interventie]").Nth(nummer));
        }

        await bezoeker.KlikAsync(Knop(page, "Vergelijk gekozen").First);
        var namen = await page.Locator(".gk-vergelijking thead th a:not(.gk-weg)").AllInnerTextsAsync();
        var blad = Exportlezer.Werkblad(await bezoeker.NeemMeeAsync(page.Locator("a[href*='/vergelijken/download/xlsx']")), "Vergelijking");

        Assert.InRange(bezoeker.Acties, 1, 8);
        Assert.Equal(4, namen.Count);
        Assert.All(namen, naam => Assert.Contains(naam, blad[0].Keys));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_inkoper_zet_vier_onderwerpen_op_een_blad()
    {
        var (page, bezoeker) = await Begin();
        await bezoeker.KlikAsync(Link(page, "Ik wil weten wie betaalt"));
        await bezoeker.KlikAsync(Link(page, "meer onderwerpen op één verzekeraarsblad"));
        string[] onderwerpen = ["valpreventie", "overgewicht-volwassenen", "overgewicht-kinderen", "sociaal-verwijzen"];
        foreach (var onderwerp in onderwerpen)
        {
            await bezoeker.VinkAanAsync(page.Locator($"#onderwerp-{onderwerp}"));
        }

        await bezoeker.KlikAsync(Knop(page, "Zet op één blad"));
        var koppen = await page.Locator("main h2").AllInnerTextsAsync();
        var blad = Exportlezer.Werkblad(await bezoeker.NeemMeeAsync(page.Locator("a[href*='/verzekeraarsblad/samen/xlsx']")), "Verzekeraarsblad");

        Assert.InRange(bezoeker.Acties, 1, 10);
        Assert.Equal(onderwerpen.Length, koppen.Count);
        Assert.Subset(koppen.ToHashSet(), blad.Select(rij => rij["Onderwerp"]).ToHashSet());
        await page.Context.CloseAsync();
    }

    private static ILocator Link(IPage page, string naam) => page.GetByRole(AriaRole.Link, new() { Name = naam });

    private static ILocator Knop(IPage page, string naam) => page.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true });

    private async Task<(IPage Page, Handelingentelling Bezoeker)> Begin()
    {
        var page = await fixture.OpenAsync("/", Weergave.Breed with { JavaScript = false });
        return (page, new Handelingentelling(page));
    }
}
