namespace Gereedschapskist.Browser.Tests;

/// <summary>What goes over the line, as the browser counts it.</summary>
public class PaginagewichtTests(Browserfixture fixture)
{
    private const double EersteBezoek = 150_000;
    private const double Volgende = 40_000;

    [Theory]
    [InlineData("/", "/zoeken?zoek=valpreventie")]
    [InlineData("/zoeken", "/interventies/in-balans")]
    [InlineData("/basisfunctionaliteiten/valpreventie?gemeente=GM0344", "/zoeken?setting=wijk")]
    [InlineData("/interventies/in-balans", "/basisfunctionaliteiten/kansrijke-start")]
    [InlineData("/vergelijken?interventie=in-balans&interventie=otago", "/over-de-gegevens")]
    public async Task Het_eerste_bezoek_blijft_onder_150_kB_en_de_volgende_pagina_onder_40_kB(string eerste, string volgende)
    {
        var page = await fixture.LeegAsync(Weergave.Breed);
        var cdp = await page.Context.NewCDPSessionAsync(page);
        var bytes = 0.0;
        cdp.Event("Network.loadingFinished").OnEvent += (_, gebeurtenis) => bytes += gebeurtenis?.GetProperty("encodedDataLength").GetDouble() ?? 0;
        await cdp.SendAsync("Network.enable");

        await page.GotoAsync(eerste, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        var eersteKeer = bytes;
        bytes = 0;
        await page.GotoAsync(volgende, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        TestContext.Current.TestOutputHelper?.WriteLine($"{eerste}: {eersteKeer:0} bytes; daarna {volgende}: {bytes:0} bytes");
        Assert.InRange(eersteKeer, 1, EersteBezoek);
        Assert.InRange(bytes, 1, Volgende);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_pagina_haalt_niets_van_een_andere_site()
    {
        var page = await fixture.LeegAsync(Weergave.Breed);
        List<string> adressen = [];
        page.Request += (_, verzoek) => adressen.Add(verzoek.Url);

        await page.GotoAsync("/interventies/in-balans", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.NotEmpty(adressen);
        Assert.All(adressen, adres => Assert.StartsWith(fixture.Basis.ToString(), adres, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }
}
