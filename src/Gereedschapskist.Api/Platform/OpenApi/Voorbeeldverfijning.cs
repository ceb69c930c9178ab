using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>Puts the stored request and answer of an operation in the document.</summary>
internal sealed class Voorbeeldverfijning(Voorbeelden voorbeelden) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var id = operation.OperationId ?? "";
        if (voorbeelden.Verzoek(id) is { } verzoek && Json(operation.RequestBody?.Content) is { } vraag)
        {
            vraag.Example = verzoek;
        }

        var gelukt = operation.Responses?.Where(r => r.Key[0] == '2').OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Value).FirstOrDefault();
        if (voorbeelden.Antwoord(id) is { } antwoord && Json(gelukt?.Content) is { } inhoud)
        {
            inhoud.Example = antwoord;
        }

        return Task.CompletedTask;
    }

    private static OpenApiMediaType? Json(IDictionary<string, OpenApiMediaType>? inhoud) =>
        inhoud is not null && inhoud.TryGetValue("application/json", out var vorm) ? vorm : null;
}
