using System.Text.Json;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Opslag.Tests.Catalogi;

public class SchemacodeTests
{
    private const string Merk = "codelijst: ";

    private static Catalogus Catalogus => Echt.Catalogus;

    public static TheoryData<string> Schemas =>
        [.. Directory.EnumerateFiles(Path.Combine(Cataloguspad.Meegeleverd, "schema"), "*.schema.json").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Een_schema_kent_dezelfde_codes_als_de_codelijst(string bestand)
    {
        using var schema = Lees(bestand);

        Assert.All(Knopen(schema.RootElement).Where(k => Codelijst(k) is not null), knoop =>
        {
            var codes = knoop.GetProperty("enum").EnumerateArray().Select(c => c.GetString()).OfType<string>();
            Assert.Equal(Catalogus.Codelijst(Codelijst(knoop)!)!.Codes.Select(c => c.Id), codes);
        });
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Elk_veld_in_een_schema_heeft_een_uitleg_en_andere_velden_mogen_niet(string bestand)
    {
        using var schema = Lees(bestand);

        Assert.All(Knopen(schema.RootElement).Where(k => k.TryGetProperty("additionalProperties", out _)), knoop =>
        {
            if (!knoop.TryGetProperty("properties", out _))
            {
                // A list of words by word has no fields of its own: then the kind of value must be said.
                Assert.True(knoop.TryGetProperty("description", out _));
                Assert.True(knoop.GetProperty("additionalProperties").TryGetProperty("type", out _));
                return;
            }

            Assert.Equal(JsonValueKind.False, knoop.GetProperty("additionalProperties").ValueKind);
            Assert.All(knoop.GetProperty("properties").EnumerateObject(), veld => Assert.True(veld.Value.TryGetProperty("description", out _), veld.Name));
        });
    }

    private static JsonDocument Lees(string bestand) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Cataloguspad.Meegeleverd, "schema", bestand)));

    private static string? Codelijst(JsonElement knoop) =>
        knoop.TryGetProperty("$comment", out var opmerking) && opmerking.ValueKind is JsonValueKind.String && opmerking.GetString()!.StartsWith(Merk, StringComparison.Ordinal)
            ? opmerking.GetString()![Merk.Length..]
            : null;

    private static IEnumerable<JsonElement> Knopen(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(veld => Knopen(veld.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Knopen),
        _ => [],
    };
}
