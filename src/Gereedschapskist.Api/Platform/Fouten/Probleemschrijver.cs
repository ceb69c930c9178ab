using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Domein.Fouten;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Gereedschapskist.Api.Platform.Fouten;

/// <summary>Writes a problem as <c>application/problem+json</c>, whatever the client said it accepts.</summary>
internal static class Probleemschrijver
{
    public const string Mediatype = "application/problem+json";

    public static Task Schrijf(HttpContext context, Probleemsoort soort, string detail, IReadOnlyList<Fout>? fouten = null) =>
        Schrijf(context, Problemen.Maak(soort, detail, fouten));

    public static Task Schrijf(HttpContext context, Probleem probleem)
    {
        context.Response.StatusCode = probleem.Status;
        context.Response.Headers.CacheControl = "no-store";
        var metPad = probleem with { Instance = context.Request.PathBase + context.Request.Path };
        var opties = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return context.Response.WriteAsJsonAsync(metPad, opties.Contract<Probleem>(), Mediatype, context.RequestAborted);
    }
}
