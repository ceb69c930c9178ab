using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>A visitor without a mouse.</summary>
public static class Toetsenbord
{
    private const int MeesteStappen = 200;
    private const int MeesteHaltes = 800;

    /// <summary>Presses Tab until the element that matches <paramref name="selector"/> has the focus; every stop must be visible.</summary>
    public static async Task TabNaarAsync(this IPage page, string selector)
    {
        ArgumentNullException.ThrowIfNull(page);
        for (var stap = 0; stap < MeesteStappen; stap++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stand = await page.EvaluateAsync<string>(
                """
                selector => {
                  const hier = document.activeElement;
                  if (hier === document.body) return 'uit';
                  const stijl = getComputedStyle(hier);
                  const vak = hier.getBoundingClientRect();
                  if (stijl.outlineStyle === 'none' || vak.width === 0 || vak.height === 0) return 'onzichtbaar: ' + hier.outerHTML.slice(0, 120);
                  return hier.matches(selector) ? 'ja' : 'nee';
                }
                """,
                selector);
            Assert.False(stand.StartsWith("onzichtbaar", StringComparison.Ordinal), $"De focus is niet te zien: {stand}");
            Assert.NotEqual("uit", stand);
            if (stand == "ja")
            {
                return;
            }
        }

        Assert.Fail($"Met {MeesteStappen} keer Tab is {selector} niet bereikt.");
    }

    /// <summary>Tabs from the top to the end: every stop is visible and lies after the one before it, and the end is reached.</summary>
    public static async Task LoopAlleHaltesAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);

        // A page that moved the focus itself starts again at the top.
        await page.EvaluateAsync("document.activeElement.blur(); document.querySelector('a').focus(); window.scrollTo(0, 0)");
        var haltes = 0;
        for (var stap = 0; stap < MeesteHaltes; stap++)
        {
            var stand = await page.EvaluateAsync<string>(
                """
                () => {
                  const hier = document.activeElement;
                  if (hier === document.body || hier === document.documentElement) return 'uit';
                  const vorige = window.gkVorige;
                  window.gkVorige = hier;
                  const vak = hier.getBoundingClientRect();
                  if (getComputedStyle(hier).outlineStyle === 'none' || vak.width === 0 || vak.height === 0) return 'onzichtbaar: ' + hier.outerHTML.slice(0, 150);
                  // A date has a stop for the day, the month, the year and the calendar.
                  window.gkKeer = hier === vorige ? window.gkKeer + 1 : 1;
                  if (window.gkKeer > (hier.type === 'date' ? 4 : 1)) return 'hangt: ' + hier.outerHTML.slice(0, 150);
                  if (vorige && hier !== vorige && !(vorige.compareDocumentPosition(hier) & Node.DOCUMENT_POSITION_FOLLOWING)) return 'terug: ' + hier.outerHTML.slice(0, 150);
                  return 'ja';
                }
                """);
            if (stand == "uit")
            {
                break;
            }

            Assert.Equal("ja", stand);
            haltes++;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.InRange(haltes, 1, MeesteHaltes - 1);
    }
}
