using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>
/// Within a version, answers get new fields and code lists new codes. So what an answer holds is open: a reader that checks answers against
/// this document must not break on what was promised. What is only asked stays closed, as the service refuses what it does not know.
/// </summary>
internal static class Openheid
{
    /// <summary>Codes known today of a list that may grow; where generators look for an open list.</summary>
    private const string OpenCodes = "x-extensible-enum";

    public static void Verfijn(OpenApiDocument document)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var vorm in Antwoordvormen(document))
        {
            Volg(vorm, gezien);
        }

        foreach (var (naam, schema) in document.Components!.Schemas!)
        {
            Verfijn((OpenApiSchema)schema, inAntwoord: gezien.Contains(naam));
        }
    }

    private static void Verfijn(OpenApiSchema schema, bool inAntwoord)
    {
        if (inAntwoord)
        {
            schema.AdditionalPropertiesAllowed = true;
        }

        if (schema.Enum is not { Count: > 0 } codes)
        {
            return;
        }

        schema.Type = JsonSchemaType.String;
        schema.Description = $"{schema.Description ?? "Een code."} De codes van nu: {string.Join(", ", codes.Select(c => c.GetValue<string>()))}.";
        if (inAntwoord)
        {
            schema.Description += " Er kunnen codes bijkomen.";
            schema.Extensions ??= new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal);
            schema.Extensions[OpenCodes] = new JsonNodeExtension(new JsonArray([.. codes.Select(c => c.DeepClone())]));
            schema.Enum = null;
        }
    }

    private static IEnumerable<IOpenApiSchema> Antwoordvormen(OpenApiDocument document) =>
        document.Paths.Values.SelectMany(pad => pad.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
            .SelectMany(operatie => operatie.Responses?.Values ?? Enumerable.Empty<IOpenApiResponse>())
            .SelectMany(antwoord => antwoord.Content?.Values ?? Enumerable.Empty<OpenApiMediaType>())
            .Select(vorm => vorm.Schema).OfType<IOpenApiSchema>();

    private static void Volg(IOpenApiSchema schema, HashSet<string> gezien)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } naam } && !gezien.Add(naam))
        {
            return;
        }

        IEnumerable<IOpenApiSchema?> delen = [.. schema.Properties?.Values ?? [], .. schema.OneOf ?? [], .. schema.AllOf ?? [], schema.Items, schema.AdditionalProperties];
        foreach (var deel in delen.OfType<IOpenApiSchema>())
        {
            Volg(deel, gezien);
        }
    }
}
