using System.Text.Json;
using System.Text.Json.Nodes;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Gereedschapskist.Domein.Interventies.Velden;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Api.Tests.Naslag;

/// <summary>The same fact has the same value wherever somebody asks.</summary>
public sealed class EenWaardeTests(ApiFixture api)
{
    [Fact]
    public async Task Elke_keuze_in_het_OpenAPI_document_heeft_een_codelijst()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");
        var lijsten = api.Catalogus.Codelijsten.Select(l => l.Codes.Select(c => c.Id).ToHashSet()).ToList();

        Assert.All(Keuzes(document).Where(k => !IsVorm(k)), keuze => Assert.Contains(lijsten, lijst => lijst.SetEquals(keuze)));
    }

    [Theory]
    [InlineData("richting")]
    [InlineData("gevolg")]
    [InlineData("grond")]
    [InlineData("matrixstatus")]
    public async Task Een_code_die_de_dienst_geeft_is_op_te_zoeken(string lijst)
    {
        using var client = api.CreateClient();

        Assert.NotEmpty((await client.Haal($"/v1/codelijsten/{lijst}")).GetProperty("codes").EnumerateArray());
    }

    [Fact]
    public async Task De_volledigheid_is_op_de_pagina_dezelfde_als_in_de_dienst()
    {
        using var client = api.CreateClient();
        var dienst = (await client.Haal("/v1/catalogus")).GetProperty("volledigheid").EnumerateArray()
            .Select(v => (Interventievelden.Veld(v.GetProperty("veld").GetString()!).Label, v.GetProperty("bekend").GetInt32()));
        var (_, pagina) = await client.HaalPagina("/over-de-gegevens");
        var rijen = pagina.QuerySelectorAll("section[aria-labelledby=volledig] tbody tr")
            .Select(rij => (rij.QuerySelector("th")!.TextContent, int.Parse(rij.QuerySelector("td")!.TextContent, null)));

        Assert.Equal(dienst.Order(), rijen.Order());
    }

    [Fact]
    public async Task De_eigen_indeling_staat_er_in_gewone_woorden()
    {
        using var client = api.CreateClient();
        var (_, pagina) = await client.HaalPagina("/interventies/in-balans");
        var zin = pagina.Tekst("section[aria-labelledby=bronnen] p.gk-zacht");

        Assert.Contains("specialistische kennis", zin, StringComparison.Ordinal);
        Assert.All(api.Catalogus.Interventie("in-balans")!.EigenIndeling.Where(v => v.Contains('.', StringComparison.Ordinal)), veld => Assert.DoesNotContain(veld, zin, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_tweede_afwegingskader_verandert_niets_aan_de_pagina()
    {
        var map = Directory.CreateTempSubdirectory("gereedschapskist-kader-").FullName;
        try
        {
            var catalogus = Cataloguskopie.Maak(map);
            SchrijfAnderKader(Path.Combine(catalogus, "afwegingskaders"));
            using var gastheer = api.Met(("Catalogus:Pad", catalogus));
            using var client = gastheer.CreateClient();

            Assert.Equal(2, (await client.Haal("/v1/afwegingskaders")).GetProperty("resultaten").GetArrayLength());
            await client.HaalPagina("/lokaal-of-regionaal?interventie=in-balans&regio=IZA09&reisafstand=ja");
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    /// <summary>A kader that comes first by name and has a criterion of another name.</summary>
    private static void SchrijfAnderKader(string map)
    {
        var kader = JsonNode.Parse(File.ReadAllText(Path.Combine(map, "standaard.json")).Replace("\"reisafstand\"", "\"reistijd\"", StringComparison.Ordinal))!;
        kader["id"] = "alternatief";
        File.WriteAllText(Path.Combine(map, "alternatief.json"), kader.ToJsonString());
    }

    /// <summary>The forms of an answer and how a file writes numbers are technique, explained where they are asked.</summary>
    private static bool IsVorm(IReadOnlyList<string> keuze) =>
        keuze.All(k => k is "komma" or "punt" or "json" or "ndjson" or "json-ld" or "atom" or "csv" or "xlsx" or "ods" or "docx" or "md" or "html");

    private static IEnumerable<IReadOnlyList<string>> Keuzes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(veld => veld is { Name: "enum", Value.ValueKind: JsonValueKind.Array }
            ? Codes(veld.Value) is { Count: > 0 } codes ? [codes] : []
            : Keuzes(veld.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keuzes),
        _ => [],
    };

    private static List<string> Codes(JsonElement keuze) => [.. keuze.EnumerateArray().Where(c => c.ValueKind is JsonValueKind.String).Select(c => c.GetString()!)];
}
