namespace Gereedschapskist.Client.Generator;

/// <summary>The type in C# of a schema.</summary>
internal sealed class Typenamen(Beschrijving beschrijving)
{
    private readonly HashSet<string> _onderwerpen = beschrijving.Onderwerpen.Select(o => o.Naam).ToHashSet(StringComparer.Ordinal);
    private readonly ILookup<string, string> _codelijsten =
        beschrijving.Schemas.Where(s => s.Value.Codes.Count > 0).ToLookup(s => string.Join(' ', s.Value.Codes), s => s.Key, StringComparer.Ordinal);

    /// <summary>The type, without whether it may be null.</summary>
    public string Van(Schema schema) => schema switch
    {
        { Verwijst: { } naam } => VanComponent(naam),
        { IsLijst: true } => $"IReadOnlyList<{Van(schema.Element)}>",
        { Waarden: { } waarden } => $"IReadOnlyDictionary<string, {Van(waarden)}>",
        { Soort: "object" } => "IReadOnlyDictionary<string, Gegeven>",
        { Soort: null, Vorm: null } => "JsonElement",
        { Soort: "boolean" } => "bool",
        { Soort: "integer", Vorm: "int64" } => "long",
        { Soort: "integer" } => "int",
        { Soort: "number" } => "decimal",
        { Vorm: "date" } => "DateOnly",
        { Vorm: "date-time" } => "DateTimeOffset",
        { Codes.Count: > 0 } => Codelijst(schema) ?? "string",
        _ => "string",
    };

    public bool IsCode(Schema schema) => beschrijving.Schemas.TryGetValue(Van(schema), out var component) && component.Codes.Count > 0;

    /// <summary>Whether a component becomes a type of its own; a text with a pattern stays a text.</summary>
    public bool IsContract(string naam) => beschrijving.Schemas[naam] is { Soort: "object" } or { Codes.Count: > 0 };

    /// <summary>The component with the same codes as a list that stands where it is used; null when there is none.</summary>
    public string? Codelijst(Schema schema) => _codelijsten[string.Join(' ', schema.Codes)].FirstOrDefault();

    /// <summary>A type cannot have the name of a namespace, nor that of a member of its own.</summary>
    public string Naam(string component) =>
        _onderwerpen.Contains(component) || beschrijving.Schemas[component].Velden.Any(v => v.Lid == component) ? component + "Antwoord" : component;

    private string VanComponent(string naam) => IsContract(naam) ? Naam(naam) : Van(beschrijving.Schemas[naam]);
}
