using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>
/// Lets public answers be cached. Besides the address they depend on the catalogue, this build and its settings, the form, and of some
/// the day: together their ETag.
/// </summary>
internal static class Cachebaarheid
{
    /// <summary>Five minutes without asking again; after that a conditional request that is answered with 304.</summary>
    public const string Beleid = "public, max-age=300";

    /// <summary>Every GET of the group.</summary>
    public static RouteGroupBuilder Cachebaar(this RouteGroupBuilder groep)
    {
        ((IEndpointConventionBuilder)groep).Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<IHttpMethodMetadata>().Any(m => m.HttpMethods.Contains(HttpMethods.Get)))
            {
                endpoint.Metadata.Add(new CachebaarMetadata());
                endpoint.FilterFactories.Add(Maak);
            }
        });
        return groep;
    }

    /// <summary>Said by a handler whose answer also follows from what is not in the address, such as the versions served before.</summary>
    public static void HangtOokAfVan(HttpContext context, params string[] delen) => context.Features.Set(new Kenmerkdelen(delen));

    private static EndpointFilterDelegate Maak(EndpointFilterFactoryContext fabriek, EndpointFilterDelegate next)
    {
        // A handler that asks for the clock answers about today.
        var perDag = fabriek.MethodInfo.GetParameters().Any(p => p.ParameterType == typeof(TimeProvider));
        return context => Voorzie(context, next, perDag);
    }

    private static async ValueTask<object?> Voorzie(EndpointFilterInvocationContext context, EndpointFilterDelegate next, bool perDag)
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

        IEnumerable<string> delen = [.. http.Features.Get<Kenmerkdelen>()?.Delen ?? [], .. Vormdelen(http.Request)];
        var kenmerk = http.RequestServices.GetRequiredService<Antwoordkenmerk>().Van(versie, perDag, delen);
        http.Response.Headers.ETag = kenmerk.ToString();
        http.Response.Headers.CacheControl = Beleid;
        return Antwoordkenmerk.Heeft(http.Request, kenmerk) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : antwoord;
    }

    private static IEnumerable<string> Vormdelen(HttpRequest request) =>
        Vormkeuze.Kies(request) is { } vorm && vorm != Vorm.Json ? [vorm.Formaat] : [];

    private static int? Status(object? antwoord) => antwoord switch
    {
        INestedHttpResult nest => Status(nest.Result),
        IStatusCodeHttpResult metStatus => metStatus.StatusCode,
        _ => null,
    };

    private sealed record Kenmerkdelen(IReadOnlyList<string> Delen);
}

/// <summary>Marks an endpoint whose answers may be cached; the OpenAPI document then shows the headers and the 304.</summary>
internal sealed class CachebaarMetadata;
