using System.Text.Json.Nodes;
using Gereedschapskist.Domein.Catalogi;
using static Gereedschapskist.Api.Platform.LinkedData.Taaltekst;

namespace Gereedschapskist.Api.Codelijsten;

/// <summary>A code list as a SKOS concept scheme, in the Dutch profile NL-SBB.</summary>
internal static class SkosMapping
{
    public static JsonObject NaarSkos(this Codelijst lijst, Catalogus catalogus, string basisUrl)
    {
        var schema = $"{basisUrl}/v1/codelijsten/{lijst.Id}";
        var begrippen = lijst.Codes.Select(code => (JsonNode)Begrip(code, catalogus, schema)).ToArray();
        return new JsonObject
        {
            ["@context"] = new JsonObject
            {
                ["skos"] = "http://www.w3.org/2004/02/skos/core#",
                ["dct"] = "http://purl.org/dc/terms/",
            },
            ["@graph"] = new JsonArray([Begrippenkader(lijst, schema), .. begrippen]),
        };
    }

    private static JsonObject Begrippenkader(Codelijst lijst, string schema) => new()
    {
        ["@id"] = schema,
        ["@type"] = "skos:ConceptScheme",
        ["dct:title"] = Nl(lijst.Titel),
        ["dct:description"] = Nl(lijst.Omschrijving),
        ["skos:hasTopConcept"] = new JsonArray([.. lijst.Codes.Select(code => (JsonNode)Ref($"{schema}#{code.Id}"))]),
    };

    private static JsonObject Begrip(Code code, Catalogus catalogus, string schema)
    {
        var begrip = new JsonObject
        {
            ["@id"] = $"{schema}#{code.Id}",
            ["@type"] = "skos:Concept",
            ["skos:prefLabel"] = Nl(code.Label),
            ["skos:definition"] = Nl(code.Definitie),
            ["skos:notation"] = code.Id,
            ["skos:inScheme"] = Ref(schema),
            ["skos:topConceptOf"] = Ref(schema),
        };
        var bronnen = code.Bronnen.Select(b => catalogus.Bron(b.Bron)?.Url).OfType<string>().Select(url => (JsonNode)Ref(url)).ToArray();
        if (bronnen.Length > 0)
        {
            begrip["dct:source"] = new JsonArray(bronnen);
        }

        return begrip;
    }
}
