using System.Globalization;
using System.Net;
using Gereedschapskist.Client.Financiering;
using Gereedschapskist.Client.Shortlists;
using Gereedschapskist.Client.Tests.Gastheer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Gereedschapskist.Client.Tests;

public sealed class HerhalingTests
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
        var aanroep = services.GetRequiredService<IFinanciering>().RaadpleegFinancieringsvelden(Token);
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
        var aanroep = services.GetRequiredService<IFinanciering>().RaadpleegFinancieringsvelden(Token);
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
        var antwoord = await services.GetRequiredService<IFinanciering>().RaadpleegFinancieringsvelden(Token);
        Assert.Equal(HttpStatusCode.TooManyRequests, antwoord.Status);
        Assert.Equal(4, handler.Gevraagd.Count);
    }

    [Fact]
    public async Task Wacht_niet_langer_dan_de_gebruiker_wil()
    {
        var handler = new Nephandler(Weiger(HttpStatusCode.TooManyRequests, "3600"));
        await using var services = Services(handler);
        Assert.False((await services.GetRequiredService<IFinanciering>().RaadpleegFinancieringsvelden(Token)).Gelukt);
        Assert.Single(handler.Gevraagd);
    }

    [Theory]
    [InlineData(0, 30, 60, 30)]
    [InlineData(3, 30, 60, 300)]
    [InlineData(2, 10, 5, 40)]
    public async Task De_tijd_van_een_aanroep_is_genoeg_voor_alle_pogingen_en_al_het_wachten(int herhalingen, int poging, int wachten, int inTotaal)
    {
        await using var services = new ServiceCollection()
            .AddGereedschapskistClient(o =>
            {
                o.Basisadres = ClientFixture.Basisadres;
                (o.Herhalingen, o.TijdPerPoging, o.LangsteWachttijd) = (herhalingen, TimeSpan.FromSeconds(poging), TimeSpan.FromSeconds(wachten));
            })
            .BuildServiceProvider();
        Assert.Equal(TimeSpan.FromSeconds(inTotaal), services.GetRequiredService<IHttpClientFactory>().CreateClient("Gereedschapskist").Timeout);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task Herhaalt_wat_rekent_en_leest_na_een_fout_onderweg_maar_niet_wat_iets_maakt(HttpStatusCode status)
    {
        var verzoek = new FinancieringsreeksVerzoek { Toetsen = [] };
        var rekenen = new Nephandler(Weiger(status, "0"), Nephandler.Json("""{ "catalogusVersie": "1", "antwoorden": [] }"""));
        await using var eerste = Services(rekenen);
        Assert.True((await eerste.GetRequiredService<IFinanciering>().ToetsFinancieringen(verzoek, Token)).Gelukt);

        var maken = new Nephandler(Weiger(status, "0"));
        await using var tweede = Services(maken);
        Assert.False((await tweede.GetRequiredService<IShortlists>().DeelShortlist("een", "geheim", Token)).Gelukt);
        Assert.Single(maken.Gevraagd);
    }

    [Fact]
    public async Task Herhaalt_een_verbroken_verbinding_alleen_als_dat_mag()
    {
        var lezen = new Nephandler(() => throw new HttpRequestException("verbroken"), Nephandler.Json(Velden));
        await using var eerste = Services(lezen);
        var aanroep = eerste.GetRequiredService<IFinanciering>().RaadpleegFinancieringsvelden(Token);
        _klok.Advance(TimeSpan.FromSeconds(5));
        Assert.True((await aanroep).Gelukt);

        var maken = new Nephandler(() => throw new HttpRequestException("verbroken"));
        await using var tweede = Services(maken);
        await Assert.ThrowsAsync<HttpRequestException>(() => tweede.GetRequiredService<IShortlists>().DeelShortlist("een", "geheim", Token));
        Assert.Single(maken.Gevraagd);
    }

    [Fact]
    public async Task Een_shortlist_maken_mag_opnieuw_want_elke_poging_draagt_dezelfde_sleutel_en_elk_bericht_een_andere()
    {
        var handler = new Nephandler(Weiger(HttpStatusCode.GatewayTimeout, "0"));
        await using var services = Services(handler, herhalingen: 2);
        var shortlists = services.GetRequiredService<IShortlists>();

        await shortlists.MaakShortlist(new() { Titel = "Een", Items = [] }, Token);
        await shortlists.MaakShortlist(new() { Titel = "Een", Items = [] }, Token);

        var sleutels = handler.Gevraagd.Select(v => v.Headers.GetValues("Idempotency-Key").Single()).ToList();
        Assert.Equal(6, sleutels.Count);
        Assert.Equal(2, sleutels.Distinct(StringComparer.Ordinal).Count());
        Assert.Single(sleutels.Take(3).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_poging_die_te_lang_duurt_wordt_afgebroken_en_gemeld()
    {
        await using var services = Services(new Zwijger(), herhalingen: 0);
        var aanroep = services.GetRequiredService<IFinanciering>().RaadpleegFinancieringsvelden(Token);
        _klok.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<TimeoutException>(() => aanroep);
    }

    [Fact]
    public async Task Wat_bij_de_herhaling_al_weg_is_is_verwijderd()
    {
        var handler = new Nephandler(Weiger(HttpStatusCode.GatewayTimeout, "0"), Weiger(HttpStatusCode.NotFound, "0"));
        await using var services = Services(handler);
        Assert.True((await services.GetRequiredService<IShortlists>().VerwijderShortlist("een", "geheim", Token)).Gelukt);

        await using var meteen = Services(new Nephandler(Weiger(HttpStatusCode.NotFound, "0")));
        Assert.True((await meteen.GetRequiredService<IShortlists>().VerwijderShortlist("een", "geheim", Token)).NietGevonden);
    }

    private ServiceProvider Services(HttpMessageHandler handler, int herhalingen = 3) => new ServiceCollection()
        .AddSingleton<TimeProvider>(_klok)
        .AddGereedschapskistClient(
            o => (o.Basisadres, o.Herhalingen) = (ClientFixture.Basisadres, herhalingen),
            http => http.ConfigurePrimaryHttpMessageHandler(() => handler))
        .BuildServiceProvider();

    private static Func<HttpResponseMessage> Weiger(HttpStatusCode status, string retryAfter) => () =>
    {
        var antwoord = new HttpResponseMessage(status);
        antwoord.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return antwoord;
    };

    private sealed class Zwijger : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var nooit = new TaskCompletionSource<HttpResponseMessage>();
            cancellationToken.Register(() => nooit.TrySetCanceled(cancellationToken));
            return nooit.Task;
        }
    }
}
