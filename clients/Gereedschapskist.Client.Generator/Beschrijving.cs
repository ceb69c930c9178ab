using System.Text.Json.Nodes;

namespace Gereedschapskist.Client.Generator;

/// <summary>The OpenAPI document, as far as the client follows from it.</summary>
internal sealed class Beschrijving
{
    private static readonly string[] _methoden = ["get", "post", "put", "delete"];

    private readonly JsonNode _document;

    public Beschrijving(string json)
    {
        _document = JsonNode.Parse(json)!;
        Schemas = new SortedDictionary<string, Schema>(
            _document["components"]!["schemas"]!.AsObject().ToDictionary(s => s.Key, s => new Schema(s.Value!.AsObject())), StringComparer.Ordinal);
        Onderwerpen = [.. _document["tags"]!.AsArray().Select(t => (t!["name"]!.GetValue<string>(), t["description"]!.GetValue<string>()))];
        Operaties =
        [
            .. from pad in _document["paths"]!.AsObject()
               from operatie in pad.Value!.AsObject().Where(o => _methoden.Contains(o.Key))
               where operatie.Value!["deprecated"]?.GetValue<bool>() != true
               select new Operatie(pad.Key, operatie.Key, operatie.Value!.AsObject(), this),
        ];
    }

    public IReadOnlyDictionary<string, Schema> Schemas { get; }

    public IReadOnlyList<(string Naam, string Uitleg)> Onderwerpen { get; }

    public IReadOnlyList<Operatie> Operaties { get; }

    /// <summary>What is meant, also when it is only referred to.</summary>
    public JsonObject Volg(JsonNode plek)
    {
        var doel = plek;
        while (doel["$ref"]?.GetValue<string>() is { } adres)
        {
            doel = adres[2..].Split('/').Aggregate(_document, (knoop, deel) => knoop[deel]!);
        }

        return doel.AsObject();
    }
}
