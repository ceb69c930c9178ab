
namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>Headers that every answer carries: those of an API under /v1, those of a page elsewhere.</summary>
internal static class Antwoordkoppen
{
    internal const string Paginabeleid =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Zet(HttpContext context, RequestDelegate next)
    {
        // Set now, before anything runs, and again at the start of the answer: the exception handler clears the headers.
        context.Response.OnStarting(static toestand =>
        {
            Vul((HttpContext)toestand);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Vul(HttpContext context)
    {
        var koppen = context.Response.Headers;
        koppen.XContentTypeOptions = "nosniff";
        koppen.XFrameOptions = "DENY";
        koppen.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        koppen["Referrer-Policy"] = "no-referrer";
        koppen["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (Adresregels.IsApi(context.Request.Path) && context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) != true)
        {
            koppen.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        }
        else
        {
            koppen.ContentSecurityPolicy = context.Features.Get<Scriptnummer>()?.Beleid ?? Paginabeleid;
            koppen["Cross-Origin-Opener-Policy"] = "same-origin";
        }

        if (Adresregels.IsApi(context.Request.Path))
        {
            koppen[ApiVersie.Kop] = ApiVersie.Huidig;
            if (koppen.CacheControl.Count == 0)
            {
                koppen.CacheControl = "no-store";
            }
        }
    }
}
