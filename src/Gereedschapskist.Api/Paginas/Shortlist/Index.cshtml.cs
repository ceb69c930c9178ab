using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Api.Web.Shortlists;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Paginas.Shortlist;

/// <summary>
/// The shortlist of this browser. Every change is posted and answered with a redirect, so that reloading and going back repeat nothing.
/// </summary>
[ResponseCache(NoStore = true)]
[RequestSizeLimit(2 * 1024 * 1024)]
[RequestFormLimits(ValueCountLimit = 4_000)]
public sealed class IndexModel(Cataloguspeil peil) : PageModel
{
    [BindProperty]
    public Shortlistformulier Formulier { get; set; } = new();

    public Catalogus Catalogus => Open?.Toen ?? peil.Huidig;

    public string? Melding { get; private set; }

    public string? TerugTeZetten { get; private set; }

    public int TerugUitVersie => (Open?.Stuk.Versie ?? 1) - 1;

    /// <summary>Somebody followed a link to add this one; a link alone changes nothing, so the page asks.</summary>
    public Interventie? TeVoegen { get; private set; }

    /// <summary>Path of a share or keep link that was just made.</summary>
    public string? Deelpad { get; private set; }

    /// <summary>Somebody else saved while this form was open.</summary>
    public bool Botsing { get; private set; }

    public IReadOnlyList<Fout> Fouten { get; private set; } = [];

    internal GeopendeShortlist? Open { get; private set; }

    private Shortlistbeheer Beheer => HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>();

    public string Adres(string pad) => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{pad}";

    public async Task OnGetAsync(string? melding, string? verwijderd, string? toevoegen, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        TeVoegen = toevoegen is not null && Open?.Inhoud.Items.Any(i => i.Interventie == toevoegen) != true ? peil.Huidig.Interventie(toevoegen) : null;
        TerugTeZetten = Open is not null && verwijderd is not null && peil.Huidig.Interventie(verwijderd) is not null ? verwijderd : null;
        Melding = TerugTeZetten is { } id ? $"“{peil.Huidig.Interventie(id)!.Naam}” is van de shortlist gehaald." : Tekst(melding);
    }

    public async Task<IActionResult> OnPostMaakAsync(string? titel, CancellationToken cancellationToken)
    {
        var schoon = string.IsNullOrWhiteSpace(titel) ? "Mijn shortlist" : titel.Trim()[..Math.Min(titel.Trim().Length, 200)];
        var (sleutel, tot) = await Beheer.MaakAsync(schoon, null, cancellationToken);
        if (sleutel is null)
        {
            return Redirect("/shortlist?melding=vol");
        }

        Shortlistcookie.Zet(Response, sleutel, tot);
        return Redirect("/shortlist?melding=gemaakt");
    }

    public async Task<IActionResult> OnPostBewaarAsync(string? omhoog, string? omlaag, string? weg, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken, vulFormulier: false);
        if (Open is null)
        {
            return Redirect("/shortlist?melding=weg");
        }

        Verplaats(omhoog, -1);
        Verplaats(omlaag, 1);
        var shortlist = Formulier.Op(Open.Inhoud);
        if (weg is not null)
        {
            shortlist = shortlist with { Items = [.. shortlist.Items.Where(i => i.Interventie != weg)] };
        }

        var (fouten, antwoord) = await Beheer.BewaarAsync(Shortlistcookie.Lees(Request)!, Formulier.Versie, shortlist, cancellationToken);
        if (antwoord?.Uitslag == Opslaguitslag.Opgeslagen)
        {
            return Redirect(weg is not null ? $"/shortlist?verwijderd={Uri.EscapeDataString(weg)}" : $"/shortlist?melding=bewaard{Plek(omhoog ?? omlaag)}");
        }

