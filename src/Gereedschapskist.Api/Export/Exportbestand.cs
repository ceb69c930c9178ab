namespace Gereedschapskist.Api.Export;

/// <summary>
/// A file made for this request. It is written to a temporary file first, so that memory stays flat however large it is, the
/// length is known, and an error on the way is an error and not half a document.
/// </summary>
internal sealed class Exportbestand(Exportvorm vorm, string naam, string catalogusVersie, Action<Stream> schrijf) : IResult, IStatusCodeHttpResult
{
    private const int Buffer = 64 * 1024;

    public int? StatusCode => StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var tijdelijk = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose);
        schrijf(tijdelijk);
        tijdelijk.Position = 0;
        var antwoord = httpContext.Response;
        antwoord.ContentType = vorm.Inhoudstype;
        antwoord.ContentLength = tijdelijk.Length;
        antwoord.Headers.ContentDisposition = vorm.Dispositie(naam);
        antwoord.Headers["Catalogusversie"] = catalogusVersie;
        await tijdelijk.CopyToAsync(antwoord.Body, httpContext.RequestAborted);
    }
}
