using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>
/// OpenAPI 3.0 has no null type: the generator writes a field that is an object or null as a choice with <c>{ nullable: true }</c>, which
/// validators refuse for lack of a type. Here that branch says precisely: null and nothing else. Of all ways to say so, this is the one
/// that both validators accept and generators read as "this type, or null": as an object it becomes a type of its own with them, and
/// <c>allOf</c> beside <c>nullable</c> does not let null through.
/// </summary>
internal static class Nullverfijning
{
    public static void Verfijn(OpenApiDocument document)
    {
        // Whether null is allowed is said where a type is used, in the choice below, and not also by the type itself.
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
        {
            schema.Type &= ~JsonSchemaType.Null;
            schema.Enum = schema.Enum is null ? null : [.. schema.Enum.Where(waarde => waarde is not null && !waarde.IsJsonNullSentinel())];
        }

        foreach (var veld in Velden(document).Where(veld => veld.OneOf is not null))
        {
            veld.OneOf = [.. veld.OneOf!.OrderBy(IsNull)];

            // A reference cannot have a text of its own in OpenAPI 3.0; the choice around it can.
            veld.Description ??= veld.OneOf.OfType<OpenApiSchemaReference>().Select(tak => tak.Reference.Description).FirstOrDefault(tekst => tekst is not null);
            foreach (var tak in veld.OneOf.Where(IsNull).Cast<OpenApiSchema>())
            {
                tak.Type = JsonSchemaType.String | JsonSchemaType.Null;
                tak.Enum = [JsonNullSentinel.JsonNull];
            }
        }
    }

    /// <summary>Also when it was refined already: fields can share it.</summary>
    private static bool IsNull(IOpenApiSchema tak) => tak is OpenApiSchema { Type: { } type } && type.HasFlag(JsonSchemaType.Null);

    private static IEnumerable<OpenApiSchema> Velden(OpenApiDocument document) =>
        (document.Components?.Schemas?.Values ?? []).SelectMany(schema => schema.Properties?.Values ?? []).OfType<OpenApiSchema>();
}
