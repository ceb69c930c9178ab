using System.Globalization;
using System.Net;
using Gereedschapskist.Client.Tests.Gastheer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Gereedschapskist.Client.Tests;

public sealed class HerhalerTests
{
    private const string Velden = """{ "catalogusVersie": "1", "velden": [] }""";

    private readonly FakeTimeProvider _klok = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task Wacht_zo_lang_als_de_api_vraagt(HttpStatusCode status)
    {
        var handler = new Nephandler(Weiger(status, "30"), Nephandler.Json(Velden));
        await using var services = Services(handler);
        var aanroep = services.GetRequiredService<IFinancieringen>().RaadpleegFinancieringsvelden(Token).AlsAntwoord();
        _klok.Advance(TimeSpan.FromSeconds(29));
        Assert.Single(handler.Gevraagd);
        _klok.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await aanroep).Gelukt);
        Assert.Equal(2, handler.Gevraagd.Count);
    }

    [Fact]
    public async Task Wacht_tot_het_moment_dat_de_api_noemt()
    {
        var moment = _klok.GetUtcNow().AddSeconds(45).ToString("R", CultureInfo.InvariantCulture);
        var handler = new Nephandler(Weiger(HttpStatusCode.TooManyRequests, moment), Nephandler.Json(Velden));
        await using var services = Services(handler);
        var aanroep = services.GetRequiredService<IFinancieringen>().RaadpleegFinancieringsvelden(Token).AlsAntwoord();
        _klok.Advance(TimeSpan.FromSeconds(44));
        Assert.Single(handler.Gevraagd);
        _klok.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await aanroep).Gelukt);
    }

    [Fact]
    public async Task Geeft_na_drie_herhalingen_het_probleem()
    {
        var handler = new Nephandler(Weiger(HttpStatusCode.TooManyRequests, "0"));
        await using var services = Services(handler);
        var antwoord = await services.GetRequiredService<IFinancieringen>().RaadpleegFinancieringsvelden(Token).AlsAntwoord();
        Assert.Equal(HttpStatusCode.TooManyRequests, antwoord.Status);
        Assert.Equal(4, handler.Gevraagd.Count);
    }

    [Fact]
    public async Task Wacht_niet_langer_dan_de_gebruiker_wil()
    {
        var handler = new Nephandler(Weiger(HttpStatusCode.TooManyRequests, "3600"));
        await using var services = Services(handler);
        Assert.False((await services.GetRequiredService<IFinancieringen>().RaadpleegFinancieringsvelden(Token).AlsAntwoord()).Gelukt);
        Assert.Single(handler.Gevraagd);
    }

    [Fact]
    public async Task Herhaalt_een_post_na_429_maar_niet_na_503()
    {
        var verzoek = new FinancieringsreeksVerzoek { Toetsen = [] };
        var vol = new Nephandler(Weiger(HttpStatusCode.TooManyRequests, "0"), Nephandler.Json("""{ "catalogusVersie": "1", "antwoorden": [] }"""));
        await using var eerste = Services(vol);
        Assert.True((await eerste.GetRequiredService<IFinancieringen>().ToetsFinancieringen(verzoek, Token).AlsAntwoord()).Gelukt);

        var stuk = new Nephandler(Weiger(HttpStatusCode.ServiceUnavailable, "0"));
        await using var tweede = Services(stuk);
        Assert.False((await tweede.GetRequiredService<IFinancieringen>().ToetsFinancieringen(verzoek, Token).AlsAntwoord()).Gelukt);
        Assert.Single(stuk.Gevraagd);
    }

    private ServiceProvider Services(HttpMessageHandler handler) => new ServiceCollection()
        .AddSingleton<TimeProvider>(_klok)
        .AddGereedschapskistClient(o => o.Basisadres = ClientFixture.Basisadres, http => http.ConfigurePrimaryHttpMessageHandler(() => handler))
        .BuildServiceProvider();

    private static Func<HttpResponseMessage> Weiger(HttpStatusCode status, string retryAfter) => () =>
    {
        var antwoord = new HttpResponseMessage(status);
        antwoord.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return antwoord;
    };
}
