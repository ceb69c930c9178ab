using System.Reflection;
using Gereedschapskist.Api.Export;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>200 with a part of a dossier: JSON, or the sheet that is asked for.</summary>
internal sealed class Dossierbladvorm<T>(GeopendeShortlist open, Func<GeopendeShortlist, T> antwoord, Func<GeopendeShortlist, Exportvorm, Exportbestand> bestand)
    : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status200OK;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [.. Exportvorm.Werkmappen.Select(v => v.Vorm.Mediatype)]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Exportvorm.Gevraagd(httpContext.Request) is { } vorm)
        {
            return bestand(open, vorm).ExecuteAsync(httpContext);
        }

        httpContext.Response.Headers.ETag = Versiekop.Schrijf(open.Stuk.Versie);
        return TypedResults.Ok(antwoord(open)).ExecuteAsync(httpContext);
    }
}
