using System.Text.Encodings.Web;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Opslag.Databases;
using Microsoft.AspNetCore.Diagnostics;

namespace Gereedschapskist.Api.Platform.Paginas.Fouten;

/// <summary>The page for what nobody foresaw. It uses nothing that may be what broke: no layout, no catalogue, no Razor.</summary>
internal sealed class Paginastoring : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Adresregels.IsApi(httpContext.Request.Path))
        {
            return false;
        }

        var status = Opslagstoring.Is(exception)
            ? StatusCodes.Status503ServiceUnavailable
            : (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError;
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        await httpContext.Response.WriteAsync(Html(Fouttekst.Bij(status), Kenmerk(httpContext, status)), cancellationToken);
        return true;
    }

    private static string Kenmerk(HttpContext context, int status) => status < 500
        ? ""
        : $"<p>Blijft het? Meld het met kenmerk <code>{HtmlEncoder.Default.Encode(Verzoeknummer.Van(context))}</code>.</p>";

    private static string Html(Fouttekst tekst, string kenmerk) =>
        $"""
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{tekst.Titel} – Gereedschapskist preventie</title>
        <link rel="stylesheet" href="/stijl/gereedschapskist.css">
        </head>
        <body class="utrecht-document">
        <main class="gk-inhoud">
        <h1>{tekst.Titel}</h1>
        <p>{tekst.Uitleg} {tekst.Advies}</p>
        {kenmerk}
        <p><a href="/">Naar de startpagina</a></p>
        </main>
        </body>
        </html>
        """;
}
