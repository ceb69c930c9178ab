using System.Text.Json.Nodes;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>Lists the values of parameters that are a <see cref="Keuze{TEnum}"/> and the limits that the input filter keeps.</summary>
internal sealed class Parameterverfijning : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            var beschrijving = context.Description.ParameterDescriptions.FirstOrDefault(p => p.Name == parameter.Name);
            if (parameter is { In: ParameterLocation.Query, Name: { Length: > 0 } naam })
            {
                // The name a record gives it; binding itself does not look at case, the input filter does.
                parameter.Name = naam.MetKleineLetter();
            }

            if (parameter.Schema is OpenApiSchema schema && beschrijving is not null)
            {
                Verfijn(parameter, schema, beschrijving);
            }
        }

        return Task.CompletedTask;
    }

    private static void Verfijn(OpenApiParameter parameter, OpenApiSchema schema, ApiParameterDescription beschrijving)
    {
        var type = beschrijving.ParameterDescriptor?.ParameterType ?? beschrijving.Type;
        var element = schema.Items as OpenApiSchema ?? schema;
        if (Keuzetype(type) is { } keuze)
        {
            var waarden = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Enumcodes.Van(keuze).Alle.Select(naam => (JsonNode)naam)] };
            schema = type!.IsArray ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = waarden } : waarden;
            parameter.Schema = schema;
        }
        else if (parameter.In == ParameterLocation.Query && element.Type?.HasFlag(JsonSchemaType.String) == true && element is { MaxLength: null, Format: null })
        {
            element.MaxLength = Grenzen.Waardelengte;
        }

        if (schema.Items is not null)
        {
            schema.MaxItems ??= Grenzen.Waarden;
            parameter.Explode = true;
        }

        // Without the version that is changed the answer is 428.
        if (parameter.In == ParameterLocation.Path || parameter is { In: ParameterLocation.Header, Name: "If-Match" })
        {
            parameter.Required = true;
        }
    }

    private static Type? Keuzetype(Type? type)
    {
        var element = type is { IsArray: true } ? type.GetElementType()! : type;
        var kaal = element is null ? null : Nullable.GetUnderlyingType(element) ?? element;
        return kaal is { IsGenericType: true } && kaal.GetGenericTypeDefinition() == typeof(Keuze<>) ? kaal.GetGenericArguments()[0] : null;
    }
}
