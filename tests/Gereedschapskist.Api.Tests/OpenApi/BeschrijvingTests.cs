using System.Text.Json;
using System.Text.RegularExpressions;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Api.Tests.OpenApi;

public partial class BeschrijvingTests(ApiFixture api)
{
    [Fact]
    public async Task Het_vastgelegde_document_is_wat_de_dienst_zelf_vertelt()
    {
        using var client = api.CreateClient();
        var geserveerd = await client.Haal("/v1/openapi.json");
        var vastgelegd = JsonElement.Parse(await File.ReadAllTextAsync(Repository.Pad("openapi", "openapi.json"), TestContext.Current.CancellationToken));

        Assert.True(
            JsonElement.DeepEquals(vastgelegd, geserveerd),
            "openapi/openapi.json differs from what the server serves: run 'dotnet build src/Gereedschapskist.Api' and commit the file.");
    }

    [Fact]
    public async Task Elke_operatie_heeft_een_Nederlandse_titel_en_uitleg_en_elk_veld_een_omschrijving()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");

        var zonder = new List<string>();
        foreach (var operatie in Operaties(document))
        {
            if (!operatie.Inhoud.TryGetProperty("summary", out _) || !operatie.Inhoud.TryGetProperty("description", out _))
            {
                zonder.Add(operatie.Naam);
            }

            zonder.AddRange(Parameters(operatie.Inhoud).Where(p => !p.TryGetProperty("description", out _)).Select(p => $"{operatie.Naam} {p.GetProperty("name")}"));
        }

        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            if (schema.Value.TryGetProperty("properties", out var velden))
            {
                zonder.AddRange(velden.EnumerateObject()
                    .Where(v => !v.Value.TryGetProperty("$ref", out _) && !v.Value.TryGetProperty("description", out _) && !v.Value.TryGetProperty("oneOf", out _) && !v.Value.TryGetProperty("allOf", out _))
                    .Select(v => $"{schema.Name}.{v.Name}"));
            }
        }

        Assert.Empty(zonder);
    }

    [Fact]
    public async Task Alle_omschrijvingen_zijn_Nederlands()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");

        Assert.DoesNotContain(Omschrijvingen(document), tekst => EngelsWoord().IsMatch(tekst));
    }

    [Theory]
    [InlineData("The fact that changed, in Dutch.", true)]
    [InlineData("As it was; null when there was nothing.", true)]
    [InlineData("Het feit dat veranderde; null als er niets was.", false)]
    public void Engels_is_aan_zijn_woorden_te_herkennen(string tekst, bool engels) => Assert.Equal(engels, EngelsWoord().IsMatch(tekst));

    [Fact]
    public async Task Elk_getal_in_een_antwoord_of_bericht_heeft_een_grens_of_kan_negatief_zijn()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");

        string[] ookNegatief = ["bijdrage", "punten", "grens", "drempel", "norm", "waarde", "streefwaarde", "uitgangswaarde", "minimum", "maximum", "zaad"];
        var zonder = from schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject()
                     where schema.Value.TryGetProperty("properties", out _)
                     from veld in schema.Value.GetProperty("properties").EnumerateObject()
                     where veld.Value.TryGetProperty("type", out var soort) && soort.GetString() is "integer" or "number"
                     where !veld.Value.TryGetProperty("minimum", out _) && !ookNegatief.Any(n => veld.Name.StartsWith(n, StringComparison.Ordinal))
                     select $"{schema.Name}.{veld.Name}";
        Assert.Empty(zonder);
    }

    [Fact]
    public async Task Een_bestand_is_een_bestand_en_JSON_heeft_een_vorm()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");

        var vormen = from operatie in Operaties(document)
                     from antwoord in operatie.Inhoud.GetProperty("responses").EnumerateObject()
                     where antwoord.Name[0] == '2' && antwoord.Value.TryGetProperty("content", out _)
                     from vorm in antwoord.Value.GetProperty("content").EnumerateObject()
                     select (operatie.Naam, Mediatype: vorm.Name, Schema: vorm.Value.GetProperty("schema"));
        Assert.All(vormen, v => Assert.Equal(
            v.Mediatype is "application/json" or "application/x-ndjson", v.Schema.TryGetProperty("$ref", out _)));
    }

    [Fact]
    public async Task Wie_een_sleutel_nodig_heeft_leest_dat_in_de_beschrijving()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");

        var metSleutel = Operaties(document).Where(o => o.Inhoud.TryGetProperty("security", out _)).Select(o => o.Naam);
        Assert.Equal(Operaties(document).Where(o => o.Naam.Contains("/shortlists/{id}", StringComparison.Ordinal)).Select(o => o.Naam), metSleutel);
    }

    [Fact]
    public async Task Het_document_is_voor_iedereen_te_lezen_vanaf_elke_website()
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.Add("Origin", "https://elders.example");
        using var antwoord = await client.HaalRuw("/v1/openapi.json");

        Assert.True(antwoord.IsSuccessStatusCode);
        Assert.Equal("*", Assert.Single(antwoord.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("1.0.0", Assert.Single(antwoord.Headers.GetValues("API-Version")));
    }

    internal static IEnumerable<(string Naam, JsonElement Inhoud)> Operaties(JsonElement document) =>
        from pad in document.GetProperty("paths").EnumerateObject()
        from methode in pad.Value.EnumerateObject()
        where methode.Name is "get" or "post" or "put" or "patch" or "delete"
        select ($"{methode.Name.ToUpperInvariant()} {pad.Name}", methode.Value);

    [GeneratedRegex(@"\b(the|and|which|when|with|of a|how|from|what|this|that|these|its|their|are|been|has|only|not|each|whether|than|by)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EngelsWoord();

    private static IEnumerable<string> Omschrijvingen(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(lid => lid switch
        {
            { Name: "examples" } => [],
            { Name: "description" or "summary", Value.ValueKind: JsonValueKind.String } => [lid.Value.GetString()!],
            _ => Omschrijvingen(lid.Value),
        }),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Omschrijvingen),
        _ => [],
    };

    private static IEnumerable<JsonElement> Parameters(JsonElement operatie) =>
        operatie.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Where(p => p.TryGetProperty("name", out _)) : [];
}
