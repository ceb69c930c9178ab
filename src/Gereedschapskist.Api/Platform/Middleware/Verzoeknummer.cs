using System.Diagnostics;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>The number of a request: on every answer, in every line of the log and in what a user is asked to quote.</summary>
internal static class Verzoeknummer
{
    public const string Kop = "X-Request-Id";

    public static string Van(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    public static Task Vermeld(HttpContext context, RequestDelegate next)
    {
        var nummer = Van(context);
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Kop] = nummer;
            return Task.CompletedTask;
        });
        return next(context);
    }
}
