using System.Text.Json;
using Gereedschapskist.Client.Interventies;

namespace Gereedschapskist.Client.Tests;

/// <summary>The client and the description of the API say the same.</summary>
public sealed class ContractTests
{
    [Fact]
    public void De_client_is_wat_de_beschrijving_van_de_api_zegt()
    {
        var gemaakt = Generator.Generator.Maak(Document());
        var bewaard = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Api"), "*.g.cs").ToDictionary(pad => Path.GetFileName(pad), File.ReadAllText);
        Assert.Equal(gemaakt.Keys.Order(StringComparer.Ordinal), bewaard.Keys.Order(StringComparer.Ordinal));
        Assert.All(gemaakt, bestand => Assert.Equal(bestand.Value, bewaard[bestand.Key]));
    }

    [Fact]
    public void Elke_operatie_van_de_api_heeft_een_methode()
    {
        using var document = JsonDocument.Parse(Document());
        var operaties =
            from pad in document.RootElement.GetProperty("paths").EnumerateObject()
            from operatie in pad.Value.EnumerateObject()
            where !operatie.Value.TryGetProperty("deprecated", out _)
            select operatie.Value.GetProperty("operationId").GetString();
        var methoden = typeof(IInterventies).Assembly.GetExportedTypes().Where(t => t.IsInterface).SelectMany(t => t.GetMethods())
            .Select(m => char.ToLowerInvariant(m.Name[0]) + m.Name[1..]).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(operaties, o => !methoden.Contains(o!));
    }

    [Theory]
    [InlineData("""{ "type": "string" }""", "required string Iets")]
    [InlineData("""{ "type": "string", "nullable": true }""", "string? Iets")]
    [InlineData("""{ "type": "number", "format": "double" }""", "required decimal Iets")]
    [InlineData("""{ "type": "string", "format": "date" }""", "required DateOnly Iets")]
    [InlineData("""{ "$ref": "#/components/schemas/Ander" }""", "required Ander Iets")]
    [InlineData("""{ "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Ander" }] }""", "Ander? Iets")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/components/schemas/Keus" } }""", "IReadOnlyList<Keus> Iets { get => field ?? []; init; }")]
    public void Een_veld_van_een_antwoord_is_een_lid_van_een_record(string veld, string lid) =>
        Assert.Contains("public " + lid, Generator.Generator.Maak(Klein(veld))["Dingen.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Een_open_codelijst_is_een_code_met_wat_nu_bekend_is() => Assert.Contains(
        "public static IReadOnlyList<Keus> Bekend { get; } = [A, BC];",
        Generator.Generator.Maak(Klein("""{ "$ref": "#/components/schemas/Keus" }"""))["Dingen.g.cs"],
        StringComparison.Ordinal);

    private static string Klein(string veld) => $$"""
        {
          "tags": [{ "name": "Dingen", "description": "Dingen." }],
          "paths": { "/dingen": { "get": { "operationId": "raadpleegDing", "summary": "Eén ding", "tags": ["Dingen"],
            "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Ding" } } } } } } } },
          "components": { "schemas": {
            "Ander": { "type": "object", "properties": { "id": { "type": "string" } } },
            "Ding": { "type": "object", "required": ["iets"], "properties": { "iets": {{veld}} } },
            "Keus": { "type": "string", "x-extensible-enum": ["a", "b-c"] },
            "Probleem": { "type": "object", "properties": { "code": { "type": "string" } } } } }
        }
        """;

    private static string Document() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "openapi.json"));
}
