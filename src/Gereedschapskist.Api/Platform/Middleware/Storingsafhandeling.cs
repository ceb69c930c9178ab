using System.Globalization;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Opslag.Databases;
using Microsoft.AspNetCore.Diagnostics;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>The last resort: what nobody foresaw becomes a problem that says nothing about the inside.</summary>
internal sealed partial class Storingsafhandeling(ILogger<Storingsafhandeling> logboek) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Opslagstoring.Is(exception))
        {
            Opslag(logboek, exception.Message);
            httpContext.Response.Headers.RetryAfter = Opslagstoring.WachtInSeconden.ToString(CultureInfo.InvariantCulture);
        }
        else if (exception is not BadHttpRequestException)
        {
            Onvoorzien(logboek, exception, httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName ?? "onbekend adres");
        }

        if (!Adresregels.IsApi(httpContext.Request.Path))
        {
            return false;
        }

        if (Opslagstoring.Is(exception))
        {
            await Probleemschrijver.Schrijf(
                httpContext, Probleemsoort.OpslagNietBeschikbaar, $"De opslag is bezet of vol; er is niets veranderd. Probeer het over {Opslagstoring.WachtInSeconden} seconden opnieuw. Zoeken en lezen in de catalogus werkt gewoon.");
            return true;
        }

        var verzoekfout = exception as BadHttpRequestException;
        var soort = Probleemsoort.Bij(verzoekfout?.StatusCode ?? StatusCodes.Status500InternalServerError) ?? Probleemsoort.OngeldigeInvoer;
        var detail = verzoekfout is not null
            ? "Het verzoek kon niet worden gelezen."
            : $"De aanroep is niet gelukt. Probeer het later opnieuw; meld het met kenmerk {Verzoeknummer.Van(httpContext)} als het blijft.";
        await Probleemschrijver.Schrijf(httpContext, soort, detail);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "De opslag is niet beschikbaar: {Melding}")]
    private static partial void Opslag(ILogger logboek, string melding);

    [LoggerMessage(Level = LogLevel.Error, Message = "Onvoorziene storing bij {Methode} {Eindpunt}.")]
    private static partial void Onvoorzien(ILogger logboek, Exception fout, string methode, string eindpunt);
}
