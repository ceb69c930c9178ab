using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Over;

/// <summary>A field of a message or an answer, in words.</summary>
/// <param name="Naam">Its name in JSON.</param>
/// <param name="Soort">What it holds.</param>
/// <param name="Uitleg">What it means; null when its type says it all.</param>
/// <param name="Verplicht">Whether it is always there.</param>
public sealed record Documentveld(string Naam, string Soort, string? Uitleg, bool Verplicht)
{
    /// <summary>The fields of an object; none of anything else.</summary>
    public static IReadOnlyList<Documentveld> Van(IOpenApiSchema? schema) => schema?.Properties is { } velden
        ? [.. velden.Select(v => new Documentveld(v.Key, Woord(v.Value), v.Value.Description, schema.Required?.Contains(v.Key) == true))]
        : [];

    private static string Woord(IOpenApiSchema schema)
    {
        var tak = schema.OneOf?.FirstOrDefault() ?? schema;
        var woord = tak switch
        {
            { Items: { } deel } => $"lijst van {Woord(deel)}",
            OpenApiSchemaReference { Reference.Id: { } naam } when tak.Properties is { Count: > 0 } => naam,
            { Format: "date" } => "datum",
            { Format: "date-time" } => "tijdstip",
            { Type: { } type } => Woord(type & ~JsonSchemaType.Null),
            _ => "waarde",
        };
        var magNull = schema.OneOf is { Count: > 1 } || schema.Type?.HasFlag(JsonSchemaType.Null) == true;
        return magNull ? woord + " of null" : woord;
    }

    private static string Woord(JsonSchemaType type) => type switch
    {
        JsonSchemaType.String => "tekst",
        JsonSchemaType.Integer => "geheel getal",
        JsonSchemaType.Number => "getal",
        JsonSchemaType.Boolean => "true of false",
        JsonSchemaType.Object => "object",
        _ => "waarde",
    };
}
