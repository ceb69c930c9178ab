using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gereedschapskist.Domein.Bronnen;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>Says about types what the generator cannot see: what a partial date looks like, that linked data is an open object.</summary>
internal sealed class Schemaverfijning : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        var kaal = Nullable.GetUnderlyingType(type) ?? type;
        if (kaal == typeof(Datering))
        {
            schema.Type = JsonSchemaType.String;
            schema.Pattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";
            schema.Description ??= "Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.";
            schema.Properties?.Clear();
        }
        else if (kaal.IsEnum && kaal.Assembly != typeof(Schemaverfijning).Assembly)
        {
            // The domain documents its types for developers; a reader of the API looks the codes up.
            schema.Description = kaal.GetCustomAttribute<CodelijstAttribute>() is { Id: var lijst }
                ? $"Een code uit de codelijst {lijst} (/codelijsten/{lijst})."
                : null;
        }
        else if (kaal == typeof(DateTimeOffset))
        {
            schema.Type = JsonSchemaType.String;
        }
        else if (kaal == typeof(JsonElement))
        {
            schema.Description = "Een waarde van een soort die van elders volgt.";
        }
        else if (kaal == typeof(JsonObject))
        {
            schema.Type = JsonSchemaType.Object;
            schema.AdditionalPropertiesAllowed = true;
        }

        if (schema is { Items: null, Type: { } soort } && soort.HasFlag(JsonSchemaType.Array))
        {
            // OpenAPI wants to know what a list holds, also when that is anything.
            schema.Items = new OpenApiSchema { Description = "True of false, een getal, of een keuze." };
        }

        return Task.CompletedTask;
    }
}
