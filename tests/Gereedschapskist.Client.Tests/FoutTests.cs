using System.Net;
using System.Text.Json;
using Gereedschapskist.Client.Tests.Gastheer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Refit;

namespace Gereedschapskist.Client.Tests;

public sealed class FoutTests(ClientFixture gastheer)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_interventie_die_er_niet_is_geen_exception()
    {
        var antwoord = await gastheer.Streng.Interventies.RaadpleegInterventie("bestaat-niet", Token).AlsAntwoord();
        Assert.True(antwoord.NietGevonden);
        Assert.False(antwoord.Gelukt);
        Assert.Equal("niet-gevonden", antwoord.Probleem.Code);
        Assert.Throws<ProbleemException>(() => antwoord.WaardeOfFout());
    }

    [Fact]
    public async Task Alle_fouten_in_een_vraag_komen_tegelijk_met_het_pad_van_het_veld()
    {
        var vraag = new VoorstelVerzoek { Basisfunctionaliteit = "bestaat-niet", Gemeente = "Nergenshuizen", Aantal = 0 };
        var antwoord = await gastheer.Streng.Voorstellen.StelInterventiesVoor(vraag, Token).AlsAntwoord();
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.Status);
        Assert.Equal(["aantal", "basisfunctionaliteit", "gemeente"], antwoord.Fouten.Select(f => f.Veld).Order(StringComparer.Ordinal));
        Assert.All(antwoord.Fouten, f => Assert.NotEmpty(f.Herstel));
    }

    [Fact]
    public async Task Een_stroom_die_niet_begint_geeft_het_probleem_bij_de_fout()
    {
        var fout = await Assert.ThrowsAsync<ApiException>(async () => await gastheer.Streng.Catalogus.StroomCatalogus("onzin", Token).ToListAsync(Token));
        Assert.Equal("gewijzigdSinds", Assert.Single(fout.AlsProbleem().Fouten).Veld);
    }

    [Fact]
    public async Task Een_antwoord_van_een_proxy_is_een_onverwacht_antwoord()
    {
        using var http = Http(Nephandler.Json("<html>kapot</html>", HttpStatusCode.BadGateway, "text/html"));
        var antwoord = await GereedschapskistClient.Voor(http).Interventies.RaadpleegInterventie("x", Token).AlsAntwoord();
        Assert.Equal((Probleem.OnverwachtAntwoord, 502), (antwoord.Probleem!.Code, antwoord.Probleem.Status));
    }

    [Fact]
    public async Task Een_antwoord_dat_geen_json_is_is_een_exception()
    {
        using var http = Http(Nephandler.Json("{"));
        await Assert.ThrowsAsync<JsonException>(() => GereedschapskistClient.Voor(http).Interventies.RaadpleegInterventie("x", Token).AlsAntwoord());
    }

    [Fact]
    public async Task Geen_verbinding_is_een_exception()
    {
        using var http = Http(() => throw new HttpRequestException("geen verbinding"));
        await Assert.ThrowsAsync<HttpRequestException>(() => GereedschapskistClient.Voor(http).Interventies.RaadpleegInterventie("x", Token).AlsAntwoord());
    }

    [Fact]
    public async Task Afbreken_breekt_af() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            gastheer.Streng.Interventies.RaadpleegInterventie("in-balans", new CancellationToken(canceled: true)).AlsAntwoord());

    [Fact]
    public void Zonder_basisadres_zegt_de_client_wat_er_mist()
    {
        using var services = new ServiceCollection().AddGereedschapskistClient(_ => { }).BuildServiceProvider();
        Assert.Contains("Basisadres", Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IInterventies>()).Message, StringComparison.Ordinal);
    }

    private static HttpClient Http(Func<HttpResponseMessage> antwoord) => new(new Nephandler(antwoord)) { BaseAddress = ClientFixture.Basisadres };
}
