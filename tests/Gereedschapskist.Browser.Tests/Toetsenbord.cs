using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>A visitor without a mouse.</summary>
public static class Toetsenbord
{
    private const int MeesteStappen = 200;
    private const int MeesteHaltes = 800;
    private const int Tegelijk = 20;

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

    /// <summary>Tabs to what leads to another page and follows it.</summary>
    public static async Task GaAsync(this IPage page, string selector)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.TabNaarAsync(selector);
        await page.VolgAsync(() => page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Tabs from the top to the end: every stop is visible and lies after the one before it, and the end is reached.</summary>
    public static async Task LoopAlleHaltesAsync(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);

        // A page that moved the focus itself starts again at the top. Each Tab first looks at where it is.
        await page.EvaluateAsync(
            """
            () => {
              const loop = window.gkLoop = { haltes: 0, fout: null, klaar: false, vorige: null, keer: 0 };
              const bekijk = hier => {
                if (hier === document.body || hier === document.documentElement) { loop.klaar = true; return; }
                const vorige = loop.vorige;
                const vak = hier.getBoundingClientRect();
                const meld = wat => { loop.fout = wat + ': ' + hier.outerHTML.slice(0, 150); };
                // A date has a stop for the day, the month, the year and the calendar.
                loop.keer = hier === vorige ? loop.keer + 1 : 1;
                loop.vorige = hier;
                loop.haltes++;
                if (getComputedStyle(hier).outlineStyle === 'none' || vak.width === 0 || vak.height === 0) meld('onzichtbaar');
                else if (loop.keer > (hier.type === 'date' ? 4 : 1)) meld('hangt');
                else if (vorige && hier !== vorige && !(vorige.compareDocumentPosition(hier) & Node.DOCUMENT_POSITION_FOLLOWING)) meld('terug');
              };
              document.addEventListener('keydown', toets => {
                if (toets.key === 'Tab' && !loop.klaar && !loop.fout) bekijk(document.activeElement);
              }, true);
              document.activeElement.blur();
              document.querySelector('a').focus();
              window.scrollTo(0, 0);
            }
            """);
        for (var stap = 0; stap < MeesteHaltes; stap += Tegelijk)
        {
            for (var i = 0; i < Tegelijk; i++)
            {
                await page.Keyboard.PressAsync("Tab");
            }

            Assert.Null(await page.EvaluateAsync<string?>("gkLoop.fout"));
            if (await page.EvaluateAsync<bool>("gkLoop.klaar"))
            {
                Assert.True(await page.EvaluateAsync<int>("gkLoop.haltes") > 0);
                return;
            }
        }

        Assert.Fail($"Na {MeesteHaltes} keer Tab is het einde niet bereikt.");
    }
}
