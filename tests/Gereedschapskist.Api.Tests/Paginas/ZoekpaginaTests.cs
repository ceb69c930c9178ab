using Gereedschapskist.Api.Tests.Gastheer;
namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>The search page says what it found, what was chosen and what it could not read.</summary>
public class ZoekpaginaTests(ApiFixture api)
{
    [Fact]
    public async Task Een_typefout_wordt_hersteld_en_gezegd()
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina("/zoeken?zoek=valprevntie");

        Assert.StartsWith("Bedoelde u valpreventie", pagina.Tekst(".gk-bedoelde"), StringComparison.Ordinal);
        Assert.Contains("gevonden", pagina.Tekst("[role=status]"), StringComparison.Ordinal);
        Assert.NotEmpty(pagina.QuerySelectorAll(".gk-treffer mark"));
    }

    [Fact]
    public async Task Gekozen_filters_staan_aan_en_als_chip_die_alleen_dat_filter_weghaalt()
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina("/zoeken?zoek=bewegen&setting=wijk&setting=zorg&pagina=2");

        Assert.True(pagina.QuerySelector("input[name=setting][value=wijk]")!.HasAttribute("checked"));
        var chip = pagina.QuerySelectorAll("a.gk-chip").Single(a => a.TextContent.Contains("Wijk", StringComparison.Ordinal));
        Assert.Equal("/zoeken?zoek=bewegen&setting=zorg", chip.GetAttribute("href"));
    }

    [Theory]
    [InlineData("leeftijd=abc", "Schrijf een leeftijd")]
    [InlineData("sorteer=prijs", "Kies uit")]
    [InlineData("preventievorm=universel", "Bedoelde u “universeel”")]
    [InlineData("minimumErkenning=hoog", "Kies uit")]
    [InlineData("maxKostenPerDeelnemer=veel", "Schrijf een bedrag")]
    [InlineData("maxKostenPerDeelnemer=-5", "Schrijf een bedrag")]
    [InlineData("pagina=0", "eerste pagina")]
    [InlineData("pagina=99999999999999", "eerste pagina")]
    [InlineData("thema=bestaat-niet", "bestaat niet")]
    [InlineData("basisfunctionaliteit=valpreventi", "Bedoelde u 'valpreventie'")]
    public async Task Een_verkeerde_waarde_in_het_adres_geeft_uitleg_en_toch_resultaten(string query, string uitleg)
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina($"/zoeken?zoek=bewegen&{query}", 400);

        Assert.Contains(uitleg, pagina.Tekst("[role=alert]"), StringComparison.Ordinal);
        Assert.NotEmpty(pagina.QuerySelectorAll(".gk-treffer"));
        Assert.Empty(pagina.QuerySelectorAll("a.gk-chip"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"'><img src=x onerror=alert(1)>")]
    [InlineData("'; DROP TABLE interventie; --")]
    [InlineData("naam:val* AND (ouderen OR ~2)")]
    [InlineData("👵🏽 vallen")]
    [InlineData("   ")]
    [InlineData("a\u0000b")]
    public async Task Wat_iemand_ook_typt_het_blijft_tekst(string tekst)
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina($"/zoeken?zoek={Uri.EscapeDataString(tekst)}");

        Assert.Empty(pagina.QuerySelectorAll("main script, main img"));
        Assert.NotEmpty(pagina.Tekst("[role=status]"));
    }

    [Fact]
    public async Task Een_te_lange_zoekvraag_wordt_ingekort_en_dat_wordt_gezegd()
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina("/zoeken?zoek=" + string.Concat(Enumerable.Repeat("vallen+", 100)), 400);

        Assert.Contains("500 tekens", pagina.Tekst("[role=alert]"), StringComparison.Ordinal);
        Assert.NotEmpty(pagina.QuerySelectorAll(".gk-treffer"));
    }

    [Fact]
    public async Task Een_pagina_voorbij_de_laatste_toont_de_laatste()
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina("/zoeken?zoek=valpreventie&pagina=500");

        Assert.NotEmpty(pagina.QuerySelectorAll(".gk-treffer"));
    }

    [Fact]
    public async Task Zonder_resultaat_staan_er_tips()
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina("/zoeken?zoek=qqqqqqqq&setting=wijk");

        Assert.Contains("Geen interventies gevonden", pagina.Tekst("[role=status]"), StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector("main a[href='/zoeken?zoek=qqqqqqqq']"));
    }

    [Fact]
    public async Task Wat_onbekend_is_staat_in_een_regel_met_wat_u_de_eigenaar_vraagt()
    {
        using var client = api.CreateClient();
        var zonder = api.Catalogus.Interventies.First(i => i.Effecten.Count == 0 && i.Erkenningen.Count == 0);

        var (_, pagina) = await client.HaalPagina($"/interventies/{zonder.Id}");

        Assert.StartsWith("Nog niet bekend: het bewijs en het effect. Vraag ", pagina.QuerySelector(".gk-navraag")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(pagina.QuerySelectorAll(".gk-assen .gk-onbekend"));
    }

    [Fact]
    public async Task Treffers_op_tekst_staan_in_groepen_naar_bewijs_en_houden_hun_nummer()
    {
        using var client = api.CreateClient();
        var (_, pagina) = await client.HaalPagina("/zoeken?zoek=vallen");

        Assert.Equal(["Bewezen", "Veelbelovend", "Alleen beschreven"], pagina.QuerySelectorAll(".gk-groepskop").Select(kop => kop.TextContent));
        var lijsten = pagina.QuerySelectorAll(".gk-treffers").ToList();
        var nummer = 1;
        foreach (var lijst in lijsten)
        {
            Assert.Equal($"{nummer}", lijst.GetAttribute("start"));
            nummer += lijst.Children.Length;
        }
    }

    [Fact]
    public async Task Op_kosten_gesorteerde_treffers_blijven_op_volgorde_staan()
    {
        using var client = api.CreateClient();
        var (_, pagina) = await client.HaalPagina("/zoeken?zoek=vallen&sorteer=kosten");

        Assert.Empty(pagina.QuerySelectorAll(".gk-groepskop"));
        Assert.Single(pagina.QuerySelectorAll(".gk-treffers"));
    }

    [Fact]
    public async Task In_gewone_zoekresultaten_is_minder_dan_een_op_de_vier_antwoorden_onbekend()
    {
        string[] vragen = ["valpreventie", "eenzame ouderen", "overgewicht kinderen", "stoppen met roken", "mantelzorgers", "opvoeden", "schulden", "mentale gezondheid jongeren"];
        using var client = api.CreateClient();
        var (kaarten, bekend) = (0, 0);
        foreach (var vraag in vragen)
        {
            var (_, pagina) = await client.HaalPagina("/zoeken?zoek=" + Uri.EscapeDataString(vraag));
            kaarten += pagina.QuerySelectorAll(".gk-treffer").Length;
            bekend += pagina.QuerySelectorAll(".gk-treffer .gk-assen dd").Length;
        }

        const int assen = 3;
        var onbekend = 1 - ((double)bekend / (kaarten * assen));
        TestContext.Current.SendDiagnosticMessage($"{onbekend:P1} van {kaarten * assen} antwoorden onbekend");
        Assert.InRange(onbekend, 0, 0.25);
    }
}
