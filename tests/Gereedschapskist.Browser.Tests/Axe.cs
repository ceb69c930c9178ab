using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>axe-core in the page itself; only what it finds comes back.</summary>
internal static class Axe
{
    private static readonly string _script = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] _labels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];

    /// <summary>What depends on how large things are, and on nothing else.</summary>
    private static readonly string[] _maten = ["target-size", "scrollable-region-focusable"];

    /// <summary>Every rule of WCAG 2.2 A and AA and of good practice that the page breaks, with the first places.</summary>
    /// <param name="page">The page, as it stands.</param>
    /// <param name="zoektocht">What to look for.</param>
    public static async Task<string[]> LaatAxeZoekenAsync(this IPage page, Zoektocht zoektocht)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
        {
            await page.EvaluateAsync(_script);
        }

        return await page.EvaluateAsync<string[]>(
            """
            async ([soort, namen, metContrast]) => {
              const uitslag = await axe.run(document, {
                runOnly: { type: soort, values: namen },
                rules: metContrast ? {} : { 'color-contrast': { enabled: false } },
                resultTypes: ['violations'],
              });
              return uitslag.violations.map(v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '));
            }
            """,
            zoektocht == Zoektocht.Maten
                ? new object[] { "rule", _maten, false }
                : new object[] { "tag", _labels, zoektocht == Zoektocht.Alles });
    }
}

/// <summary>What axe looks for: nothing is measured again that cannot have changed.</summary>
internal enum Zoektocht
{
    /// <summary>Every rule.</summary>
    Alles,

    /// <summary>Every rule but contrast, which takes most of the time: the colours were seen before.</summary>
    ZonderContrast,

    /// <summary>Only what depends on sizes: the same page in the same colours, larger.</summary>
    Maten,
}
