using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>Puts an interventie on the shortlist of this browser. Twice is once: a double click or the back button changes nothing.</summary>
public sealed class ToevoegenModel(Cataloguspeil peil) : PageModel
{
    public IActionResult OnGet() => Redirect("/shortlist");

    public async Task<IActionResult> OnPostAsync(string? interventie, CancellationToken cancellationToken)
    {
        if (interventie is null || peil.Huidig.Interventie(interventie) is null)
        {
            return Redirect("/shortlist?melding=onbekend");
        }

        var (beheer, schrijver) = (HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>(), Verbruiker.Van(HttpContext).Naam);
        if (Shortlistcookie.Lees(Request) is { } sleutel && await beheer.OpenAsync(sleutel, null, cancellationToken) is { } open)
        {
            // The facts of then may not know it yet; the page then says how to bring the list up to date.
            if (open.Toen.Interventie(interventie) is null)
            {
                return Redirect("/shortlist?melding=te-nieuw");
            }

            var gelukt = await beheer.WijzigAsync(sleutel, schrijver, s => VoegToe(s, interventie), cancellationToken);
            return Redirect(gelukt ? $"/shortlist?melding=toegevoegd#item-{interventie}" : "/shortlist?melding=vol");
        }

        var poging = await beheer.MaakAsync(Formulierkenmerk.Van(Request), schrijver, "Mijn shortlist", interventie);
        if (poging.Nieuw is not { } nieuw)
        {
            return Redirect($"/shortlist?melding={poging.Melding}");
        }

        if (!await beheer.WijzigAsync(nieuw.Sleutel, schrijver, s => VoegToe(s, interventie), cancellationToken))
        {
            return Redirect("/shortlist?melding=vol");
        }

        Shortlistcookie.Zet(Response, nieuw.Sleutel, nieuw.Tot);
        return Redirect("/shortlist?melding=gemaakt");
    }

    private static Domein.Shortlists.Shortlist VoegToe(Domein.Shortlists.Shortlist shortlist, string interventie) =>
        shortlist.Items.Any(i => i.Interventie == interventie)
            ? shortlist
            : shortlist with { Items = [.. shortlist.Items, new Shortlistitem { Interventie = interventie }] };
}
