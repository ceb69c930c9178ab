using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Platform.Paginas.Fouten;

/// <summary>Shown in place of an empty error; someone who asks for this page itself gets "does not exist".</summary>
[IgnoreAntiforgeryToken]
public sealed class IndexModel(Cataloguspeil peil) : PageModel
{
    public Fouttekst Tekst { get; private set; } = null!;

    /// <summary>The page that was probably meant.</summary>
    public (string Href, string Naam)? Bedoeld { get; private set; }

    public void OnGet()
    {
        var gevraagd = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        if (gevraagd is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        Response.Headers.CacheControl = "no-store";
        Tekst = Fouttekst.Bij(Response.StatusCode);
        Bedoeld = Response.StatusCode == StatusCodes.Status404NotFound && gevraagd is not null ? Zoek(gevraagd) : null;
    }

    private (string Href, string Naam)? Zoek(string pad)
    {
        var catalogus = peil.Huidig;
        if (pad.Split('/', StringSplitOptions.RemoveEmptyEntries) is not [var soort, var id])
        {
            return null;
        }

        return soort switch
        {
            "interventies" when Dichtstbij.Van(id, catalogus.Interventies.Select(i => i.Id)) is { } i => ($"/interventies/{i}", catalogus.Interventie(i)!.Naam),
            "basisfunctionaliteiten" when Dichtstbij.Van(id, catalogus.Basisfunctionaliteiten.Select(b => b.Id)) is { } b => ($"/basisfunctionaliteiten/{b}", catalogus.Basisfunctionaliteit(b)!.Naam),
            "kaders" when Dichtstbij.Van(id, catalogus.Kaders.Select(k => k.Id)) is { } k => ($"/kaders/{k}", catalogus.Kader(k)!.Titel),
            "gemeenten" or "regios" when catalogus.Gebieden.Lijkend(id, soort == "regios") is [var plaats, ..] => (Gebiedsadres.Van(plaats), plaats.Naam),
            _ => null,
        };
    }
}
