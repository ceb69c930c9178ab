using System.Net;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Financieringen;

/// <summary>The sheet of an insurer and the money of the State, over HTTP and on a page.</summary>
public class VerzekeraarsbladTests(ApiFixture api)
{
    [Theory]
    [InlineData("/v1/basisfunctionaliteiten/valpreventie/verzekeraarsblad?peildatum=2024-07-01&zorgverzekeraar=fbto", "val-vbi-fbto-2024")]
    [InlineData("/v1/ketens/overgewicht-volwassenen/verzekeraarsblad?peildatum=2025-06-01", "gli-zvw")]
    public async Task Het_blad_geeft_per_onderdeel_voor_wie_sinds_wanneer_en_welk_tarief(string adres, string regel)
    {
        var blad = await api.CreateClient().Haal(adres);

        var rij = blad.GetProperty("rijen").EnumerateArray().Single(r => r.GetProperty("regel").GetString() == regel);
        Assert.NotEmpty(rij.GetProperty("voorWie").EnumerateArray());
        Assert.NotEmpty(rij.GetProperty("betaaltitels").EnumerateArray());
        Assert.NotEmpty(rij.GetProperty("bronnen").EnumerateArray());
        Assert.NotNull(rij.GetProperty("eigenRisicoToelichting").GetString());
    }

    [Fact]
    public async Task Zonder_verzekeraar_staat_er_geen_inkoop_op()
    {
        var blad = await api.CreateClient().Haal("/v1/ketens/valpreventie/verzekeraarsblad?peildatum=2024-07-01");

        Assert.DoesNotContain(blad.GetProperty("rijen").EnumerateArray(), r => r.GetProperty("regel").GetString()!.Contains("fbto", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text/csv", "text/csv; charset=utf-8")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Het_blad_is_ook_een_tabel(string vorm, string verwacht)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/v1/basisfunctionaliteiten/valpreventie/verzekeraarsblad");
        verzoek.Headers.Add("Accept", vorm);
        using var antwoord = await api.CreateClient().SendAsync(verzoek, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(verwacht, antwoord.Content.Headers.ContentType?.ToString());
        Assert.True((await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length > 500);
    }

    [Theory]
    [InlineData("/v1/ketens/valpreventi/verzekeraarsblad", HttpStatusCode.NotFound)]
    [InlineData("/v1/ketens/valpreventie/verzekeraarsblad?peildatum=1980-01-01", HttpStatusCode.BadRequest)]
    [InlineData("/v1/ketens/valpreventie/verzekeraarsblad?zorgverzekeraar=nooit-van-gehoord", HttpStatusCode.BadRequest)]
    [InlineData("/v1/geldoverzichten/spuk-niets", HttpStatusCode.NotFound)]
    [InlineData("/v1/geldoverzichten?regio=IZA09&gemeente=GM0363", HttpStatusCode.BadRequest)]
    [InlineData("/v1/geldoverzichten?regio=IZA999", HttpStatusCode.BadRequest)]
    [InlineData("/verzekeraarsblad/valpreventie?zorgverzekeraar=fbto&peildatum=2024-07-01", HttpStatusCode.OK)]
    [InlineData("/verzekeraarsblad/aanpak-eenzaamheid", HttpStatusCode.OK)]
    [InlineData("/verzekeraarsblad/niets", HttpStatusCode.NotFound)]
    [InlineData("/verzekeraarsblad/valpreventie/download/xlsx", HttpStatusCode.OK)]
    [InlineData("/verzekeraarsblad/valpreventie/download/exe", HttpStatusCode.NotFound)]
    [InlineData("/wie-betaalt?keten=stoppen-met-roken&peildatum=2025-06-01", HttpStatusCode.OK)]
    [InlineData("/wie-betaalt?basisfunctionaliteit=valpreventie", HttpStatusCode.OK)]
    [InlineData("/wie-betaalt?basisfunctionaliteit=dementie", HttpStatusCode.OK)]
    [InlineData("/wie-betaalt?interventie=cool", HttpStatusCode.OK)]
    public async Task Elk_adres_antwoordt_zoals_het_hoort(string adres, HttpStatusCode verwacht)
    {
        using var antwoord = await api.CreateClient().GetAsync(new Uri(adres, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(verwacht, antwoord.StatusCode);
    }

    [Fact]
    public async Task Alle_36_regels_geld_staan_in_de_overzichten_met_het_aandeel_van_een_regio()
    {
        var lijst = await api.CreateClient().Haal("/v1/geldoverzichten?regio=IZA09");
        var overzichten = lijst.GetProperty("resultaten").EnumerateArray().ToList();

        Assert.Equal(36, overzichten.Sum(o => o.GetProperty("regels").GetArrayLength()));
        Assert.All(overzichten, o => Assert.Contains("geen toezegging", o.GetProperty("gebied").GetProperty("toelichting").GetString(), StringComparison.Ordinal));
        var val = overzichten.Single(o => o.GetProperty("id").GetString() == "spuk-gala").GetProperty("regels").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "valpreventie");
        var bedrag = val.GetProperty("bedragen")[0];
        Assert.Equal(51.4m, bedrag.GetProperty("miljoenEuro").GetDecimal());
        Assert.InRange(bedrag.GetProperty("aandeelMiljoenEuro").GetDecimal(), 1m, 3m);
    }

    [Fact]
    public async Task Op_de_pagina_staat_geen_onbekend_waar_iets_niet_van_toepassing_is()
    {
        var html = await api.CreateClient().GetStringAsync(new Uri("/wie-betaalt?basisfunctionaliteit=valpreventie&peildatum=2025-06-01", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("niet van toepassing", html, StringComparison.Ordinal);
        Assert.Contains("1 januari 2024", html, StringComparison.Ordinal);
        Assert.DoesNotContain("bedrag onbekend of vrij", html, StringComparison.Ordinal);
        Assert.DoesNotContain("zonder iets over de situatie te weten", html, StringComparison.Ordinal);
    }
}
