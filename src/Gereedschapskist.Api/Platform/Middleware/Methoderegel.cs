using Gereedschapskist.Api.Platform.Fouten;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>
/// 405 with <c>Allow</c> when the address exists for another verb. Routing says so itself, except where the endpoint that serves static
/// files of any name would also have taken a GET, which says 404 or names GET as allowed, and where a page takes any verb and then runs
/// without the handler that fills it.
/// </summary>
internal static class Methoderegel
{
    public static Task Controleer(HttpContext context, RequestDelegate next)
    {
        var verzoek = context.Request;
        if (!Adresregels.IsApi(verzoek.Path))
        {
            return Paginamethoden(context) is { } kan && !kan.Contains(verzoek.Method, StringComparer.OrdinalIgnoreCase)
                ? WeigerPagina(context, kan)
                : next(context);
        }

        var mag = context.GetEndpoint() is RouteEndpoint
            ? []
            : context.RequestServices.GetRequiredService<Adrestabel>().Methoden(verzoek.Path);

        // The same verb among them means that a value in the address is of the wrong kind: that address does not exist.
        if (mag.Count == 0 || mag.Contains(verzoek.Method, StringComparer.Ordinal))
        {
            return next(context);
        }

        context.Response.Headers.Allow = string.Join(", ", mag);
        return Probleemschrijver.Schrijf(
            context, Probleemsoort.MethodeKanNiet, $"{Nl.Kort(verzoek.Method)} kan niet op dit adres. Gebruik {string.Join(" of ", mag)}.");
    }

    /// <summary>The verbs a page has a handler for; null when this is no page.</summary>
    private static List<string>? Paginamethoden(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } pagina
            ? [.. pagina.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Append(HttpMethods.Get).Append(HttpMethods.Head).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
            : null;

    private static Task WeigerPagina(HttpContext context, List<string> kan)
    {
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = string.Join(", ", kan);
        return Task.CompletedTask;
    }
}
