namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>HEAD is answered as GET without the body: minimal APIs map GET alone, the design rules ask for both.</summary>
internal static class Hoofdverzoek
{
    public static Task Beantwoord(HttpContext context, RequestDelegate next) =>
        HttpMethods.IsHead(context.Request.Method) && Adresregels.IsApi(context.Request.Path) ? ZonderInhoudAsync(context, next) : next(context);

    private static async Task ZonderInhoudAsync(HttpContext context, RequestDelegate next)
    {
        var lichaam = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Response.Body = lichaam;
        }
    }
}
