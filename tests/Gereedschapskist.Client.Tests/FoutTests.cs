using System.Net;
using System.Text.Json;
using Gereedschapskist.Client.Interventies;
using Gereedschapskist.Client.Tests.Gastheer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Client.Tests;

public sealed class FoutTests(ClientFixture gastheer)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_interventie_die_er_niet_is_geen_exception()
    {
        var antwoord = await gastheer.Streng.Interventies.RaadpleegInterventie("bestaat-niet", Token);
        Assert.True(antwoord.NietGevonden);
        Assert.False(antwoord.Gelukt);
        Assert.Equal("niet-gevonden", antwoord.Probleem.Code);
        Assert.Throws<ProbleemException>(() => antwoord.WaardeOfFout());
    }

    [Fact]
    public async Task Alle_fouten_in_een_vraag_komen_tegelijk_met_het_pad_van_het_veld()
    {
        var vraag = new VoorstelVerzoek { Basisfunctionaliteit = "bestaat-niet", Gemeente = "Nergenshuizen", Aantal = 0 };
        var antwoord = await gastheer.Streng.Voorstellen.StelInterventiesVoor(vraag, Token);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.Status);
        Assert.Equal(["aantal", "basisfunctionaliteit", "gemeente"], antwoord.Fouten.Select(f => f.Veld).Order(StringComparer.Ordinal));
        Assert.All(antwoord.Fouten, f => Assert.NotEmpty(f.Herstel));
    }

    [Fact]
    public async Task Een_stroom_die_niet_begint_geeft_het_probleem()
    {
        var stroom = await gastheer.Streng.Catalogus.LeesCatalogusAlsStroom("onzin", Token);
        Assert.Equal("gewijzigdSinds", Assert.Single(stroom.Fouten).Veld);
    }

    [Fact]
    public async Task Een_antwoord_van_een_proxy_is_een_onverwacht_antwoord()
    {
        using var http = Http(Nephandler.Json("<html>kapot</html>", HttpStatusCode.BadGateway, "text/html"));
        var antwoord = await GereedschapskistClient.Voor(http).Interventies.RaadpleegInterventie("x", Token);
        Assert.Equal((Antwoord.OnverwachtAntwoord, 502), (antwoord.Probleem!.Code, antwoord.Probleem.Status));
    }

    [Fact]
    public async Task Een_antwoord_dat_geen_json_is_is_een_exception()
    {
        using var http = Http(Nephandler.Json("{"));
        await Assert.ThrowsAsync<JsonException>(() => GereedschapskistClient.Voor(http).Interventies.RaadpleegInterventie("x", Token));
    }

    [Fact]
    public async Task Geen_verbinding_is_een_exception()
    {
        using var http = Http(() => throw new HttpRequestException("geen verbinding"));
        await Assert.ThrowsAsync<HttpRequestException>(() => GereedschapskistClient.Voor(http).Interventies.RaadpleegInterventie("x", Token));
    }

    [Fact]
    public async Task Afbreken_breekt_af() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            gastheer.Streng.Interventies.RaadpleegInterventie("in-balans", new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(null)]
    [InlineData("/v1")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://localhost:5080/v1/interventies")]
    [InlineData("ftp://localhost/v1")]
    public void Zonder_basisadres_of_versie_zegt_de_client_wat_er_mist(string? adres)
    {
        using var services = new ServiceCollection()
            .AddGereedschapskistClient(o => o.Basisadres = adres is null ? null : new Uri(adres, UriKind.RelativeOrAbsolute)).BuildServiceProvider();
        Assert.Contains("Basisadres", Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IInterventies>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_webpagina_in_plaats_van_een_antwoord_is_geen_succes()
    {
        using var http = Http(Nephandler.Json("<html>Welkom</html>", type: "text/html"));
        var antwoord = await GereedschapskistClient.Voor(http).Interventies.RaadpleegInterventie("x", Token);
        Assert.Equal(Antwoord.OnverwachtAntwoord, antwoord.Probleem?.Code);
        Assert.Contains("basisadres", antwoord.Probleem?.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "text/csv")]
    [InlineData("<html></html>", "text/html")]
    public async Task Een_leeg_bestand_en_een_ander_bestand_zijn_geen_succes(string inhoud, string type)
    {
        using var http = Http(Nephandler.Json(inhoud, type: type));
        var antwoord = await GereedschapskistClient.Voor(http).Catalogus.RaadpleegCatalogustabellen(Bestandsvorm.Csv, Token);
        Assert.False(antwoord.Gelukt);
        Assert.Null(antwoord.Waarde);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    public async Task Een_id_dat_het_adres_verandert_wordt_niet_gevraagd(string id) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => gastheer.Streng.Interventies.RaadpleegInterventie(id, Token));

    private static HttpClient Http(Func<HttpResponseMessage> antwoord) => new(new Nephandler(antwoord)) { BaseAddress = ClientFixture.Basisadres };
}
