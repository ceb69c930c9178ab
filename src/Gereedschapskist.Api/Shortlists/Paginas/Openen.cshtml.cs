using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>
/// The link with which somebody finds a shortlist back in another browser. Looking changes nothing; the button does. The secret moves from
/// the address into a cookie for a moment before anything is shown.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OpenenModel : PageModel
{
    public string? Titel { get; private set; }

    /// <summary>It was deleted and can be put back until this moment.</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    private Shortlistbeheer Beheer => HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>();

    public async Task<IActionResult> OnGetAsync(string? id, string? geheim, CancellationToken cancellationToken)
    {
        var sleutel = id is not null && geheim is not null ? new Shortlistsleutel(id, geheim) : Openingscookie.Lees(Request);
        await KijkAsync(sleutel, cancellationToken);
        if (geheim is not null && (Titel is not null || GewistOp is not null))
        {
            Openingscookie.Zet(HttpContext, sleutel!);
            return Redirect(Openingscookie.Pad);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var sleutel = Openingscookie.Lees(Request);
        if (await TotAsync(sleutel, cancellationToken) is not { } tot)
        {
            await KijkAsync(sleutel, cancellationToken);
            return Page();
        }

        Openingscookie.Wis(HttpContext);
        Shortlistcookie.Zet(HttpContext, sleutel!, tot);
        return Redirect("/shortlist");
    }

    private async Task KijkAsync(Shortlistsleutel? sleutel, CancellationToken cancellationToken)
    {
        Titel = (await Beheer.OpenAsync(sleutel, null, cancellationToken))?.Inhoud.Titel;
        GewistOp = Titel is null ? await Beheer.GewistOpAsync(sleutel, cancellationToken) : null;
        Response.StatusCode = Titel is null && GewistOp is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
    }

    /// <summary>Until when the key is good; null when it is not.</summary>
    private async Task<DateTimeOffset?> TotAsync(Shortlistsleutel? sleutel, CancellationToken cancellationToken)
    {
        // A version by its number opens with the secret only: a share code must not become the key of a browser.
        if (await Beheer.OpenAsync(sleutel, null, cancellationToken) is { } nu)
        {
            return (await Beheer.OpenAsync(sleutel, nu.Stuk.Versie, cancellationToken))?.Stuk.VerlooptOp;
        }

        return await Beheer.GewistOpAsync(sleutel, cancellationToken);
    }
}
