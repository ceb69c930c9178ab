using Gereedschapskist.Api.Platform.Fouten;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>
/// 405 with <c>Allow</c> when the address exists for another verb. Routing says so itself, except where the endpoint that serves static
/// files of any name would also have taken a GET: then it says 404, or names GET as allowed.
/// </summary>
internal static class Methoderegel
{
    public static Task Controleer(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is RouteEndpoint || !Adresregels.IsApi(context.Request.Path))
        {
            return next(context);
        }

        var mag = context.RequestServices.GetRequiredService<Adrestabel>().Methoden(context.Request.Path);

        // The same verb among them means that a value in the address is of the wrong kind: that address does not exist.
        if (mag.Count == 0 || mag.Contains(context.Request.Method, StringComparer.Ordinal))
        {
            return next(context);
        }

        context.Response.Headers.Allow = string.Join(", ", mag);
        return Probleemschrijver.Schrijf(
            context, Probleemsoort.MethodeKanNiet, $"{Problemen.Kort(context.Request.Method)} kan niet op dit adres. Gebruik {string.Join(" of ", mag)}.");
    }
}
