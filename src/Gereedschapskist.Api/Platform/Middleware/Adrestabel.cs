using Microsoft.AspNetCore.Routing.Template;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>Every address of the API with the verbs it takes.</summary>
internal sealed class Adrestabel(EndpointDataSource bron)
{
    private readonly Lazy<IReadOnlyList<Adres>> _adressen = new(() =>
    [
        .. from endpoint in bron.Endpoints.OfType<RouteEndpoint>()
           where endpoint.RoutePattern.RawText?.StartsWith("/v1/", StringComparison.Ordinal) == true
           select new Adres(
               new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []),
               endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []),
    ]);

    /// <summary>The verbs of an address, in order of the alphabet; empty when it does not exist.</summary>
    public IReadOnlyList<string> Methoden(PathString pad) =>
    [
        .. _adressen.Value
            .Where(adres => adres.Patroon.TryMatch(pad, []))
            .SelectMany(adres => adres.Methoden)
            .SelectMany(methode => methode == HttpMethods.Get ? [HttpMethods.Get, HttpMethods.Head] : new[] { methode })
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private sealed record Adres(TemplateMatcher Patroon, IReadOnlyList<string> Methoden);
}
