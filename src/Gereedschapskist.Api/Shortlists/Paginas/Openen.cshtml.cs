using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The link with which somebody finds a shortlist back in another browser. Looking changes nothing; the button does.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OpenenModel : PageModel
{
    public string? Titel { get; private set; }

    public async Task OnGetAsync(string id, string geheim, CancellationToken cancellationToken)
    {
        var open = await HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>().OpenAsync(new Shortlistsleutel(id, geheim), null, cancellationToken);
        Titel = open?.Inhoud.Titel;
        Response.StatusCode = open is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
    }

    public async Task<IActionResult> OnPostAsync(string id, string geheim, CancellationToken cancellationToken)
    {
        // A version by its number opens with the secret only: a share code must not become the key of a browser.
        var sleutel = new Shortlistsleutel(id, geheim);
        var beheer = HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>();
        var nu = await beheer.OpenAsync(sleutel, null, cancellationToken);
        if (nu is null || await beheer.OpenAsync(sleutel, nu.Stuk.Versie, cancellationToken) is not { } open)
        {
            await OnGetAsync(id, geheim, cancellationToken);
            return Page();
        }

        Shortlistcookie.Zet(Response, sleutel, open.Stuk.VerlooptOp);
        return Redirect("/shortlist");
    }
}
