using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Naslag;

/// <summary>The mandatory fields of DCAT-AP-NL 3.0 and NL-SBB, as their SHACL shapes ask for them.</summary>
public class LinkedDataTests(ApiFixture api)
{
    public static TheoryData<string, string> VerplichteVelden => new()
    {
        { "dcat:Catalog", "dct:title dct:description dct:publisher dcat:contactPoint dcat:dataset" },
        { "dcat:Dataset", "dct:title dct:description dct:identifier dct:accessRights dcat:contactPoint dct:creator dct:publisher dcat:theme" },
        { "dcat:Distribution", "dcat:accessURL dct:license" },
        {
            "dcat:DataService",
            "dct:title dct:description dcat:endpointURL dcat:endpointDescription dct:identifier dct:accessRights dcat:contactPoint dct:license dct:publisher dcat:theme"
        },
        { "foaf:Agent", "foaf:name" },
        { "skos:Concept", "skos:prefLabel" },
    };

    [Theory]
    [MemberData(nameof(VerplichteVelden))]
    public async Task De_beschrijving_van_de_dataset_heeft_alle_verplichte_velden(string type, string velden)
    {
        var document = await Haal("/v1/catalogus");

        var nodes = Nodes(document).Where(n => n.TryGetProperty("@type", out var t) && t.GetString() == type).ToList();
        Assert.NotEmpty(nodes);
        Assert.All(nodes, node => Assert.All(velden.Split(' '), veld => Assert.True(node.TryGetProperty(veld, out _), $"{type} without {veld}")));
    }

    [Fact]
    public async Task Waardelijsten_zijn_ter_plekke_getypeerd_zodat_een_validator_niets_hoeft_op_te_halen()
    {
        var document = await Haal("/v1/catalogus");

        var verwacht = new Dictionary<string, string>
        {
            ["dct:accessRights"] = "dct:RightsStatement",
            ["dct:license"] = "dct:LicenseDocument",
            ["dcat:contactPoint"] = "vcard:Kind",
            ["dct:publisher"] = "foaf:Agent",
        };
        foreach (var node in Nodes(document))
        {
            Assert.All(verwacht, paar => Assert.True(!node.TryGetProperty(paar.Key, out var waarde) || waarde.GetProperty("@type").GetString() == paar.Value));
        }
    }

    [Fact]
    public async Task Elke_codelijst_is_een_begrippenkader_met_uitgelegde_begrippen()
    {
        Assert.NotEmpty(api.Catalogus.Codelijsten);
        foreach (var lijst in api.Catalogus.Codelijsten)
        {
            var document = await Haal("/v1/codelijsten/" + lijst.Id);
            var graaf = document.GetProperty("@graph").EnumerateArray().ToList();
            var kader = Assert.Single(graaf, n => n.GetProperty("@type").GetString() == "skos:ConceptScheme");
            var begrippen = graaf.Where(n => n.GetProperty("@type").GetString() == "skos:Concept").ToList();

            Assert.NotEmpty(kader.GetProperty("dct:title").GetProperty("@value").GetString()!);
            Assert.Equal(lijst.Codes.Count, begrippen.Count);
            Assert.All(begrippen, b =>
            {
                Assert.NotEmpty(b.GetProperty("skos:prefLabel").GetProperty("@value").GetString()!);
                Assert.NotEmpty(b.GetProperty("skos:definition").GetProperty("@value").GetString()!);
                Assert.Equal(kader.GetProperty("@id").GetString(), b.GetProperty("skos:inScheme").GetProperty("@id").GetString());
            });
        }
    }

    private async Task<JsonElement> Haal(string adres)
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", "application/ld+json");
        using var antwoord = await client.HaalRuw(adres);
        Assert.Equal("application/ld+json", antwoord.Content.Headers.ContentType!.MediaType);
        return await antwoord.LeesJson();
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(lid => Nodes(lid.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };
}
