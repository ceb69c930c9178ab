using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>
/// A shortlist for whoever has its share link: the link is the permission, read-only, and can be withdrawn. Once it opened, the code moves
/// from the address into a cookie.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class GedeeldModel : PageModel
{
    internal GeopendeShortlist? Open { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, string? code, CancellationToken cancellationToken)
    {
        var beheer = HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>();
        var sleutel = code is null ? Deelcookie.Lees(Request, id) : new Shortlistsleutel(id, code);
        Open = await beheer.OpenAsync(sleutel, null, cancellationToken);
        if (Open is not null && code is not null)
        {
            Deelcookie.Zet(HttpContext, sleutel!, Open.Stuk.VerlooptOp);
            return Redirect(Deelcookie.Pad(id));
        }

        Response.StatusCode = Open is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Page();
    }
}
