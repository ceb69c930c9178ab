using System.Diagnostics;
using Gereedschapskist.Api.Platform.Fouten;
using Microsoft.AspNetCore.Diagnostics;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>The last resort: what nobody foresaw becomes a problem that says nothing about the inside.</summary>
internal sealed partial class Storingsafhandeling(ILogger<Storingsafhandeling> logboek) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException)
        {
            Onvoorzien(logboek, exception, httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName ?? "onbekend adres");
        }

        if (!Adresregels.IsApi(httpContext.Request.Path))
        {
            return false;
        }

        var verzoekfout = exception as BadHttpRequestException;
        var soort = Probleemsoort.Bij(verzoekfout?.StatusCode ?? StatusCodes.Status500InternalServerError) ?? Probleemsoort.OngeldigeInvoer;
        var detail = verzoekfout is not null
            ? "Het verzoek kon niet worden gelezen."
            : $"De aanroep is niet gelukt. Probeer het later opnieuw; meld het met kenmerk {Activity.Current?.TraceId.ToString() ?? httpContext.TraceIdentifier} als het blijft.";
        await Probleemschrijver.Schrijf(httpContext, soort, detail);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Onvoorziene storing bij {Methode} {Eindpunt}.")]
    private static partial void Onvoorzien(ILogger logboek, Exception fout, string methode, string eindpunt);
}
