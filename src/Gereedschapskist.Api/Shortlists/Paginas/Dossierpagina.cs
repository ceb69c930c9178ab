using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>A page about a part of the dossier of this browser: it opens the dossier, and saves in the version that was read.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[RequestSizeLimit(2 * 1024 * 1024)]
[RequestFormLimits(ValueCountLimit = 4_000)]
public abstract class Dossierpagina(Cataloguspeil peil, string adres) : PageModel
{
    [BindProperty]
    public string? Dossier { get; set; }

    /// <summary>The version that the form was read from.</summary>
    [BindProperty]
    public int Versie { get; set; }

    /// <summary>Code of the region that is chosen.</summary>
    [BindProperty]
    public string? Gebied { get; set; }

    public Catalogus Catalogus => Open?.Toen ?? peil.Huidig;

    public IReadOnlyList<Fout> Fouten { get; protected set; } = [];

    public string? Melding { get; private set; }

    /// <summary>Somebody else saved while this form was open; what was typed stands in it.</summary>
    public bool Botsing { get; private set; }

    /// <summary>The region of the dossier; null when there is none yet.</summary>
    public Gebied? Regio => Open is null ? null : Werkagendafuncties.Gebied(Catalogus, Open.Inhoud.Context);

    internal GeopendeShortlist? Open { get; private set; }

    private protected Shortlistsleutel? Sleutel => Shortlistcookie.Lees(Request).Van(Dossier);

    private protected Shortlistbeheer Beheer => HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>();

    private string Schrijver => Verbruiker.Van(HttpContext).Naam;

    /// <summary>Opens the dossier of the form, or the one of now.</summary>
    protected async Task LaadAsync(CancellationToken cancellationToken) => Open = await Beheer.OpenAsync(Sleutel, null, cancellationToken);

    /// <summary>As <see cref="LaadAsync"/>, to show it for the first time.</summary>
    protected async Task ToonAsync(string? melding, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        Melding = Dossiermelding.Tekst(melding);
        (Dossier, Versie, Gebied) = (Open?.Stuk.Id, Open?.Stuk.Versie ?? 0, Regio?.Code ?? Gebied);
    }

    /// <summary>Keeps the region and what else was chosen; without a dossier it makes one.</summary>
    private protected async Task<IActionResult> KiesAsync(string titel, Func<Shortlist, Shortlist> ook, CancellationToken cancellationToken)
    {
        if (peil.Huidig.Regio(Gebied ?? "") is not { } regio)
        {
            await LaadAsync(cancellationToken);
            return Weiger([new Fout("gebied", Foutcodes.VeldOntbreekt, "U koos nog geen regio.", "Kies een regio uit de lijst.")]);
        }

        Shortlist Kies(Shortlist s) => ook(s with { Context = s.Context with { Gemeente = null, Regio = regio.Code } });
        if (Sleutel is { } sleutel && await Beheer.OpenAsync(sleutel, null, cancellationToken) is not null)
        {
            return Naar(await Beheer.WijzigAsync(sleutel, Schrijver, Kies, cancellationToken) ? "bewaard" : Dossiermelding.Vol);
        }

        var poging = Shortlistcookie.Lees(Request).IsVol ? null : await Beheer.MaakAsync(Formulierkenmerk.Van(Request), Schrijver, $"{titel} {regio.Naam}", null);
        if (poging?.Nieuw is not { } nieuw || !await Beheer.WijzigAsync(nieuw.Sleutel, Schrijver, Kies, cancellationToken))
        {
            return Naar(poging?.Melding ?? Dossiermelding.Vol);
        }

        Shortlistcookie.Zet(HttpContext, nieuw.Sleutel, nieuw.Tot);
        return Naar(Dossiermelding.Gemaakt);
    }

    /// <summary>Saves; when that cannot be, shows the form again with why.</summary>
    private protected async Task<IActionResult> BewaarAsync(Shortlist nieuw, string? plek, Func<Fout, Fout> leesbaar, CancellationToken cancellationToken)
    {
        var (fouten, antwoord) = await Beheer.BewaarAsync(Sleutel!, Schrijver, Versie, nieuw, cancellationToken);
        if (antwoord?.Uitslag == Opslaguitslag.Opgeslagen || Shortlistopslag.Schrijf(nieuw) == Open!.Stuk.Inhoud)
        {
            return Naar("bewaard", plek);
        }

        Botsing = antwoord?.Uitslag == Opslaguitslag.TeLaat;
        return Weiger(antwoord?.Uitslag is Opslaguitslag.TeGroot or Opslaguitslag.DagruimteOp ? [Shortlistfouten.Vol(antwoord.Uitslag)] : [.. fouten.Select(leesbaar)]);
    }

    /// <summary>Shows the page again with what is wrong.</summary>
    private protected IActionResult Weiger(IReadOnlyList<Fout> fouten)
    {
        Fouten = fouten;
        (Dossier, Versie, Gebied) = (Open?.Stuk.Id, Open?.Stuk.Versie ?? 0, Gebied ?? Regio?.Code);
        ModelState.Clear();
        Response.StatusCode = Botsing ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }

    private protected RedirectResult Naar(string melding, string? plek = null) => Redirect(Dossiermelding.Terug(adres, Dossiermelding.Eigen, melding, plek));
}
