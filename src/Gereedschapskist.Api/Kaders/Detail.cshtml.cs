using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Kaders;

/// <summary>One list, point by point.</summary>
[Bewaarbaar]
public sealed class DetailModel(Cataloguspeil peil, TimeProvider klok) : PageModel
{
    public Catalogus Catalogus { get; private set; } = null!;

    public Kader Kader { get; private set; } = null!;

    public Bronlijst Bronnen { get; private set; } = null!;

    public DateOnly Vandaag { get; private set; }

    public IActionResult OnGet(string id)
    {
        Catalogus = peil.Huidig;
        if (Catalogus.Kader(id) is not { } kader)
        {
            return Catalogus.Kader(id.ToLowerInvariant()) is { } bedoeld ? RedirectPermanent($"/kaders/{bedoeld.Id}") : NotFound();
        }

        Kader = kader;
        Bronnen = new Bronlijst(Catalogus);
        Vandaag = Peildata.Vandaag(klok);
        return Page();
    }

    /// <summary>Whether a point says who, when or where.</summary>
    public bool HeeftGegevens(Kaderpunt punt)
    {
        ArgumentNullException.ThrowIfNull(punt);
        return punt.Trekkers.Count > 0 || punt.Uiterlijk is not null
            || new[] { punt.Soort, punt.Tijdpad, punt.Regionaal, punt.Lokaal }.Any(tekst => tekst is not null);
    }
}
