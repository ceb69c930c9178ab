using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;

namespace Gereedschapskist.Api.Tests.Kaders;

/// <summary>What agreements ask of a region is served whole: every list, every point, with its source.</summary>
public sealed class KaderTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    public static TheoryData<string, int> Lijsten => new()
    {
        { "randvoorwaarden-ketenaanpak", 14 },
        { "criteria-preventie-infrastructuur", 6 },
        { "werkzame-elementen", 5 },
        { "criteria-basisfunctionaliteit", 7 },
        { "regioplan", 9 },
        { "spuk-plan", 6 },
    };

    [Theory]
    [MemberData(nameof(Lijsten))]
    public async Task Een_lijst_uit_een_akkoord_staat_er_met_al_haar_punten_in_de_API_en_op_de_pagina(string id, int punten)
    {
        var kader = await _client.Haal($"/v1/kaders/{id}");
        var (_, pagina) = await _client.HaalPagina($"/kaders/{id}");
        var tekst = pagina.Tekst("main");

        var namen = kader.GetProperty("punten").EnumerateArray().Select(p => p.GetProperty("naam").GetString()!).ToList();
        Assert.Equal(punten, namen.Count);
        Assert.All(namen, n => Assert.Contains(n, tekst, StringComparison.Ordinal));
        Assert.All(kader.GetProperty("punten").EnumerateArray(), p => Assert.NotEmpty(p.GetProperty("bronnen").EnumerateArray()));
    }

    [Fact]
    public async Task Elk_kader_heeft_een_pagina_waar_de_lijst_naar_verwijst()
    {
        var lijst = await _client.Haal("/v1/kaders?paginaGrootte=100");
        var (_, pagina) = await _client.HaalPagina("/kaders");
        var verwijzingen = pagina.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToHashSet();

        Assert.All(lijst.GetProperty("resultaten").EnumerateArray(), k => Assert.Contains($"/kaders/{k.GetProperty("id")}", verwijzingen));
    }

    [Theory]
    [InlineData("valpreventie", "randvoorwaarden-ketenaanpak")]
    [InlineData("overgewicht-kinderen", "kinderketen-minimaal-aanbod")]
    public async Task Per_basisfunctionaliteit_is_te_vragen_welke_kaders_gelden(string functie, string kader)
    {
        var lijst = await _client.Haal($"/v1/kaders?basisfunctionaliteit={functie}");
        Assert.Contains(lijst.GetProperty("resultaten").EnumerateArray(), k => k.GetProperty("id").GetString() == kader);
    }

    [Fact]
    public async Task Een_mijlpaal_die_geweest_is_staat_bij_wat_geweest_is()
    {
        var mijlpalen = (await _client.Haal("/v1/mijlpalen?paginaGrootte=100")).GetProperty("resultaten").EnumerateArray().ToList();
        var (_, pagina) = await _client.HaalPagina("/kaders");

        var begin2026 = mijlpalen.Single(m => m.GetProperty("tot").ValueKind == JsonValueKind.String ? m.GetProperty("tot").GetString() == "2026-03" : m.GetProperty("datering").GetString() == "2026-03");
        Assert.True(begin2026.GetProperty("voorbij").GetBoolean());
        Assert.Contains(mijlpalen, m => m.GetProperty("voorbij").ValueKind == JsonValueKind.False);
        Assert.Contains("Is geweest", pagina.Tekst("#mijlpalen ~ h3:last-of-type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_eisen_aan_de_werkagenda_zijn_per_status_te_lezen_met_de_opbouw_van_het_format()
    {
        var eisen = await _client.Haal("/v1/werkagenda-eisen");
        Assert.All(eisen.GetProperty("eisen").EnumerateArray(), e => Assert.NotEmpty(e.GetProperty("statussen").EnumerateArray()));
        Assert.NotEmpty(eisen.GetProperty("opbouw").EnumerateArray());
        Assert.NotEmpty(eisen.GetProperty("bronnen").EnumerateArray());
    }
}
