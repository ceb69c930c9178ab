using System.Diagnostics;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>The number of a request: on every answer, in every line of the log and in what a user is asked to quote.</summary>
internal static class Verzoeknummer
{
    public const string Kop = "X-Request-Id";

    public static string Van(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    public static Task Vermeld(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static toestand =>
        {
            var verzoek = (HttpContext)toestand;
            verzoek.Response.Headers[Kop] = Van(verzoek);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
