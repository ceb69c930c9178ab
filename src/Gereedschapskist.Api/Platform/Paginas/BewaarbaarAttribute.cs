using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>
/// A page that depends on its address, the catalogue, the day and this build alone: a browser that still has it is told so
/// instead of getting it again, and another gets the bytes of before. In a browser with a dossier the page shows that too, and is made
/// anew each time.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BewaarbaarAttribute : Attribute, IPageFilter, IAsyncResourceFilter
{
    private const string Beleid = "no-cache";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) || HeeftDossier(http))
        {
            await next();
            return;
        }

        var etag = Etag(http.RequestServices);
        var sleutel = Antwoordgeheugen.Sleutel(http.Request, etag);
        var geheugen = http.RequestServices.GetRequiredService<Antwoordgeheugen>();
        if (!Antwoordkenmerk.Heeft(http.Request, etag) && geheugen.Zoek(sleutel) is { } bekend)
        {
            await bekend.ExecuteAsync(http);
            context.Result = new EmptyResult();
            return;
        }

        // A page with a form that is posted holds a token of this browser, and then says itself that it must not be kept.
        await geheugen.SchrijfEnBewaarAsync(
            http, sleutel, () => next(), () => http.Response.Headers.CacheControl == Beleid && http.Response.Headers.SetCookie.Count == 0);
    }

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

    private static void Zet(HttpContext context, string etag)
    {
        context.Response.Headers.ETag = etag;
        context.Response.Headers.CacheControl = Beleid;
    }

    private static string Etag(IServiceProvider diensten) =>
        diensten.GetRequiredService<Antwoordkenmerk>().Bekend(diensten.GetRequiredService<Cataloguspeil>().Huidig.Versie, perDag: true, vorm: null);
}
