using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>Addresses mean what they say: no trailing slash, no other case, no endless query. ASP.NET itself is more lenient.</summary>
internal static class Adresregels
{
    public static bool IsApi(PathString pad) => pad.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase);

    /// <summary>Before routing: a slash at the end and a query that is too long.</summary>
    public static Task VoorRoutering(HttpContext context, RequestDelegate next)
    {
        if (!IsApi(context.Request.Path))
        {
            return next(context);
        }

        if (context.Request.QueryString.Value is { Length: > Grenzen.Querylengte })
        {
            return Probleemschrijver.Schrijf(
                context, Probleemsoort.AdresTeLang, $"Het deel na het vraagteken mag hoogstens {Grenzen.Querylengte} tekens lang zijn. Gebruik minder of kortere filters.");
        }

        var pad = context.Request.Path.Value!;
        return pad.EndsWith('/')
            ? Probleemschrijver.Schrijf(
                context, Probleemsoort.NietGevonden, $"Een adres van deze API eindigt niet op een schuine streep. Gebruik '{Nl.Kort(pad.TrimEnd('/'))}'.")
            : next(context);
    }

    /// <summary>After routing: the fixed parts of the address must be spelled exactly so.</summary>
    public static Task NaRoutering(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is RouteEndpoint endpoint && IsApi(context.Request.Path) && Juist(endpoint.RoutePattern, context.Request.Path) is { } juist)
        {
            return Probleemschrijver.Schrijf(
                context, Probleemsoort.NietGevonden, $"Hoofdletters en kleine letters maken uit in een adres. Bedoelde u '{Nl.Kort(juist)}'?");
        }

        return next(context);
    }

    /// <summary>The right spelling, or null when it is already right.</summary>
    public static string? Juist(RoutePattern patroon, PathString pad)
    {
        var delen = pad.Value!.TrimStart('/').Split('/');
        var goed = delen.Select((deel, plek) => plek < patroon.PathSegments.Count
            && patroon.PathSegments[plek] is { IsSimple: true, Parts: [RoutePatternLiteralPart vast] } ? vast.Content : deel);
        var juist = "/" + string.Join('/', goed);
        return string.Equals(juist, pad.Value, StringComparison.Ordinal) ? null : juist;
    }
}
