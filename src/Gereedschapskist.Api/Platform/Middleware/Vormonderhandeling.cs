using System.Net.Mime;
using Gereedschapskist.Api.Platform.Fouten;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>406 when the client accepts none of the forms an endpoint has.</summary>
internal static class Vormonderhandeling
{
    public static Task Controleer(HttpContext context, RequestDelegate next)
    {
        if (!Adresregels.IsApi(context.Request.Path) || context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            return next(context);
        }

        var vormen = Vormen(endpoint);
        return vormen.Count == 0 || Kies(context.Request, vormen) is not null
            ? next(context)
            : Probleemschrijver.Schrijf(context, Probleemsoort.VormKanNiet, $"Dit adres kan antwoorden als {string.Join(" of ", vormen)}. Pas de kop 'Accept' aan.");
    }

    /// <summary>The form of this endpoint that the client likes best; the first when it has no preference; null when none will do.</summary>
    public static string? Kies(HttpRequest request) => Kies(request, Vormen(request.HttpContext.GetEndpoint()!));

    private static string? Kies(HttpRequest request, IReadOnlyList<string> vormen)
    {
        var tekst = request.Headers.Accept;
        if (tekst.Count == 0 || !MediaTypeHeaderValue.TryParseList(tekst, out var wensen) || wensen.Count == 0)
        {
            return vormen[0];
        }

        return vormen
            .Select((vorm, plek) => (Vorm: vorm, Plek: plek, Gewicht: Gewicht(vorm, wensen)))
            .Where(v => v.Gewicht > 0)
            .OrderByDescending(v => v.Gewicht)
            .ThenBy(v => v.Plek)
            .Select(v => v.Vorm)
            .FirstOrDefault();
    }

    /// <summary>Media types of the successful answers. JSON comes first where there is any: who has no preference gets that.</summary>
    public static IReadOnlyList<string> Vormen(Endpoint endpoint) =>
    [
        .. endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>()
            .Where(m => m.StatusCode is >= 200 and < 300)
            .SelectMany(m => m.ContentTypes)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(vorm => !vorm.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)),
    ];

    /// <summary>The quality of the most specific wish that fits.</summary>
    private static double Gewicht(string vorm, IList<MediaTypeHeaderValue> wensen)
    {
        var type = new MediaTypeHeaderValue(vorm);
        return wensen
            .Where(w => w.MatchesAllTypes || (w.MatchesAllSubTypes ? w.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase) : w.MediaType.Equals(type.MediaType, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(w => w.MatchesAllTypes ? 2 : w.MatchesAllSubTypes ? 1 : 0)
            .Select(w => w.Quality ?? 1)
            .FirstOrDefault();
    }
}
