using System.Globalization;
using System.Text.Json.Nodes;

namespace Gereedschapskist.Client.Generator;

/// <summary>One schema of the document: a type, or the use of one.</summary>
internal sealed record Schema(JsonObject Json)
{
    private const string Componenten = "#/components/schemas/";

    private static readonly string[] _keuzes = ["allOf", "oneOf", "anyOf"];

    /// <summary>What may also be null stands as a choice of one around the reference.</summary>
    private IEnumerable<JsonObject> Takken => _keuzes.SelectMany(keuze => Json[keuze]?.AsArray() ?? []).Select(tak => tak!.AsObject());

    /// <summary>Name of the component that this use refers to; null when it says itself what it is.</summary>
    public string? Verwijst => Takken.Prepend(Json).Select(tak => tak["$ref"]?.GetValue<string>()[Componenten.Length..]).FirstOrDefault(naam => naam is not null);

    public string? Soort => Json["type"]?.GetValue<string>();

    public string? Vorm => Json["format"]?.GetValue<string>();

    public bool KanNull => Takken.Prepend(Json).Any(tak => tak["nullable"]?.GetValue<bool>() == true);

    public string? Uitleg => Json["description"]?.GetValue<string>();

    public bool IsLijst => Soort == "array";

    /// <summary>What the list holds; a list of anything says nothing about it.</summary>
    public Schema Element => new(Json["items"]?.AsObject() ?? []);

    /// <summary>The schema of the values of an object with free keys; null when the document does not restrict them.</summary>
    public Schema? Waarden => Json["additionalProperties"] is JsonObject { Count: > 0 } waarden ? new Schema(waarden) : null;

    /// <summary>The codes known today, whether the list is closed or open.</summary>
    public IReadOnlyList<string> Codes => [.. (Json["x-extensible-enum"] ?? Json["enum"])?.AsArray().OfType<JsonNode>().Select(code => code.GetValue<string>()) ?? []];

    public IReadOnlyList<Veld> Velden
    {
        get
        {
            var verplicht = Json["required"]?.AsArray().Select(naam => naam!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) ?? [];
            return [.. Json["properties"]?.AsObject().Select(v => new Veld(v.Key, new Schema(v.Value!.AsObject()), verplicht.Contains(v.Key))) ?? []];
        }
    }

    /// <summary>The limits, as the end of a sentence; empty when there is no end.</summary>
    public string Grenzen => (Getal("minimum"), Getal("maximum"), Getal("maxLength"), Getal("maxItems"), Json["default"]?.ToJsonString()) switch
    {
        ({ } van, { } tot, _, _, { } anders) => $"{van} tot en met {tot}; zonder dit veld {anders}",
        ({ } van, { } tot, _, _, _) => $"{van} tot en met {tot}",
        (_, _, { } tekens, _, _) => $"hoogstens {tekens} tekens",
        (_, _, _, { } aantal, _) => $"hoogstens {aantal}",
        _ => "",
    };

    private decimal? Getal(string naam) => Json[naam] is { } getal ? decimal.Parse(getal.ToJsonString(), CultureInfo.InvariantCulture) : null;
}

/// <summary>A field of a schema, or a parameter of an operation.</summary>
internal sealed record Veld(string Naam, Schema Schema, bool Verplicht)
{
    /// <summary>Name of the member in C#.</summary>
    public string Lid => Namen.Lid(Naam);
}
