using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>Every region by kind, with a search field that understands any name of a place.</summary>
[Bewaarbaar]
public sealed class RegiosModel(Cataloguspeil peil) : PageModel
{
    public Catalogus Catalogus { get; private set; } = null!;

    public Plaatszoekvraag Vraag { get; private set; } = null!;

    public IActionResult OnGet(string? zoek)
    {
        Catalogus = peil.Huidig;
        Vraag = Plaatszoekvraag.Van(Catalogus.Gebieden, zoek, regioEerst: true);
        return Vraag.Gevonden is { } gebied ? Redirect(Gebiedsadres.Van(gebied)) : Page();
    }
}
