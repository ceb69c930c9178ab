using System.Text.Json;
using Json.Schema;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Where in the document and where in the schema something did not fit.</summary>
internal sealed class Schemaplek(JsonElement document, JsonElement schema, EvaluationResults detail)
{
    public string Veld { get; } = Knoop.VeldVan(detail.InstanceLocation.ToString());

    public JsonElement? Waarde { get; } = detail.InstanceLocation.Evaluate(document);

    /// <summary>The part of the schema that speaks about this place; null where that is not plain properties and items.</summary>
    public JsonElement? Regel { get; } = Volg(schema, detail.InstanceLocation.ToString());

    // The library's own location in the schema repeats a step inside lists, so the way through the document is followed instead.
    private static JsonElement? Volg(JsonElement schema, string plek) => plek
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate((JsonElement?)schema, (hier, stap) => hier?.Veld("properties")?.Veld(stap) ?? hier?.Veld("items"));
}
