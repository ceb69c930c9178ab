using Microsoft.AspNetCore.Diagnostics;

namespace Gereedschapskist.Api.Platform.Paginas.Fouten;

/// <summary>Gives a page that ended in an empty error a readable one, with the same status, on the same address.</summary>
internal static class Foutpagina
{
    private const string Pad = "/fout";

    public static async Task Toon(StatusCodeContext status)
    {
        var context = status.HttpContext;
        var verzoek = context.Request;
        var (pad, query, methode) = (verzoek.Path, verzoek.QueryString, verzoek.Method);
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPathBase = verzoek.PathBase.Value!,
            OriginalPath = pad.Value!,
            OriginalQueryString = query.Value,
            Endpoint = context.GetEndpoint(),
            RouteValues = verzoek.RouteValues,
        });
        context.SetEndpoint(null);
        verzoek.RouteValues.Clear();
        (verzoek.Path, verzoek.QueryString, verzoek.Method) = (Pad, QueryString.Empty, HttpMethods.IsHead(methode) ? methode : HttpMethods.Get);
        try
        {
            await status.Next(context);
        }
        finally
        {
            (verzoek.Path, verzoek.QueryString, verzoek.Method) = (pad, query, methode);
        }
    }
}
