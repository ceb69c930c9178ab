using Gereedschapskist.Api.Fouten;
using Gereedschapskist.Api.Web.Foutpaginas;
using Microsoft.AspNetCore.Diagnostics;

namespace Gereedschapskist.Api.Middleware;

/// <summary>Gives errors that the framework leaves empty (unknown address, wrong verb, wrong content type) the one error shape.</summary>
internal static class Statuspaginas
{
    public static Task Schrijf(StatusCodeContext status)
    {
        var context = status.HttpContext;
        if (!Adresregels.IsApi(context.Request.Path))
        {
            return Foutpagina.Toon(status);
        }

        var soort = Probleemsoort.Bij(context.Response.StatusCode)
            ?? (context.Response.StatusCode < 500 ? Probleemsoort.OngeldigeInvoer with { Status = context.Response.StatusCode } : Probleemsoort.Storing);
        return Probleemschrijver.Schrijf(context, soort, Detail(context));
    }

    private static string Detail(HttpContext context)
    {
        switch (context.Response.StatusCode)
        {
            case StatusCodes.Status404NotFound:
                return $"Het adres '{Problemen.Kort(context.Request.Path)}' bestaat niet. Op /v1/documentatie staan alle adressen.";
            case StatusCodes.Status405MethodNotAllowed:
                var mag = MetHead(context.Response.Headers.Allow.ToString());
                context.Response.Headers.Allow = mag;
                return $"{Problemen.Kort(context.Request.Method)} kan niet op dit adres. Gebruik {mag}.";
            case StatusCodes.Status415UnsupportedMediaType:
                return "Stuur het bericht als JSON, met de kop 'Content-Type: application/json'.";
            default:
                return "Het verzoek kon niet worden gelezen.";
        }
    }

    private static string MetHead(string mag) => mag.Contains("GET", StringComparison.Ordinal) && !mag.Contains("HEAD", StringComparison.Ordinal)
        ? mag.Replace("GET", "GET, HEAD", StringComparison.Ordinal)
        : mag;
}
