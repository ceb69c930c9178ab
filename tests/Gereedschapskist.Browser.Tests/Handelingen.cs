using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>What a visitor does on the way to something else.</summary>
public static class Handelingen
{
    public const string Notitie = "Past bij de wijk. Vraag eerst de fysiotherapeuten.";
    public const string Reden = "Drie aanbieders zijn opgeleid.";

    private const string Bewaarknop = "form.gk-shortlist > button.utrecht-button--primary-action";

    private static readonly object _gevuld = new
    {
        titel = "Valpreventie",
        items = new object[]
        {
            new { interventie = "otago", notitie = Notitie },
            new { interventie = "in-balans", besluit = new { keuze = "gekozen", reden = Reden } },
            new { interventie = "vallen-verleden-tijd" },
        },
    };

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

    /// <summary>
    /// Three interventies, a note with the first and a decision on the second: made by the service and opened with its link. How a visitor
    /// makes one, the paths of users show.
    /// </summary>
    public static async Task VulShortlistAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await using var antwoord = await page.Context.APIRequest.PostAsync("/v1/shortlists", new() { DataObject = _gevuld });
        Assert.True(antwoord.Ok, await antwoord.TextAsync());
        var nieuw = (await antwoord.JsonAsync())!.Value;
        await page.OpenDossierAsync($"/shortlist/openen/{nieuw.GetProperty("shortlist").GetProperty("id")}/{nieuw.GetProperty("geheim")}");
    }

    /// <summary>Follows a link that opens a dossier, and opens it.</summary>
    public static async Task OpenDossierAsync(this IPage page, string link)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GotoAsync(link);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open dit dossier" }).VolgAsync();
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
