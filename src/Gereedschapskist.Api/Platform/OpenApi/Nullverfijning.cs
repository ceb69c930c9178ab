using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>
/// OpenAPI 3.0 has no null type: the generator writes a field that is an object or null as a choice with <c>{ nullable: true }</c>, which
/// validators refuse for lack of a type. Here that branch says precisely: null and nothing else.
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

        // A reference cannot have a text of its own in OpenAPI 3.0; the choice around it can.
        foreach (var veld in Velden(document).Where(v => v.Description is null))
        {
            veld.Description = veld.OneOf?.OfType<OpenApiSchemaReference>().Select(tak => tak.Reference.Description).FirstOrDefault(tekst => tekst is not null);
        }

        foreach (var tak in Velden(document).SelectMany(veld => veld.OneOf ?? []).OfType<OpenApiSchema>().Where(tak => tak.Type == JsonSchemaType.Null))
        {
            tak.Type = JsonSchemaType.Object | JsonSchemaType.Null;
            tak.Enum = [JsonNullSentinel.JsonNull];
        }
    }

    private static IEnumerable<OpenApiSchema> Velden(OpenApiDocument document) =>
        (document.Components?.Schemas?.Values ?? []).SelectMany(schema => schema.Properties?.Values ?? []).OfType<OpenApiSchema>();
}
