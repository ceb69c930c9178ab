using System.Collections.Frozen;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Vormen;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>
/// Stands before every handler under /v1: all query parameters are checked against the handler's own parameters, together with what
/// the body reader found. The handler only runs when nothing is wrong.
/// </summary>
internal static class Invoerfilter
{
    public static EndpointFilterDelegate Maak(EndpointFilterFactoryContext fabriek, EndpointFilterDelegate next)
    {
        // The route is known on the first request, not while the endpoint is being built.
        Queryvorm? vorm = null;
        return async context =>
        {
            vorm ??= Queryvorm.Van(
                fabriek.MethodInfo, RouteNamen(context.HttpContext), Vorm.Van(context.HttpContext.GetEndpoint()!.Metadata));
            var invoer = context.Arguments.OfType<IInvoer>().ToList();
            if (invoer.Select(i => i.Weigering).OfType<Probleem>().FirstOrDefault() is { } weigering)
            {
                return new OngeldigVerzoek(weigering);
            }

            var fouten = vorm.Controleer(context.HttpContext.Request).Concat(invoer.SelectMany(i => i.Fouten)).ToList();
            return fouten.Count > 0 ? Problemen.OngeldigeInvoer(fouten) : await next(context);
        };
    }

    private static FrozenSet<string> RouteNamen(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.Parameters.Select(p => p.Name).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        ?? [];
}
