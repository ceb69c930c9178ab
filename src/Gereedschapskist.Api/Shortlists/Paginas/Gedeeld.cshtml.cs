using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>A shortlist for whoever has its share link: the link is the permission, read-only, and can be withdrawn.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class GedeeldModel : PageModel
{
    public string Code { get; private set; } = "";

    internal GeopendeShortlist? Open { get; private set; }

    public async Task OnGetAsync(string id, string code, CancellationToken cancellationToken)
    {
        Code = code;
        Open = await HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>().OpenAsync(new Shortlistsleutel(id, code), null, cancellationToken);
        Response.StatusCode = Open is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
    }
}
