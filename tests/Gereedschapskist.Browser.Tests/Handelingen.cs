using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>What a visitor does on the way to something else.</summary>
public static class Handelingen
{
    public const string Notitie = "Past bij de wijk. Vraag eerst de fysiotherapeuten.";
    public const string Reden = "Drie aanbieders zijn opgeleid.";

    private const string Bewaarknop = "form.gk-shortlist > button.utrecht-button--primary-action";

    public static async Task MaakShortlistAsync(this IPage page, string titel)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GotoAsync("/shortlist");
        await page.Locator("#nieuw").FillAsync(titel);
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak een shortlist" }).ClickAsync();
    }

    public static async Task ZetOpShortlistAsync(this IPage page, string interventie)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GotoAsync($"/interventies/{interventie}");
        await page.Locator("form[action='/shortlist/toevoegen'] button").ClickAsync();
        await page.WaitForURLAsync("**/shortlist?*");
    }

    /// <summary>Three interventies, a note with the first and a decision on the second.</summary>
    public static async Task VulShortlistAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        foreach (var interventie in new[] { "otago", "in-balans", "vallen-verleden-tijd" })
        {
            await page.ZetOpShortlistAsync(interventie);
        }

        await page.Locator("#notitie-0").FillAsync(Notitie);
        await page.Locator("#keuze-1").SelectOptionAsync("Gekozen");
        await page.Locator("#reden-1").FillAsync(Reden);
        await page.BewaarAsync();
    }

    public static async Task BewaarAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.Locator(Bewaarknop).ClickAsync();
    }

    /// <summary>The address of the share link.</summary>
    public static async Task<string> DeelAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak een deellink" }).ClickAsync();
        return await page.Locator(".gk-melding code").InnerTextAsync();
    }

    public static async Task<string> BewaarlinkAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon de bewaarlink" }).ClickAsync();
        return await page.Locator(".gk-melding code").InnerTextAsync();
    }
}
