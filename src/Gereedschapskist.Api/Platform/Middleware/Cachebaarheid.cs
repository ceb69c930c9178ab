using Gereedschapskist.Opslag.Catalogi;
using Microsoft.Net.Http.Headers;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>
/// Lets public reference data be cached. The answer depends on nothing but the address, the form and the catalogue, so its ETag is
/// made of the catalogusversie and the form and costs nothing to compute.
/// </summary>
internal static class Cachebaarheid
{
    /// <summary>Five minutes without asking again; after that a conditional request that is answered with 304.</summary>
    public const string Beleid = "public, max-age=300";

    public static TBuilder Cachebaar<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.WithMetadata(new CachebaarMetadata());
        builder.AddEndpointFilter(Voorzie);
        return builder;
    }

    /// <summary>The tag of what this request asks for.</summary>
    public static string Etag(string catalogusVersie, string? vorm) => $"W/\"{catalogusVersie}.{ApiVersie.Huidig}{(vorm is null ? "" : "." + vorm)}\"";

    private static async ValueTask<object?> Voorzie(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var peil = http.RequestServices.GetRequiredService<Cataloguspeil>();
        var versie = peil.Huidig.Versie;
        var antwoord = await next(context);

        // A reload in between would tie the new version to the old content.
        if (Status(antwoord) != StatusCodes.Status200OK || peil.Huidig.Versie != versie)
        {
            return antwoord;
        }

        var vormen = Vormonderhandeling.Vormen(http.GetEndpoint()!);
        var vorm = vormen.Count > 1 ? Vormonderhandeling.Kies(http.Request) : null;
        var etag = Etag(versie, vorm?.Replace('/', '-'));
        http.Response.Headers.ETag = etag;
        http.Response.Headers.CacheControl = Beleid;
        if (vormen.Count > 1)
        {
            http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        }

        return Heeft(http.Request, etag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : antwoord;
    }

    private static int? Status(object? antwoord) => antwoord switch
    {
        INestedHttpResult nest => Status(nest.Result),
        IStatusCodeHttpResult metStatus => metStatus.StatusCode,
        _ => null,
    };

    private static bool Heeft(HttpRequest request, string etag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var bekend)
        && bekend.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(new EntityTagHeaderValue(etag[2..], isWeak: true), useStrongComparison: false));
}

/// <summary>Marks an endpoint whose answers may be cached; the OpenAPI document then shows the headers and the 304.</summary>
internal sealed class CachebaarMetadata;
