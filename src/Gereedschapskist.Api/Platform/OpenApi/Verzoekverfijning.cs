using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>What a request needs: the key in the header Authorization, and a body that is only JSON when it says so.</summary>
internal sealed class Verzoekverfijning : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        // OpenAPI ignores a header parameter with this name: it belongs in the security of the operation.
        if (context.Description.ParameterDescriptions.Any(p => p.Name == "Authorization"))
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Gedeeld.Sleutel, context.Document)] = [] }];
        }

        foreach (var (mediatype, inhoud) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            if (!mediatype.EndsWith("json", StringComparison.Ordinal))
            {
                inhoud.Schema = Antwoordvormen.Bestand();
            }
        }

        return Task.CompletedTask;
    }
}
