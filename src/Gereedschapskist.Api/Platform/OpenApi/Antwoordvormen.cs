using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>
/// Forms of an answer. Of an endpoint that answers one status in several forms the generator keeps only the last, so JSON stands last in
/// its return type; and it knows that a file is no JSON, but not that it is a file.
/// </summary>
internal sealed class Antwoordvormen(IOptions<JsonOptions> json) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var meta in context.Description.ActionDescriptor.EndpointMetadata.OfType<IProducesResponseTypeMetadata>().Where(m => m.StatusCode is >= 200 and < 300))
        {
            if (operation.Responses?.GetValueOrDefault(meta.StatusCode.ToString(CultureInfo.InvariantCulture)) is not OpenApiResponse antwoord)
            {
                continue;
            }

            antwoord.Content ??= new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal);
            foreach (var mediatype in meta.ContentTypes)
            {
                if (meta.Type == typeof(string))
                {
                    antwoord.Content[mediatype] = new OpenApiMediaType { Schema = Bestand() };
                }
                else if (!antwoord.Content.ContainsKey(mediatype))
                {
                    antwoord.Content[mediatype] = new OpenApiMediaType { Schema = Verwijs(meta.Type!, context.Document) };
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Also when it is text: a generator that reads it as text, would have to guess in which encoding.</summary>
    public static OpenApiSchema Bestand() => new() { Type = JsonSchemaType.String, Format = "binary" };

    /// <summary>The type is among the components already, as another operation answers with it; linked data has its shape from elsewhere.</summary>
    private IOpenApiSchema Verwijs(Type type, OpenApiDocument? document) => type == typeof(JsonObject)
        ? new OpenApiSchema { Type = JsonSchemaType.Object, Description = "Een document volgens JSON-LD 1.1." }
        : new OpenApiSchemaReference(Schemanaam.Van(json.Value.SerializerOptions.GetTypeInfo(type))!, document);
}
