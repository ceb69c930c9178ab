using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gereedschapskist.Api.Platform.Vormen;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Platform.LinkedData;

/// <summary>200 with JSON-LD.</summary>
internal sealed class LinkedDataAntwoord(JsonObject document) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = Vorm.JsonLd.Mediatype;
        await using var schrijver = new Utf8JsonWriter(httpContext.Response.BodyWriter);
        document.WriteTo(schrijver);
        await schrijver.FlushAsync(httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(JsonObject), [Vorm.JsonLd.Mediatype]));
}
