using Gereedschapskist.Api.Platform.Middleware;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>The description of the API, made from the code and written to <c>openapi/</c> by the build.</summary>
internal static class OpenApiServices
{
    public static void AddBeschrijving(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Voorbeelden>();
        builder.Services.AddSingleton<Beschrijving>();
        builder.Services.AddOpenApi(Beschrijving.Document, opties =>
        {
            opties.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
            opties.ShouldInclude = beschrijving => beschrijving.RelativePath?.StartsWith("v1/", StringComparison.Ordinal) == true;
            opties.CreateSchemaReferenceId = Schemanaam.Van;
            opties.AddSchemaTransformer<Schemaverfijning>();
            opties.AddOperationTransformer<Parameterverfijning>();
            opties.AddOperationTransformer<Verzoekverfijning>();
            opties.AddOperationTransformer<Vormparameters>();
            opties.AddOperationTransformer<Antwoordvormen>();
            opties.AddOperationTransformer<Antwoordverfijning>();
            opties.AddOperationTransformer<Voorbeeldverfijning>();
            opties.AddDocumentTransformer<Documentverfijning>();
        });
    }

    /// <summary>At <c>/v1/openapi.json</c>, for everyone.</summary>
    public static void MapBeschrijving(this IEndpointRouteBuilder app) =>
        app.MapGet("/v1/openapi.json", Geef).ExcludeFromDescription();

    private static async Task<Results<Bewaardantwoord, StatusCodeHttpResult>> Geef(Beschrijving beschrijving, HttpContext context)
    {
        var (antwoord, etag) = await beschrijving.Lees();
        if (!Antwoordkenmerk.Heeft(context.Request, etag))
        {
            return antwoord;
        }

        context.Response.Headers.ETag = etag;
        context.Response.Headers.CacheControl = Cachebaarheid.Beleid;
        return TypedResults.StatusCode(StatusCodes.Status304NotModified);
    }
}
