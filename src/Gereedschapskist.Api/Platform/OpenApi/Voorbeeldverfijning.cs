using System.Text.Json.Nodes;
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
            Zet(vraag, id + "Verzoek", "Een verzoek dat u zo kunt sturen.", verzoek, context.Document!);
        }

        var gelukt = operation.Responses?.Where(r => r.Key[0] == '2').OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Value).FirstOrDefault();
        if (voorbeelden.Antwoord(id) is { } antwoord && Json(gelukt?.Content) is { } inhoud)
        {
            Zet(inhoud, id + "Antwoord", "Het echte antwoord van de dienst; van elke lijst de eerste twee.", antwoord, context.Document!);
        }

        return Task.CompletedTask;
    }

    /// <summary>Among the components: tools that walk the paths then meet operations only.</summary>
    private static void Zet(OpenApiMediaType vorm, string naam, string uitleg, JsonNode waarde, OpenApiDocument document)
    {
        document.AddComponent<IOpenApiExample>(naam, new OpenApiExample { Summary = uitleg, Value = waarde });
        vorm.Examples = new Dictionary<string, IOpenApiExample>(StringComparer.Ordinal) { ["voorbeeld"] = new OpenApiExampleReference(naam, document) };
    }

    private static OpenApiMediaType? Json(IDictionary<string, OpenApiMediaType>? inhoud) =>
        inhoud is not null && inhoud.TryGetValue("application/json", out var vorm) ? vorm : null;
}
