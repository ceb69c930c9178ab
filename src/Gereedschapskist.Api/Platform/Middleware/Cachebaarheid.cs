using System.Reflection;
using System.Security.Cryptography;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Opslag.Catalogi;

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
                // A handler that asks for the clock answers about today.
                var perDag = endpoint.Metadata.OfType<MethodInfo>().SelectMany(m => m.GetParameters()).SelectMany(Gevraagd).Contains(typeof(TimeProvider));
                endpoint.Metadata.Add(new CachebaarMetadata(perDag));
                endpoint.FilterFactories.Add((_, next) => context => Bewaar(context, next, perDag));
            }
        });
        return groep;
    }

    /// <summary>What a handler asks for: the parameter itself, or what its properties ask for.</summary>
    private static IEnumerable<Type> Gevraagd(ParameterInfo parameter) => parameter.IsDefined(typeof(AsParametersAttribute))
        ? parameter.ParameterType.GetProperties().Select(eigenschap => eigenschap.PropertyType)
        : [parameter.ParameterType];

    /// <summary>
    /// Answers what was answered before, before anything else is done for it: only what was right in every way is kept, so there is nothing
    /// left to check.
    /// </summary>
    public static Task Antwoord(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<CachebaarMetadata>() is not { } cachebaar)
        {
            return next(context);
        }

        var kenmerk = Kenmerk(context, cachebaar.PerDag);
        if (context.RequestServices.GetRequiredService<Antwoordgeheugen>().Zoek(Antwoordgeheugen.Sleutel(context.Request, kenmerk)) is not { } bekend)
        {
            return next(context);
        }

        Meld(context, kenmerk);
        if (!Antwoordkenmerk.Heeft(context.Request, kenmerk))
        {
            return bekend.ExecuteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    /// <summary>A question that is sent and not in the address: the same question gets the answer of before, as long as nothing it rests on changed.</summary>
    public static RouteHandlerBuilder Onthoudbaar<T>(this RouteHandlerBuilder endpoint)
        where T : class =>
        endpoint.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var kenmerk = Kenmerk(http, perDag: true);
            var vraag = context.Arguments.OfType<Lichaam<T>>().Single();
            var sleutel = Antwoordgeheugen.Sleutel(http.Request, kenmerk, Convert.ToHexString(SHA256.HashData(vraag.Bytes.Span)));
            if (http.RequestServices.GetRequiredService<Antwoordgeheugen>().Zoek(sleutel) is { } bekend)
            {
                return bekend;
            }

            var antwoord = await next(context);
            return IsNog(http, kenmerk, perDag: true) ? Onthoud(antwoord, sleutel) : antwoord;
        });

    /// <summary>Said by a handler whose answer also follows from what is not in the address, such as the versions served before.</summary>
    public static void HangtOokAfVan(HttpContext context, params string[] delen) => context.Features.Set(new Kenmerkdelen(delen));

    private static async ValueTask<object?> Bewaar(EndpointFilterInvocationContext context, EndpointFilterDelegate next, bool perDag)
    {
        var http = context.HttpContext;
        var kenmerk = Kenmerk(http, perDag);
        var antwoord = await next(context);
        if (Status(antwoord) != StatusCodes.Status200OK || !IsNog(http, kenmerk, perDag))
        {
            return antwoord;
        }

        // What follows from more than the address is not kept: another moment may give another answer.
        return http.Features.Get<Kenmerkdelen>()?.Delen is { Count: > 0 } delen
            ? Met(http, http.RequestServices.GetRequiredService<Antwoordkenmerk>().Van(Versie(http), perDag, [.. delen, .. Vormdelen(http)]), antwoord)
            : Met(http, kenmerk, Onthoud(antwoord, Antwoordgeheugen.Sleutel(http.Request, kenmerk)));
    }

    /// <summary>A reload or midnight in between would tie the new tag to the old content.</summary>
    private static bool IsNog(HttpContext http, string kenmerk, bool perDag) => Kenmerk(http, perDag) == kenmerk;

    private static object? Met(HttpContext http, string kenmerk, object? antwoord)
    {
        Meld(http, kenmerk);
        return Antwoordkenmerk.Heeft(http.Request, kenmerk) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : antwoord;
    }

    private static void Meld(HttpContext http, string kenmerk)
    {
        http.Response.Headers.ETag = kenmerk;
        http.Response.Headers.CacheControl = Beleid;
    }

    private static string Kenmerk(HttpContext http, bool perDag) =>
        http.RequestServices.GetRequiredService<Antwoordkenmerk>().Bekend(Versie(http), perDag, Vormdeel(http));

    private static string Versie(HttpContext http) => http.RequestServices.GetRequiredService<Cataloguspeil>().Huidig.Versie;

    private static object? Onthoud(object? antwoord, string sleutel) =>
        antwoord is IResult resultaat && Status(antwoord) == StatusCodes.Status200OK ? new TeOnthouden(resultaat, sleutel) : antwoord;

    private static string[] Vormdelen(HttpContext http) => Vormdeel(http) is { } vorm ? [vorm] : [];

    private static string? Vormdeel(HttpContext http) => Vormkeuze.Kies(http.Request) is { } vorm && vorm != Vorm.Json ? vorm.Formaat : null;

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
/// <param name="PerDag">Whether they also depend on what day it is.</param>
internal sealed record CachebaarMetadata(bool PerDag);
