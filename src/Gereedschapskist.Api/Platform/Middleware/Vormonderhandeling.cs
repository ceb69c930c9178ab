using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Vormen;
using Microsoft.Net.Http.Headers;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>
/// 406 when the client accepts none of the forms an endpoint has. A form in the address goes before <c>Accept</c>; when it is not one of
/// this address the input filter says so, with all else that is wrong.
/// </summary>
internal static class Vormonderhandeling
{
    public static Task Controleer(HttpContext context, RequestDelegate next)
    {
        if (!Adresregels.IsApi(context.Request.Path) || context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            return next(context);
        }

        var vormen = Vorm.Van(endpoint.Metadata);
        if (vormen.Count > 1)
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        }

        return vormen.Count == 0 || (context.Request.QueryString.HasValue && context.Request.Query.ContainsKey(Vormkeuze.Formaat)) || Vormkeuze.Kies(context.Request) is not null
            ? next(context)
            : Probleemschrijver.Schrijf(
                context, Probleemsoort.VormKanNiet, $"Dit adres kan antwoorden als {string.Join(" of ", vormen.Select(v => v.Mediatype))}. Pas de kop 'Accept' aan{Adreshint(vormen)}.");
    }

    private static string Adreshint(IReadOnlyList<Vorm> vormen) => vormen.Count > 1 ? $", of zet '?{Vormkeuze.Formaat}={vormen[0].Formaat}' in het adres" : "";
}
