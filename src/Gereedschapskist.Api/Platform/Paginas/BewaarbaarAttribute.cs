using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>
/// A page that depends on its address, the catalogue, the day and this build alone: a browser that still has it is told so
/// instead of getting it again. In a browser with a dossier the page shows that too, and is made anew each time.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BewaarbaarAttribute : Attribute, IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HeeftDossier(context.HttpContext))
        {
            return;
        }

        var etag = Etag(context.HttpContext.RequestServices);
        if (Antwoordkenmerk.Heeft(context.HttpContext.Request, etag))
        {
            Zet(context.HttpContext, etag);
            context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HeeftDossier(context.HttpContext))
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
        }
        else if (context.HttpContext.Response.StatusCode == StatusCodes.Status200OK && context.Result is null or PageResult)
        {
            Zet(context.HttpContext, Etag(context.HttpContext.RequestServices));
        }
    }

    private static bool HeeftDossier(HttpContext context) => context.Request.Cookies.ContainsKey(WebServices.Dossiercookie);

    private static void Zet(HttpContext context, EntityTagHeaderValue etag)
    {
        context.Response.Headers.ETag = etag.ToString();
        context.Response.Headers.CacheControl = "no-cache";
    }

    private static EntityTagHeaderValue Etag(IServiceProvider diensten) =>
        diensten.GetRequiredService<Antwoordkenmerk>().Van(diensten.GetRequiredService<Cataloguspeil>().Huidig.Versie, perDag: true);
}
