using System.Globalization;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>
/// An address that has a successor and will go: its answers say since when (RFC 9745), until when (RFC 8594) and where to go. The policy is
/// in <c>openapi/README.md</c>: at least twelve months.
/// </summary>
internal static class Uitfasering
{
    public static RouteHandlerBuilder Uitgefaseerd(this RouteHandlerBuilder endpoint, string opvolger, DateOnly sinds, DateOnly tot) => endpoint
        .WithMetadata(new UitgefaseerdMetadata(opvolger, tot))
        .AddEndpointFilter((context, next) =>
        {
            var koppen = context.HttpContext.Response.Headers;
            koppen["Deprecation"] = $"@{Moment(sinds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}";
            koppen["Sunset"] = Moment(tot).ToString("R", CultureInfo.InvariantCulture);
            koppen.Append("Link", $"<{opvolger}>; rel=\"successor-version\"");
            return next(context);
        });

    private static DateTimeOffset Moment(DateOnly dag) => new(dag.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}

/// <summary>Marks an endpoint that will go; the OpenAPI document then says so.</summary>
internal sealed record UitgefaseerdMetadata(string Opvolger, DateOnly Tot);
