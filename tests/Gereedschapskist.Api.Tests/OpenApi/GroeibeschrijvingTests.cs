using System.Text.Json;
using System.Text.RegularExpressions;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.OpenApi;

/// <summary>The document promises no less growth than its policy, in forms that the tools of others read.</summary>
public partial class GroeibeschrijvingTests(ApiFixture api)
{
    [Fact]
    public async Task Een_antwoord_mag_velden_en_codes_krijgen_en_elke_code_is_tekst()
    {
        var document = await Document();
        var fout = from schema in Schemas(document)
                   where schema.Inhoud.TryGetProperty("enum", out _)
                         || (schema.Inhoud.TryGetProperty("additionalProperties", out var meer) && meer.ValueKind == JsonValueKind.False && !schema.Naam.Contains("Reeks", StringComparison.OrdinalIgnoreCase) && !schema.Naam.EndsWith("Verzoek", StringComparison.Ordinal))
                         || (schema.Inhoud.TryGetProperty("x-extensible-enum", out _) && schema.Inhoud.GetProperty("type").GetString() != "string")
                   select schema.Naam;
        Assert.Empty(fout);
        Assert.All(Alles(document).Where(e => e.TryGetProperty("enum", out _)), e => Assert.Equal("string", e.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task Een_codelijst_die_de_beschrijving_noemt_bestaat_en_heeft_de_codes()
    {
        using var client = api.CreateClient();
        var open = Schemas(await Document()).Where(s => s.Inhoud.TryGetProperty("x-extensible-enum", out _)).ToList();
        Assert.NotEmpty(open);
        foreach (var (naam, inhoud) in open.Where(s => Codelijst().IsMatch(s.Inhoud.GetProperty("description").GetString()!)))
        {
            var lijst = await client.Haal("/v1" + Codelijst().Match(inhoud.GetProperty("description").GetString()!).Value);
            var codes = lijst.GetProperty("codes").EnumerateArray().Select(c => c.GetProperty("id").GetString());
            Assert.DoesNotContain(inhoud.GetProperty("x-extensible-enum").EnumerateArray(), c => !codes.Contains(c.GetString()));
        }
    }

    /// <summary>As an object it becomes a type of its own in generated clients; as <c>allOf</c> beside <c>nullable</c> it does not let null through.</summary>
    [Fact]
    public async Task Een_object_of_null_is_een_keuze_tussen_het_object_en_de_waarde_null()
    {
        var keuzes = Alles(await Document()).Where(e => e.TryGetProperty("oneOf", out _)).Select(e => e.GetProperty("oneOf")).ToList();
        Assert.NotEmpty(keuzes);
        Assert.All(keuzes, keuze =>
        {
            Assert.Equal(2, keuze.GetArrayLength());
            Assert.True(keuze[0].TryGetProperty("$ref", out _));
            Assert.Equal("""{"enum":[null],"type":"string","nullable":true}""", keuze[1].GetRawText());
        });
    }

    [Fact]
    public async Task Wie_een_versie_wijzigt_moet_haar_noemen_en_alle_statussen_staan_erin()
    {
        var document = await Document();
        var bewaar = document.GetProperty("paths").GetProperty("/shortlists/{id}").GetProperty("put");
        Assert.True(Assert.Single(bewaar.GetProperty("parameters").EnumerateArray(), p => p.GetProperty("name").GetString() == "If-Match").GetProperty("required").GetBoolean());
        Assert.True(bewaar.GetProperty("responses").TryGetProperty("428", out _));
        Assert.All(BeschrijvingTests.Operaties(document), o => Assert.Superset(
            new HashSet<string>(["400", "405", "406", "429", "500", "503"]), o.Inhoud.GetProperty("responses").EnumerateObject().Select(r => r.Name).ToHashSet()));
    }

    /// <summary>The national linter looks for operations by the letters of a name, in examples too, and breaks on null under such a name.</summary>
    [Fact]
    public async Task Geen_voorbeeld_breekt_de_landelijke_linter() => Assert.DoesNotContain(
        Alles((await Document()).GetProperty("components").GetProperty("examples")).Where(e => e.ValueKind == JsonValueKind.Object).SelectMany(e => e.EnumerateObject()),
        lid => lid.Value.ValueKind == JsonValueKind.Null && Methode().IsMatch(lid.Name));

    [Fact]
    public async Task Elk_gedeeld_deel_van_het_document_wordt_gebruikt()
    {
        var document = await Document();
        var tekst = document.GetRawText();
        Assert.All(
            document.GetProperty("components").EnumerateObject().Where(soort => soort.Name is not "securitySchemes").SelectMany(soort => soort.Value.EnumerateObject().Select(deel => $"#/components/{soort.Name}/{deel.Name}\"")),
            verwijzing => Assert.Contains(verwijzing, tekst, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_het_document_al_heeft_krijgt_304()
    {
        using var client = api.CreateClient();
        using var eerste = await client.HaalRuw("/v1/openapi.json");
        Assert.Equal("public, max-age=300", eerste.Headers.CacheControl?.ToString());
        client.DefaultRequestHeaders.IfNoneMatch.Add(eerste.Headers.ETag!);
        using var tweede = await client.HaalRuw("/v1/openapi.json");
        Assert.Equal(System.Net.HttpStatusCode.NotModified, tweede.StatusCode);
    }

    private async Task<JsonElement> Document()
    {
        using var client = api.CreateClient();
        return await client.Haal("/v1/openapi.json");
    }

    private static IEnumerable<(string Naam, JsonElement Inhoud)> Schemas(JsonElement document) =>
        document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(s => (s.Name, s.Value));

    /// <summary>Every object in the document, but for the examples in it.</summary>
    private static IEnumerable<JsonElement> Alles(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(lid => lid.Name != "examples").SelectMany(lid => Alles(lid.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Alles),
        _ => [],
    };

    [GeneratedRegex("/codelijsten/[a-z0-9-]+")]
    private static partial Regex Codelijst();

    [GeneratedRegex("get|delete")]
    private static partial Regex Methode();
}
