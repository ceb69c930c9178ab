using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>A visitor whose actions and pages are counted: a click, a field that is filled or a choice is one action; a page that loads is one page.</summary>
public sealed class Handelingentelling
{
    private readonly IPage _page;

    public Handelingentelling(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        _page = page;
        _page.Load += (_, _) => Paginas++;
    }

    public int Acties { get; private set; }

    /// <summary>Pages that were loaded, the first one not counted.</summary>
    public int Paginas { get; private set; }

    public async Task KlikAsync(ILocator wat)
    {
        Acties++;
        await wat.VolgAsync();
    }

    public async Task VulAsync(string veld, string waarde)
    {
        Acties++;
        await _page.Locator(veld).FillAsync(waarde);
    }

    public async Task KiesAsync(string veld, string waarde)
    {
        Acties++;
        await _page.Locator(veld).SelectOptionAsync(waarde);
    }

    public async Task VinkAanAsync(ILocator vakje)
    {
        ArgumentNullException.ThrowIfNull(vakje);
        Acties++;
        await vakje.CheckAsync();
    }

    /// <summary>Takes a file along.</summary>
    public async Task<byte[]> NeemMeeAsync(ILocator link)
    {
        ArgumentNullException.ThrowIfNull(link);
        Acties++;
        var download = await _page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        return await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
    }
}
