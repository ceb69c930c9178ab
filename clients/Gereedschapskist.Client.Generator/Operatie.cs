using System.Text.Json.Nodes;

namespace Gereedschapskist.Client.Generator;

/// <summary>One operation of the document.</summary>
internal sealed record Operatie(string Pad, string Methode, JsonObject Json, Beschrijving Beschrijving)
{
    public const string JsonVorm = "application/json";
    public const string Ndjson = "application/x-ndjson";
    public const string Linkeddata = "application/ld+json";

    public string Naam => Namen.Lid(Json["operationId"]!.GetValue<string>());

    public string Onderwerp => Json["tags"]![0]!.GetValue<string>();

    public string Titel => Json["summary"]!.GetValue<string>();

    public string? Uitleg => Json["description"]?.GetValue<string>();

    public IReadOnlyList<Veld> Paddelen => Parameters("path");

    /// <summary>Query parameters, but for the one that chooses the form of the answer: here every form has a method of its own.</summary>
    public IReadOnlyList<Veld> Vragen => [.. Parameters("query").Where(p => p.Naam is not ("formaat" or "getallen"))];

    public bool MetSleutel => Json["security"]?.AsArray().Any(eis => eis!.AsObject().Count > 0) == true;

    /// <summary>Whether the version that is changed has to be named.</summary>
    public bool MetVersie => Parameters("header").Any(p => p.Naam == "If-Match");

    /// <summary>Whether the same message under the same key does no more than once.</summary>
    public bool MetHerhaalsleutel => Parameters("header").Any(p => p.Naam == "Idempotency-Key");

    /// <summary>Forms of the body by media type; empty without a body.</summary>
    public IReadOnlyDictionary<string, Schema> Verzoek => Vormen(Json["requestBody"]);

    /// <summary>Forms of the answer by media type; empty when there is none.</summary>
    public IReadOnlyDictionary<string, Schema> Antwoord => Vormen(Antwoorden.First(a => a.Key[0] == '2').Value);

    /// <summary>Media types that are neither data nor linked data.</summary>
    public IReadOnlyList<string> Bestandsvormen => [.. Antwoord.Keys.Where(v => !v.EndsWith("json", StringComparison.Ordinal))];

    /// <summary>What is only computed can be asked again; so can what has the same effect twice.</summary>
    public bool MagOpnieuw => Methode != "post" || MetHerhaalsleutel || (!MetSleutel && !Antwoorden.ContainsKey("201"));

    /// <summary>Statuses that say something about this question, and not about the traffic.</summary>
    public IEnumerable<string> Weigeringen => Antwoorden.Select(a => a.Key).Where(s => s is "400" or "404" or "409" or "410" or "412" or "422").Order(StringComparer.Ordinal);

    /// <summary>An answer in pages: the field with the results.</summary>
    public Veld? Bladzijde =>
        Vragen.Any(p => p.Naam == "pagina") && Antwoord.TryGetValue(JsonVorm, out var vorm) && vorm.Verwijst is { } naam
            ? Beschrijving.Schemas[naam].Velden.FirstOrDefault(v => v.Naam == "resultaten")
            : null;

    private Dictionary<string, JsonObject> Antwoorden =>
        Json["responses"]!.AsObject().ToDictionary(a => a.Key, a => Beschrijving.Volg(a.Value!), StringComparer.Ordinal);

    private static Dictionary<string, Schema> Vormen(JsonNode? drager) => drager?["content"]?.AsObject()
        .ToDictionary(v => v.Key, v => new Schema(v.Value!["schema"]!.AsObject()), StringComparer.Ordinal) ?? [];

    private IReadOnlyList<Veld> Parameters(string plaats) =>
    [
        .. (Json["parameters"]?.AsArray() ?? []).Select(p => Beschrijving.Volg(p!))
            .Where(p => p["in"]!.GetValue<string>() == plaats)
            .Select(p => new Veld(p["name"]!.GetValue<string>(), MetUitleg(p), p["required"]?.GetValue<bool>() == true)),
    ];

    private static Schema MetUitleg(JsonObject parameter)
    {
        var schema = parameter["schema"]!.DeepClone().AsObject();
        schema["description"] = parameter["description"]?.DeepClone();
        return new Schema(schema);
    }
}