        Fouten = antwoord?.Uitslag == Opslaguitslag.TeGroot ? [TeGroot()] : fouten;
        Botsing = antwoord?.Uitslag == Opslaguitslag.TeLaat;
        Formulier.Versie = Open.Stuk.Versie;
        ModelState.Clear();
        Response.StatusCode = Botsing ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }

    public async Task<IActionResult> OnPostHerstelAsync(string? interventie, int versie, CancellationToken cancellationToken)
    {
        var sleutel = Shortlistcookie.Lees(Request);
        var oud = await Beheer.OpenAsync(sleutel, versie, cancellationToken);
        var plek = oud?.Inhoud.Items.ToList().FindIndex(i => i.Interventie == interventie) ?? -1;
        if (sleutel is null || plek < 0)
        {
            return Redirect("/shortlist?melding=weg");
        }

        await Beheer.WijzigAsync(
            sleutel,
            s => s.Items.Any(i => i.Interventie == interventie) ? s : s with { Items = [.. s.Items.Take(plek), oud!.Inhoud.Items[plek], .. s.Items.Skip(plek)] },
            cancellationToken);
        return Redirect($"/shortlist?melding=teruggezet{Plek(interventie)}");
    }

    public async Task<IActionResult> OnPostBijwerkenAsync(CancellationToken cancellationToken)
    {
        var gelukt = Shortlistcookie.Lees(Request) is { } sleutel && await Beheer.WijzigAsync(sleutel, Beheer.OpFeitenVanNu, cancellationToken);
        return Redirect(gelukt ? "/shortlist?melding=bijgewerkt" : "/shortlist?melding=niet-bijgewerkt");
    }

    /// <summary>Shown in the answer itself: in an address after a redirect it would end up in the history.</summary>
    public async Task<IActionResult> OnPostDeelAsync(CancellationToken cancellationToken)
    {
        var sleutel = Shortlistcookie.Lees(Request);
        Deelpad = sleutel is not null && await Beheer.DeelAsync(sleutel, cancellationToken) is { } code ? $"/shortlist/gedeeld/{sleutel.Id}/{code}" : null;
        return await ToonAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostBewaarlinkAsync(CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        Deelpad = null;
        Melding = Open is not null && Shortlistcookie.Lees(Request) is { } sleutel
            ? $"Uw bewaarlink, waarmee u ook kunt wijzigen: {Adres($"/shortlist/openen/{sleutel.Id}/{sleutel.Geheim}")}"
            : Tekst("weg");
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostStopDelenAsync(CancellationToken cancellationToken)
    {
        var gelukt = Shortlistcookie.Lees(Request) is { } sleutel && await Beheer.StopDelenAsync(sleutel, cancellationToken);
        return Redirect(gelukt ? "/shortlist?melding=niet-gedeeld" : "/shortlist?melding=weg");
    }

    public IActionResult OnPostVergeet()
    {
        Shortlistcookie.Wis(Response);
        return Redirect("/shortlist?melding=vergeten");
    }

    public async Task<IActionResult> OnPostVerwijderAsync(CancellationToken cancellationToken)
    {
        if (Shortlistcookie.Lees(Request) is { } sleutel)
        {
            await Beheer.VerwijderAsync(sleutel, cancellationToken);
        }

        Shortlistcookie.Wis(Response);
        return Redirect("/shortlist?melding=verwijderd");
    }

    private static Fout TeGroot() => new("", "te-groot", "De shortlist is te groot om te bewaren.", "Maak uw teksten korter.");

    private static string Plek(string? interventie) => interventie is null ? "" : $"#item-{Uri.EscapeDataString(interventie)}";

    private async Task<IActionResult> ToonAsync(CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        ModelState.Clear();
        return Page();
    }

    private async Task LaadAsync(CancellationToken cancellationToken, bool vulFormulier = true)
    {
        Open = await Beheer.OpenAsync(Shortlistcookie.Lees(Request), null, cancellationToken);
        if (Open is not null && vulFormulier)
        {
            Formulier = Shortlistformulier.Van(Open.Stuk.Versie, Open.Inhoud);
        }
    }

    private void Verplaats(string? interventie, int stap)
    {
        var van = interventie is null ? -1 : Formulier.Items.ToList().FindIndex(i => i.Interventie == interventie);
        var naar = van + stap;
        if (van >= 0 && naar >= 0 && naar < Formulier.Items.Count)
        {
            (Formulier.Items[van], Formulier.Items[naar]) = (Formulier.Items[naar], Formulier.Items[van]);
        }
    }

    private static string? Tekst(string? melding) => melding switch
    {
        "gemaakt" => "Uw shortlist is gemaakt. Toon en bewaar de bewaarlink om haar ook op een ander apparaat terug te vinden.",
        "toegevoegd" => "De interventie staat op uw shortlist.",
        "bewaard" => "Uw wijzigingen zijn bewaard.",
        "teruggezet" => "De interventie staat er weer op, met uw notitie.",
        "bijgewerkt" => "De shortlist toont nu de feiten van vandaag.",
        "niet-bijgewerkt" => "Bijwerken kan niet zolang er een interventie op staat die niet meer in de catalogus is. Haal die eerst weg.",
        "niet-gedeeld" => "De deellink werkt niet meer.",
        "vergeten" => "Deze browser is de shortlist vergeten. Met de bewaarlink opent u haar weer.",
        "verwijderd" => "De shortlist is verwijderd.",
        "onbekend" => "Die interventie staat niet in de catalogus.",
        "te-nieuw" => "Die interventie is nieuwer dan de feiten van uw shortlist. Werk de shortlist eerst bij naar de feiten van nu.",
        "vol" => "De shortlist kon niet worden bewaard: er is geen ruimte meer. Haal iets weg of maak uw teksten korter.",
        "weg" => "Deze shortlist is er niet meer. Zij is verlopen of verwijderd.",
        _ => null,
    };
}
