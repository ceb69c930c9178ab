using System.Diagnostics.Metrics;
using Gereedschapskist.Api.Platform.Waarneming;
using Gereedschapskist.Api.Tests.Gastheer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Gereedschapskist.Api.Tests.Platform;

/// <summary>Who watches over the service sees every request and every write, and nobody who asked.</summary>
public sealed class WaarnemingTests(ApiFixture api)
{
    [Theory]
    [InlineData("/v1/interventies?zoek=eenzaam")]
    [InlineData("/v1/bestaat-niet")]
    [InlineData("/")]
    public async Task Elk_antwoord_draagt_het_nummer_van_het_verzoek(string adres)
    {
        using var antwoord = await api.CreateClient().HaalRuw(adres);
        Assert.Matches("^[0-9a-f]{32}$", Assert.Single(antwoord.Headers.GetValues("X-Request-Id")));
    }

    [Fact]
    public async Task Het_toegangslog_noemt_het_patroon_van_het_adres_en_niet_wat_iemand_zocht()
    {
        var logboek = new FakeLogCollector();
        await using var host = Met(logboek);
        using var antwoord = await host.CreateClient().HaalRuw("/v1/interventies?zoek=mijn-geheime-zorg");

        var regel = Assert.Single(logboek.GetSnapshot(), r => r.Category == "Gereedschapskist.Toegang").Message;
        Assert.StartsWith("GET /v1/interventies 200 in ", regel, StringComparison.Ordinal);
        Assert.Contains(antwoord.Headers.GetValues("X-Request-Id").Single(), regel, StringComparison.Ordinal);
        Assert.DoesNotContain("geheime", regel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Geen_regel_van_het_log_draagt_het_pad_waarin_een_geheim_kan_staan()
    {
        var logboek = new FakeLogCollector();
        await using var host = Met(logboek);
        using var antwoord = await host.CreateClient().HaalRuw("/shortlist/openen/een-id/een-geheim");

        var regel = Assert.Single(logboek.GetSnapshot(), r => r.Category == "Gereedschapskist.Toegang");
        Assert.DoesNotContain("een-geheim", $"{regel.Message} {string.Join(' ', regel.Scopes.Select(Tekst))}", StringComparison.Ordinal);

        static string Tekst(object? omgeving) => omgeving is IEnumerable<KeyValuePair<string, object?>> delen ? string.Join(' ', delen) : $"{omgeving}";
    }

    [Fact]
    public async Task Wie_iets_bewaart_staat_met_een_regel_in_het_controlelog_en_wie_alleen_vraagt_niet()
    {
        var logboek = new FakeLogCollector();
        await using var host = Met(logboek);
        using var wijzigingen = new MetricCollector<long>(host.Services.GetRequiredService<IMeterFactory>(), Meters.Naam, "gereedschapskist.wijzigingen");
        var client = host.CreateClient();

        await client.Stuur("/v1/voorstellen", """{"basisfunctionaliteit":"valpreventie"}""");
        Assert.DoesNotContain(logboek.GetSnapshot(), r => r.Category == "Gereedschapskist.Controle");

        await client.Stuur("/v1/shortlists", """{"titel":"Proef","items":[]}""");
        var regel = Assert.Single(logboek.GetSnapshot(), r => r.Category == "Gereedschapskist.Controle").Message;
        Assert.StartsWith("Gewijzigd: POST /v1/shortlists - 201", regel, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(wijzigingen.GetMeasurementSnapshot()).Value);
    }

    private Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> Met(FakeLogCollector logboek) => api.WithWebHostBuilder(host =>
    {
        host.UseSetting("Waarneming:Toegangslog", "true");
        host.ConfigureLogging(log => log.SetMinimumLevel(LogLevel.Information).AddProvider(new FakeLoggerProvider(logboek)));
    });
}
