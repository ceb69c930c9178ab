using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>The page where a developer tries the API out: made by a library, so what matters is that it works under our own strict headers.</summary>
public class ProefpaginaTests(Browserfixture fixture)
{
    [Fact]
    public async Task Een_verzoek_proberen_werkt_en_haalt_niets_van_elders()
    {
        var page = await fixture.LeegAsync(Weergave.Breed);
        var elders = new List<string>();
        var klachten = new List<string>();
        page.Request += (_, verzoek) =>
        {
            if (!verzoek.Url.StartsWith(fixture.Basis.ToString(), StringComparison.Ordinal) && !verzoek.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                elders.Add(verzoek.Url);
            }
        };
        page.Console += (_, regel) =>
        {
            if (regel.Type == "error")
            {
                klachten.Add(regel.Text);
            }
        };

        await page.GotoAsync("/v1/documentatie");
        await page.GetByRole(AriaRole.Link, new() { Name = "De API proberen" }).VolgAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Interventies zoeken" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Test Request" }).First.ClickAsync();
        var dialoog = page.GetByRole(AriaRole.Dialog);
        await dialoog.GetByRole(AriaRole.Button, new() { Name = "Send" }).First.ClickAsync();

        await Assertions.Expect(dialoog.GetByText("200 OK").First).ToBeVisibleAsync();
        Assert.Empty(elders);
        Assert.Empty(klachten);
        await page.Context.CloseAsync();
    }
}
