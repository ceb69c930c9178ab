using System.Reflection;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Api.Shortlists.Export;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>200 with a shortlist in the form that the client likes best: JSON, or one of the export forms.</summary>
internal sealed class ShortlistVorm(GeopendeShortlist open) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Exportvorm.Gevraagd(httpContext.Request) is { } vorm)
        {
            return Shortlistexport.Maak(open, vorm).ExecuteAsync(httpContext);
        }

        httpContext.Response.Headers.ETag = Versiekop.Schrijf(open.Stuk.Versie);
        return TypedResults.Ok(open.NaarAntwoord()).ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [.. Exportvorm.Alle.Select(v => v.Vorm.Mediatype)]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ShortlistAntwoord), ["application/json"]));
    }
}

/// <summary>200 with a document that a shortlist makes, in the form that the client likes best.</summary>
internal sealed class Documentvorm(GeopendeShortlist open, Func<GeopendeShortlist, Exportvorm, Exportbestand> maak) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext) => maak(open, Exportvorm.Gevraagd(httpContext.Request)!).ExecuteAsync(httpContext);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [.. Exportvorm.Documenten.Select(v => v.Vorm.Mediatype)]));
}
