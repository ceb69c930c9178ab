using System.Text.Json.Nodes;
using Gereedschapskist.Api.Platform.Vormen;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>The parameters that choose the form of an answer: no handler has them, every operation with more than one form does.</summary>
internal sealed class Vormparameters : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var vormen = Vorm.Van(context.Description.ActionDescriptor.EndpointMetadata);
        if (vormen.Count > 1)
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(Keuze(
                Vormkeuze.Formaat, "Vorm van het antwoord, voor wie een link wil. Gaat voor op de kop 'Accept'.", vormen.Select(v => v.Formaat)));
        }

        if (vormen.Contains(Vorm.Csv))
        {
            operation.Parameters!.Add(Keuze(
                Vormkeuze.Getallen,
                "Voor wie is de CSV? 'komma' voor een rekenblad in Nederland: puntkomma tussen de velden, komma in getallen. "
                + "'punt' voor een programma: komma tussen de velden, punt in getallen, en leeg als iets onbekend is. Geldt alleen voor csv.",
                Enumcodes.Van(typeof(Getalnotatie)).Alle));
        }

        return Task.CompletedTask;
    }

    private static OpenApiParameter Keuze(string naam, string uitleg, IEnumerable<string> waarden) => new()
    {
        Name = naam,
        In = ParameterLocation.Query,
        Description = uitleg,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. waarden.Select(w => (JsonNode)w)] },
    };
}
