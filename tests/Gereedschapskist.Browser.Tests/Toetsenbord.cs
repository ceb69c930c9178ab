using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>A visitor without a mouse.</summary>
public static class Toetsenbord
{
    private const int MeesteStappen = 200;

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
}
