using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>The description of the API, made from the code and written to <c>openapi/</c> by the build.</summary>
internal static class OpenApiServices
{
    public static void AddBeschrijving(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Voorbeelden>();
        builder.Services.AddOpenApi("v1", opties =>
        {
            opties.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
            opties.ShouldInclude = beschrijving => beschrijving.RelativePath?.StartsWith("v1/", StringComparison.Ordinal) == true;
            opties.CreateSchemaReferenceId = Schemanaam.Van;
            opties.AddSchemaTransformer<Schemaverfijning>();
            opties.AddOperationTransformer<Parameterverfijning>();
            opties.AddOperationTransformer<Verzoekverfijning>();
            opties.AddOperationTransformer<Antwoordvormen>();
            opties.AddOperationTransformer<Antwoordverfijning>();
            opties.AddOperationTransformer<Voorbeeldverfijning>();
            opties.AddDocumentTransformer<Documentverfijning>();
        });
    }

    /// <summary>At <c>/v1/openapi.json</c>, for everyone.</summary>
    public static void MapBeschrijving(this IEndpointRouteBuilder app) => app.MapOpenApi("/{documentName}/openapi.json");
}
