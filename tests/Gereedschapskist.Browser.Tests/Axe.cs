using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>axe-core in the page itself; only what it finds comes back.</summary>
internal static class Axe
{
    private static readonly string _script = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] _labels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];

    /// <summary>Every rule of WCAG 2.2 A and AA and of good practice that the page breaks, with the first places.</summary>
    /// <param name="page">The page, as it stands.</param>
    /// <param name="metContrast">Contrast takes most of the time, and need not be measured again in the same colours.</param>
    public static async Task<string[]> LaatAxeZoekenAsync(this IPage page, bool metContrast)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
        {
            await page.EvaluateAsync(_script);
        }

        return await page.EvaluateAsync<string[]>(
            """
            async ([labels, metContrast]) => {
              const uitslag = await axe.run(document, {
                runOnly: { type: 'tag', values: labels },
                rules: metContrast ? {} : { 'color-contrast': { enabled: false } },
                resultTypes: ['violations'],
              });
              return uitslag.violations.map(v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '));
            }
            """,
            new object[] { _labels, metContrast });
    }
}
