using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>A list of places, with a search field that understands any name of one.</summary>
[Bewaarbaar]
public abstract class Gebiedenpagina(Cataloguspeil peil) : PageModel
{
    public Catalogus Catalogus { get; private set; } = null!;

    public Plaatszoekvraag Vraag { get; private set; } = null!;

    protected IActionResult Zoek(string? zoek, bool regioEerst)
    {
        Catalogus = peil.Huidig;
        Vraag = Plaatszoekvraag.Van(Catalogus.Gebieden, zoek, regioEerst);
        return Vraag.Gevonden is { } gebied ? Redirect(Gebiedsadres.Van(gebied)) : Page();
    }
}
