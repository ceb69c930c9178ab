using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>Looks at a page from all sides: axe finds nothing and nothing sticks out.</summary>
internal static class Blik
{
    /// <summary>One visit, looked at from all sides: the page itself does not know how it is looked at.</summary>
    public static async Task VanAlleKantenAsync(Browserfixture fixture, string toestand)
    {
        var page = await fixture.OpenToestandAsync(toestand, Weergave.Breed);

        await page.LoopAlleHaltesAsync();
        await InLichtEnDonkerEnBreedEnSmal(page);
        await OpTweehonderdProcent(page);
        await OpPapier(page);

        await page.Context.CloseAsync();
    }

    public static async Task ZonderScriptAsync(Browserfixture fixture, string toestand)
    {
        var weergave = Weergave.Smal with { Scriptloos = true };
        var page = await fixture.OpenToestandAsync(toestand, weergave);

        await NietsSteektUit(page, weergave.Breedte);
        await AxeVindtNiets(page, weergave, Zoektocht.ZonderContrast);

        await page.Context.CloseAsync();
    }

    private static async Task InLichtEnDonkerEnBreedEnSmal(IPage page)
    {
        // Colours and widths do not meet anywhere: two looks see both colours and both widths.
        foreach (var weergave in new[] { Weergave.SmalDonker, Weergave.Breed })
        {
            await page.SetViewportSizeAsync(weergave.Breedte, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = weergave.Donker ? ColorScheme.Dark : ColorScheme.Light });

            await NietsSteektUit(page, weergave.Breedte);
            await AxeVindtNiets(page, weergave, Zoektocht.Alles);
        }
    }

    /// <summary>A browser at 200 % gives the page half the width; a reader can also enlarge the letters alone.</summary>
    private static async Task OpTweehonderdProcent(IPage page)
    {
        await page.SetViewportSizeAsync(640, 450);
        await NietsSteektUit(page, 640);

        await page.SetViewportSizeAsync(1280, 900);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await NietsSteektUit(page, 1280);
        await AxeVindtNiets(page, Weergave.Breed, Zoektocht.Maten);
        await page.EvaluateAsync("document.documentElement.style.fontSize = ''");
    }

    private static async Task OpPapier(IPage page)
    {
        // A4 within the margins of a browser, in pixels; a page with a wide table lies on its side.
        const int Smal = 717;
        const int Breed = 1046;
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var ligt = await page.EvaluateAsync<bool>("getComputedStyle(document.body).page === 'breed'");
        var (breedte, hoogte) = ligt ? (Breed, Smal) : (Smal, Breed);
        await page.SetViewportSizeAsync(breedte, hoogte);

        Assert.False(await page.Locator(".gk-menu").IsVisibleAsync());
        Assert.Equal(0, await page.Locator("button:visible").CountAsync());
        Assert.True(await page.Locator("h1").IsVisibleAsync());
        await NietsSteektUit(page, breedte);
    }

    private static async Task NietsSteektUit(IPage page, int breedte)
    {
        await page.WaitForFunctionAsync("breedte => innerWidth === breedte", breedte);
        var werkelijk = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(werkelijk <= breedte, $"De pagina is {werkelijk} px breed in een venster van {breedte} px.");
    }

    private static async Task AxeVindtNiets(IPage page, Weergave weergave, Zoektocht zoektocht)
    {
        var gevonden = await page.LaatAxeZoekenAsync(zoektocht);
        Assert.True(gevonden.Length == 0, $"{weergave}: {string.Join('\n', gevonden)}");
    }
}
