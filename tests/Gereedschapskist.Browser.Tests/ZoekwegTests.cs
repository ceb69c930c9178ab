using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>From question to interventie, in every way a visitor may have.</summary>
public class ZoekwegTests(Browserfixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Met_alleen_het_toetsenbord_van_start_naar_een_gefilterd_resultaat(bool javaScript)
    {
        var page = await fixture.OpenAsync("/", Weergave.Breed with { JavaScript = javaScript });

        await page.TabNaarAsync("#zoek");
        await page.Keyboard.TypeAsync("valpreventie");
        await page.VolgAsync(() => page.Keyboard.PressAsync("Enter"));
        page.StaatOp("/zoeken?*zoek=valpreventie*");
        await page.TabNaarAsync("summary:has(+ fieldset [name=setting])");
        await page.Keyboard.PressAsync("Enter");
        await page.TabNaarAsync("[name=setting][value=wijk]");
        await page.Keyboard.PressAsync("Space");
        await page.GaAsync(".gk-filters__inhoud button");
        page.StaatOp("/zoeken?*setting=wijk*");

        Assert.Contains("Wijk", await page.Locator(".gk-chip").First.InnerTextAsync(), StringComparison.Ordinal);
        var naam = await page.Locator(".gk-treffer h3 a").First.InnerTextAsync();
        await page.GaAsync(".gk-treffer h3 a");
        page.StaatOp("/interventies/*");
        Assert.Equal(naam, await page.Locator("h1").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Zonder_JavaScript_filtert_bladert_sorteert_en_vergelijkt_een_bezoeker()
    {
        var page = await fixture.OpenAsync("/zoeken", Weergave.ZonderJavaScript);
        var alles = await page.GetByRole(AriaRole.Status).InnerTextAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Volgende" }).VolgAsync();
        Assert.Contains("pagina=2", page.Url, StringComparison.Ordinal);
        await page.Locator("summary:has(+ fieldset [name=preventievorm])").ClickAsync();
        await page.Locator("[name=preventievorm][value=universeel]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Pas filters toe" }).VolgAsync();
        Assert.Contains("preventievorm=universeel", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("pagina=2", page.Url, StringComparison.Ordinal);
        Assert.NotEqual(alles, await page.GetByRole(AriaRole.Status).InnerTextAsync());
        await page.Locator("#sorteer").SelectOptionAsync("erkenning");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sorteer" }).VolgAsync();
        Assert.Contains("preventievorm=universeel", page.Url, StringComparison.Ordinal);
        Assert.Contains("sorteer=erkenning", page.Url, StringComparison.Ordinal);
        await page.Locator(".gk-treffer [name=interventie]").Nth(0).CheckAsync();
        await page.Locator(".gk-treffer [name=interventie]").Nth(1).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Vergelijk gekozen" }).VolgAsync();
        Assert.Equal(3, await page.Locator(".gk-vergelijking thead th").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_chip_haalt_een_filter_weg_en_de_terugknop_brengt_het_terug()
    {
        var page = await fixture.OpenAsync("/zoeken?setting=wijk&setting=zorg", Weergave.Breed);

        await page.Locator(".gk-chip").First.VolgAsync();
        Assert.DoesNotContain("setting=wijk", page.Url, StringComparison.Ordinal);
        Assert.Contains("setting=zorg", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();

        Assert.True(await page.Locator("[name=setting][value=wijk]").IsCheckedAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_ingevuld_formulier_geeft_een_adres_zonder_lege_velden()
    {
        var page = await fixture.OpenAsync("/zoeken", Weergave.Breed);

        await page.Locator("#zoek").FillAsync("roken");
        await page.Locator("#zoek").PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek", Exact = true }).VolgAsync();

        page.StaatOp("/zoeken?zoek=roken");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Suggesties_zijn_een_lijst_die_met_pijlen_en_Enter_te_gebruiken_is()
    {
        var page = await fixture.OpenAsync("/zoeken", Weergave.Breed);

        await page.Locator("#zoek").FillAsync("in bal");
        await page.Locator("[role=option]").First.WaitForAsync();
        Assert.Equal("true", await page.Locator("#zoek").GetAttributeAsync("aria-expanded"));
        await page.Keyboard.PressAsync("ArrowDown");
        var gekozen = await page.Locator("#zoek").GetAttributeAsync("aria-activedescendant");
        Assert.Equal("true", await page.Locator($"#{gekozen}").GetAttributeAsync("aria-selected"));
        await page.VolgAsync(() => page.Keyboard.PressAsync("Enter"));

        page.StaatOp("/interventies/in-balans");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Escape_sluit_de_suggesties_en_laat_staan_wat_er_was_getypt()
    {
        var page = await fixture.OpenAsync("/zoeken", Weergave.Breed);

        await page.Locator("#zoek").PressSequentiallyAsync("in bal");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");

        Assert.Equal("false", await page.Locator("#zoek").GetAttributeAsync("aria-expanded"));
        Assert.Equal("in bal", await page.Locator("#zoek").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Escape_houdt_ook_suggesties_tegen_die_nog_onderweg_zijn()
    {
        var page = await fixture.OpenAsync("/zoeken", Weergave.Breed);
        var afgebroken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        page.RequestFailed += (_, verzoek) => afgebroken.TrySetResult();
        await page.RouteAsync("**/zoeksuggesties?*", _ => Task.CompletedTask);
        await page.RunAndWaitForRequestAsync(() => page.Locator("#zoek").FillAsync("in bal"), "**/zoeksuggesties?*");

        await page.Locator("#zoek").PressAsync("Escape");

        await afgebroken.Task.WaitAsync(Handelingen.Geduld, TestContext.Current.CancellationToken);
        Assert.Equal("false", await page.Locator("#zoek").GetAttributeAsync("aria-expanded"));
        await page.Context.CloseAsync();
    }
}
