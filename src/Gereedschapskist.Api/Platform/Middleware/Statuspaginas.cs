using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Paginas.Fouten;
using Microsoft.AspNetCore.Diagnostics;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>Gives errors that the framework leaves empty (unknown address, wrong content type) the one error shape.</summary>
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
                return $"Het adres '{Nl.Kort(context.Request.Path)}' bestaat niet. Op /v1/documentatie staan alle adressen.";
            case StatusCodes.Status415UnsupportedMediaType:
                return "Stuur het bericht als JSON, met de kop 'Content-Type: application/json'.";
            default:
                return "Het verzoek kon niet worden gelezen.";
        }
    }
}
