using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Naslag;

public class NaslagTests(ApiFixture api)
{
    [Theory]
    [InlineData("/v1/gemeenten", "code")]
    [InlineData("/v1/regios", "code")]
    [InlineData("/v1/basisfunctionaliteiten", "id")]
    [InlineData("/v1/ketens", "id")]
    [InlineData("/v1/gezondheidsdoelen", "id")]
    [InlineData("/v1/codelijsten", "id")]
    [InlineData("/v1/kosten-baten", "id")]
    public async Task Bladeren_geeft_alles_precies_een_keer_in_vaste_volgorde(string adres, string sleutel)
    {
        using var client = api.CreateClient();
        var totaal = (await client.Haal(adres)).GetProperty("totaal").GetInt32();
        var gezien = new List<string>();
        for (var pagina = 1; gezien.Count < totaal; pagina++)
        {
            var deel = await client.Haal($"{adres}?pagina={pagina}&paginaGrootte=7");
            gezien.AddRange(deel.GetProperty("resultaten").EnumerateArray().Select(r => r.GetProperty(sleutel).GetString()!));
        }

        Assert.Equal(totaal, gezien.Distinct().Count());
        Assert.Equal(totaal, gezien.Count);
    }

    [Fact]
    public async Task De_koppen_wijzen_naar_de_buurpaginas_met_dezelfde_filters()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/gemeenten?regio=IZA09&paginaGrootte=5&pagina=2");

        Assert.Equal(
            "</v1/gemeenten?regio=IZA09&paginaGrootte=5&pagina=1>; rel=\"first\", </v1/gemeenten?regio=IZA09&paginaGrootte=5&pagina=1>; rel=\"prev\", "
            + "</v1/gemeenten?regio=IZA09&paginaGrootte=5&pagina=3>; rel=\"next\", </v1/gemeenten?regio=IZA09&paginaGrootte=5&pagina=4>; rel=\"last\"",
            string.Join(", ", antwoord.Headers.GetValues("Link")));
    }

    [Fact]
    public async Task Een_bladzijde_voorbij_het_eind_is_leeg()
    {
        using var client = api.CreateClient();
        var antwoord = await client.Haal("/v1/regios?pagina=9999");

        Assert.Equal(0, antwoord.GetProperty("resultaten").GetArrayLength());
        Assert.Equal(165, antwoord.GetProperty("totaal").GetInt32());
    }

    [Fact]
    public async Task Elke_interventie_is_te_raadplegen_en_elk_feit_verwijst_naar_een_bron_in_het_antwoord()
    {
        using var client = api.CreateClient();
        foreach (var id in api.Catalogus.Interventies.Select(i => i.Id))
        {
            var antwoord = await client.Haal("/v1/interventies/" + id);
            var bronnen = antwoord.GetProperty("bronnen").EnumerateArray().Select(b => b.GetProperty("id").GetString()).ToHashSet();

            Assert.Equal(id, antwoord.GetProperty("id").GetString());
            foreach (var soort in new[] { "erkenningen", "kosten", "effecten", "financiering" })
            {
                Assert.All(antwoord.GetProperty(soort).EnumerateArray(), feit => Assert.Contains(feit.GetProperty("bron").GetString(), bronnen));
            }
        }
    }

    [Fact]
    public async Task Onbekend_staat_als_null_in_het_antwoord_en_valt_nooit_weg()
    {
        using var client = api.CreateClient();
        var zonderKosten = api.Catalogus.Interventies.First(i => i.KostenPerDeelnemer is null && i.Duur is null);
        var antwoord = await client.Haal("/v1/interventies/" + zonderKosten.Id);

        Assert.Equal(JsonValueKind.Null, antwoord.GetProperty("kostenPerDeelnemer").ValueKind);
        Assert.Equal(JsonValueKind.Null, antwoord.GetProperty("duur").ValueKind);
    }

    [Fact]
    public async Task De_keten_van_valpreventie_komt_mee_met_haar_stappen()
    {
        using var client = api.CreateClient();
        var antwoord = await client.Haal("/v1/basisfunctionaliteiten/valpreventie");

        var stappen = antwoord.GetProperty("onderdelen").EnumerateArray().Select(o => o.GetProperty("id").GetString()).ToList();
        Assert.Contains("vbi-zvw", stappen);
        Assert.Contains("valrisicobeoordeling", stappen);
        Assert.Equal(2, antwoord.GetProperty("streefwaarden").GetArrayLength());
    }

    [Fact]
    public async Task De_catalogus_telt_bekend_en_onbekend_samen_tot_alle_interventies()
    {
        using var client = api.CreateClient();
        var antwoord = await client.Haal("/v1/catalogus");

        var totaal = antwoord.GetProperty("aantallen").GetProperty("interventies").GetInt32();
        Assert.Equal(376, totaal);
        Assert.All(
            antwoord.GetProperty("volledigheid").EnumerateArray(),
            veld => Assert.Equal(totaal, veld.GetProperty("bekend").GetInt32() + veld.GetProperty("onbekend").GetInt32()));
    }

    [Fact]
    public async Task Elke_code_in_een_antwoord_heeft_een_label_uit_haar_codelijst()
    {
        using var client = api.CreateClient();
        var regios = await client.Haal("/v1/regios?paginaGrootte=1&soort=iza");

        var soort = regios.GetProperty("resultaten")[0].GetProperty("soort");
        Assert.Equal(api.Catalogus.Codelijst("regiosoort")!.Codes.Single(c => c.Id == "iza").Label, soort.GetProperty("label").GetString());
    }
}
