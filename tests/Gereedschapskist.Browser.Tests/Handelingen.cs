using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>What a visitor does on the way to something else.</summary>
public static class Handelingen
{
    public const string Notitie = "Past bij de wijk. Vraag eerst de fysiotherapeuten.";
    public const string Reden = "Drie aanbieders zijn opgeleid.";

    private const string Bewaarknop = "form.gk-shortlist > button.utrecht-button--primary-action";

    /// <summary>A busy machine is slow, not wrong.</summary>
    public static TimeSpan Geduld { get; } = TimeSpan.FromMinutes(1);

    /// <summary>Clicks what leads to another page, and waits until that page is there with its styles: a click alone does not wait.</summary>
    public static Task VolgAsync(this ILocator weg)
    {
        ArgumentNullException.ThrowIfNull(weg);
        return weg.Page.VolgAsync(() => weg.ClickAsync());
    }

    /// <summary>Does what leads to another page, and waits for that page. It listens before it acts: a page may be faster than a test.</summary>
    public static async Task VolgAsync(this IPage page, Func<Task> handeling)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(handeling);
        var geladen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Klaar(object? afzender, IPage nieuw) => geladen.TrySetResult();
        page.Load += Klaar;
        await handeling();
        await geladen.Task.WaitAsync(Geduld, TestContext.Current.CancellationToken);
        page.Load -= Klaar;
    }

    /// <summary>The address of the page; a star stands for anything.</summary>
    public static void StaatOp(this IPage page, string adres)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(adres);
        Assert.Matches($"^https?://[^/]+{Regex.Escape(adres).Replace(@"\*", ".*", StringComparison.Ordinal)}$", page.Url);
    }

    public static async Task MaakShortlistAsync(this IPage page, string titel)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GotoAsync("/shortlist");
        await page.Locator("#nieuw").FillAsync(titel);
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak een dossier" }).VolgAsync();
    }

    public static async Task ZetOpShortlistAsync(this IPage page, string interventie)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GotoAsync($"/interventies/{interventie}");
        await page.Locator("form[action='/shortlist/toevoegen'] button").VolgAsync();
        page.StaatOp($"/interventies/{interventie}?dossier=*");
        await page.GotoAsync("/shortlist");
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
        await page.Locator(Bewaarknop).VolgAsync();
    }

    /// <summary>The address of the share link.</summary>
    public static async Task<string> DeelAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak een deellink" }).VolgAsync();
        return await page.Locator(".gk-melding code").InnerTextAsync();
    }

    public static async Task<string> BewaarlinkAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon de bewaarlink" }).VolgAsync();
        return await page.Locator(".gk-melding code").InnerTextAsync();
    }
}
