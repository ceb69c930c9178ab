using System.Security.Cryptography;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.Net.Http.Headers;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>
/// Lets public answers be cached, by others and by ourselves. Besides the address they depend on the catalogue, this build and its settings, the form, and of some
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

    /// <summary>A question that is sent and not in the address: the same question gets the answer of before, as long as nothing it rests on changed.</summary>
    public static RouteHandlerBuilder Onthoudbaar<T>(this RouteHandlerBuilder endpoint)
        where T : class =>
        endpoint.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var vraag = context.Arguments.OfType<Lichaam<T>>().Single();
            var kenmerk = Kenmerk(http, http.RequestServices.GetRequiredService<Cataloguspeil>().Huidig.Versie, perDag: true);
            var sleutel = Antwoordgeheugen.Sleutel(http.Request, kenmerk, Convert.ToHexString(SHA256.HashData(vraag.Bytes.Span)));
            return http.RequestServices.GetRequiredService<Antwoordgeheugen>().Zoek(sleutel) ?? Onthoud(await next(context), sleutel);
        });

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
        var kenmerk = Kenmerk(http, versie, perDag);
        var sleutel = Antwoordgeheugen.Sleutel(http.Request, kenmerk);
        if (http.RequestServices.GetRequiredService<Antwoordgeheugen>().Zoek(sleutel) is { } bekend)
        {
            return Met(http, kenmerk, bekend);
        }

        var antwoord = await next(context);

        // A reload in between would tie the new version to the old content.
        if (Status(antwoord) != StatusCodes.Status200OK || peil.Huidig.Versie != versie)
        {
            return antwoord;
        }

        // What follows from more than the address is not kept: another moment may give another answer.
        return http.Features.Get<Kenmerkdelen>()?.Delen is { Count: > 0 } delen
            ? Met(http, Kenmerk(http, versie, perDag, delen), antwoord)
            : Met(http, kenmerk, Onthoud(antwoord, sleutel));
    }

    private static object? Met(HttpContext http, EntityTagHeaderValue kenmerk, object? antwoord)
    {
        http.Response.Headers.ETag = kenmerk.ToString();
        http.Response.Headers.CacheControl = Beleid;
        return Antwoordkenmerk.Heeft(http.Request, kenmerk) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : antwoord;
    }

    private static EntityTagHeaderValue Kenmerk(HttpContext http, string versie, bool perDag, params IReadOnlyList<string> delen) =>
        http.RequestServices.GetRequiredService<Antwoordkenmerk>().Van(versie, perDag, [.. delen, .. Vormdelen(http.Request)]);

    private static object? Onthoud(object? antwoord, string sleutel) =>
        antwoord is IResult resultaat && Status(antwoord) == StatusCodes.Status200OK ? new TeOnthouden(resultaat, sleutel) : antwoord;

    private static IEnumerable<string> Vormdelen(HttpRequest request) =>
        Vormkeuze.Kies(request) is { } vorm && vorm != Vorm.Json ? [vorm.Formaat] : [];

    private static int? Status(object? antwoord) => antwoord switch
    {
        INestedHttpResult nest => Status(nest.Result),
        IStatusCodeHttpResult metStatus => metStatus.StatusCode,
        _ => null,
    };

    private sealed record Kenmerkdelen(IReadOnlyList<string> Delen);

    private sealed class TeOnthouden(IResult antwoord, string sleutel) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => httpContext.RequestServices.GetRequiredService<Antwoordgeheugen>()
            .SchrijfEnBewaarAsync(httpContext, sleutel, () => antwoord.ExecuteAsync(httpContext));
    }
}

/// <summary>Marks an endpoint whose answers may be cached; the OpenAPI document then shows the headers and the 304.</summary>
internal sealed class CachebaarMetadata;
