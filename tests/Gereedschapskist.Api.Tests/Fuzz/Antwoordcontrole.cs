using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Gereedschapskist.Api.Tests.Fuzz;

/// <summary>
/// Holds an answer against what the OpenAPI document promises for its operation and status. The promise is open to growth; what the service
/// answers today is all in it, so here every field and every code has to be one that the document knows.
/// </summary>
internal sealed class Antwoordcontrole
{
    private static readonly EvaluationOptions _strikt = new() { OutputFormat = OutputFormat.List };

    private readonly JsonElement _document;
    private readonly JsonObject _definities;
    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);

    public Antwoordcontrole(JsonElement document)
    {
        _document = document;
        _definities = JsonNode.Parse(document.GetProperty("components").GetProperty("schemas").GetRawText())!.AsObject();
        foreach (var schema in _definities)
        {
            Vertaal(schema.Value);
        }
    }

    /// <summary>What is wrong with the answer; null when it keeps the promise.</summary>
    public string? Bezwaar(JsonElement operatie, int status, string? mediatype, string inhoud)
    {
        if (status >= 500)
        {
            return $"status {status}: {inhoud}";
        }

        if (!operatie.GetProperty("responses").TryGetProperty(status.ToString(System.Globalization.CultureInfo.InvariantCulture), out var antwoord))
        {
            return $"status {status} is not documented: {inhoud}";
        }

        antwoord = Los(antwoord);
        if (!antwoord.TryGetProperty("content", out var vormen))
        {
            return inhoud.Length == 0 ? null : $"status {status} should have no body";
        }

        if (mediatype is null || !vormen.TryGetProperty(mediatype, out var vorm))
        {
            return $"status {status} came as {mediatype}";
        }

        // One JSON value a line is not one JSON value.
        return mediatype.EndsWith("json", StringComparison.Ordinal) && mediatype != "application/x-ndjson" && vorm.TryGetProperty("schema", out var schema) ? Schemabezwaar(schema, inhoud) : null;
    }

    private string? Schemabezwaar(JsonElement schema, string inhoud)
    {
        var uitslag = Gebouwd(schema.GetRawText()).Evaluate(JsonElement.Parse(inhoud), _strikt);
        return uitslag.IsValid ? null : string.Join("; ", (uitslag.Details ?? []).Where(d => d.Errors is { Count: > 0 }).Take(3).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}"));
    }

    private JsonSchema Gebouwd(string schema)
    {
        lock (_schemas)
        {
            if (!_schemas.TryGetValue(schema, out var gebouwd))
            {
                var wortel = JsonNode.Parse(schema)!.AsObject();
                Vertaal(wortel);
                wortel["$defs"] = _definities.DeepClone();
                gebouwd = JsonSchema.FromText(wortel.ToJsonString());
                _schemas[schema] = gebouwd;
            }

            return gebouwd;
        }
    }

    /// <summary>From OpenAPI 3.0's dialect to JSON Schema: <c>nullable</c> becomes a type, references point at <c>$defs</c>.</summary>
    private static void Vertaal(JsonNode? node)
    {
        if (node is JsonArray lijst)
        {
            foreach (var lid in lijst)
            {
                Vertaal(lid);
            }
        }

        if (node is not JsonObject o)
        {
            return;
        }

        if (o["$ref"] is JsonValue verwijzing && verwijzing.TryGetValue(out string? adres))
        {
            o["$ref"] = adres.Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        }

        if (o["nullable"] is JsonValue nullable && nullable.GetValueKind() == JsonValueKind.True && o["type"] is JsonValue type)
        {
            o["type"] = new JsonArray(type.DeepClone(), "null");
        }

        if (o["x-extensible-enum"] is { } codes)
        {
            o["enum"] = codes.DeepClone();
        }

        if (o["properties"] is JsonObject && o["type"] is not null)
        {
            o["additionalProperties"] ??= false;
        }

        foreach (var eigen in new[] { "format", "nullable", "example", "x-extensible-enum" })
        {
            o.Remove(eigen);
        }

        foreach (var lid in o.ToList())
        {
            // The names of fields are no words of the dialect: a field can be called 'format'.
            foreach (var deel in lid is { Key: "properties", Value: JsonObject velden } ? velden.Select(v => v.Value).ToList() : [lid.Value])
            {
                Vertaal(deel);
            }
        }
    }

    private JsonElement Los(JsonElement element) => element.TryGetProperty("$ref", out var verwijzing)
        ? verwijzing.GetString()![2..].Split('/').Aggregate(_document, (deel, naam) => deel.GetProperty(naam))
        : element;
}
