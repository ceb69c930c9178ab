using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Middleware;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>A page has one address: without a slash at the end and in small letters. People are sent there; programs on /v1 are told.</summary>
internal static class Paginaadres
{
    public static Task NaRoutering(HttpContext context, RequestDelegate next)
    {
        var verzoek = context.Request;
        if (Adresregels.IsApi(verzoek.Path))
        {
            return next(context);
        }

        if (verzoek.QueryString.Value is { Length: > Grenzen.Querylengte })
        {
            context.Response.StatusCode = StatusCodes.Status414UriTooLong;
            return Task.CompletedTask;
        }

        if (Juist(context) is { } juist)
        {
            context.Response.Redirect(verzoek.PathBase + juist + verzoek.QueryString, permanent: true);
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>The right address in URL notation; null when it is right already, or when nothing may be lost on the way.</summary>
    private static string? Juist(HttpContext context)
    {
        if (!(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            || context.GetEndpoint() is not RouteEndpoint endpoint
            || endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null)
        {
            return null;
        }

        var pad = context.Request.Path.Value!;
        var kaal = pad.Length > 1 ? pad.TrimEnd('/') : pad;
        var juist = Adresregels.Juist(endpoint.RoutePattern, kaal) ?? kaal;
        return juist == pad || juist.StartsWith("//", StringComparison.Ordinal) ? null : new PathString(juist).ToUriComponent();
    }
}
