using System.Net;
using Gereedschapskist.Api.Platform.Paginas.Fouten;
using Gereedschapskist.Api.Tests.Gastheer;
using Microsoft.AspNetCore.Http;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>Addresses of pages: one per page, and a readable page where there is none.</summary>
public class AdresTests(ApiFixture api)
{
    [Theory]
    [InlineData("/zoeken/", "/zoeken")]
    [InlineData("/Zoeken?zoek=Vallen", "/zoeken?zoek=Vallen")]
    [InlineData("/BASISFUNCTIONALITEITEN/valpreventie/", "/basisfunctionaliteiten/valpreventie")]
    [InlineData("/interventies/In-Balans?x=1", "/interventies/in-balans?x=1")]
    [InlineData("/basisfunctionaliteiten/Valpreventie", "/basisfunctionaliteiten/valpreventie")]
    public async Task Een_andere_schrijfwijze_leidt_blijvend_naar_het_ene_adres(string gevraagd, string juist)
    {
        using var client = api.CreateClient();

        using var antwoord = await client.HaalRuw(gevraagd);

        Assert.Equal(HttpStatusCode.MovedPermanently, antwoord.StatusCode);
        Assert.Equal(juist, antwoord.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/interventies/nergens-op-lijkend-iets")]
    [InlineData("/fout")]
    [InlineData("/stijl/weg.css")]
    public async Task Een_onbekend_adres_geeft_een_Nederlandse_pagina_om_verder_te_gaan(string adres)
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina(adres, 404);

        Assert.Equal("Deze pagina bestaat niet", pagina.Tekst("h1"));
        Assert.NotNull(pagina.QuerySelector("form[action='/zoeken'] input[name=zoek]"));
    }

    [Fact]
    public async Task Een_typefout_in_een_id_wordt_herkend()
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina("/interventies/in-balan", 404);

        Assert.NotNull(pagina.QuerySelector("main a[href='/interventies/in-balans']"));
    }

    [Fact]
    public async Task Een_veel_te_lang_adres_geeft_414_met_uitleg()
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina("/zoeken?zoek=" + new string('a', 9000), 414);

        Assert.Equal("Dit adres is te lang", pagina.Tekst("h1"));
    }

    [Fact]
    public async Task Wie_de_pagina_nog_heeft_krijgt_haar_niet_opnieuw()
    {
        using var client = api.CreateClient();
        using var eerste = await client.HaalRuw("/zoeken?zoek=roken");
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/zoeken?zoek=roken");
        verzoek.Headers.IfNoneMatch.Add(eerste.Headers.ETag!);

        using var tweede = await client.SendAsync(verzoek, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, tweede.StatusCode);
        Assert.Empty(await tweede.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/interventies/otago")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie")]
    [InlineData("/shortlist")]
    public async Task Een_pagina_met_een_formulier_dat_iets_bewaart_bewaart_niemand(string adres)
    {
        using var client = api.CreateClient();

        var (antwoord, pagina) = await client.HaalPagina(adres);

        Assert.NotNull(pagina.QuerySelector("[name=__RequestVerificationToken]"));
        Assert.True(antwoord.Headers.CacheControl?.NoStore);
        Assert.Null(antwoord.Headers.ETag);
    }

    [Fact]
    public async Task Een_pagina_zonder_formulier_dat_iets_bewaart_zet_geen_cookie()
    {
        using var client = api.CreateClient();

        using var antwoord = await client.HaalRuw("/over-de-gegevens");

        Assert.False(antwoord.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Een_storing_zegt_niets_over_de_binnenkant()
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/zoeken";
        using var lichaam = new MemoryStream();
        context.Response.Body = lichaam;

        var afgehandeld = await new Paginastoring().TryHandleAsync(context, new InvalidOperationException("geheim"), TestContext.Current.CancellationToken);

        var html = System.Text.Encoding.UTF8.GetString(lichaam.ToArray());
        Assert.True(afgehandeld);
        Assert.Equal(500, context.Response.StatusCode);
        Assert.Contains("Er ging iets mis bij ons", html, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", html, StringComparison.Ordinal);
    }
}
