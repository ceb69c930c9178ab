using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>
/// The shortlist of this browser. Every change is posted and answered with a redirect, so that reloading and going back repeat nothing.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
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

    /// <summary>Title of the shortlist to make, as typed.</summary>
    public string? NieuweTitel { get; private set; }

    /// <summary>Path of the share link that was just made.</summary>
    public string? Deelpad { get; private set; }

    /// <summary>Path of the link that opens the shortlist in another browser; only when asked for.</summary>
    public string? Bewaarpad { get; private set; }

    /// <summary>Somebody else saved while this form was open.</summary>
    public bool Botsing { get; private set; }

    public IReadOnlyList<Fout> Fouten { get; private set; } = [];

    /// <summary>Ids of the fields to which a message can lead.</summary>
    public string[] Velden => Open is null
        ? ["nieuw"]
        : ["titel", "gebied", "basisfunctionaliteit", "gezondheidsdoel", "doelgroep", "periodeVan", "periodeTot", "toelichting", .. Enumerable.Range(0, Formulier.Items.Count).SelectMany(n => new[] { $"reden-{n}", $"notitie-{n}" })];

    internal GeopendeShortlist? Open { get; private set; }

    /// <summary>When the shortlist, which its owner deleted, is erased; null when there is nothing to put back.</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    private string Schrijver => Verbruiker.Van(HttpContext).Naam;

    private Shortlistbeheer Beheer => HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>();

    public string Adres(string pad) => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{pad}";

    public async Task OnGetAsync(string? melding, string? verwijderd, string? toevoegen, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        if (Open is not null && Shortlistcookie.Lees(Request) is { } sleutel)
        {
            // The list lives on with every change; so must the cookie.
            Shortlistcookie.Zet(Response, sleutel, Open.Stuk.VerlooptOp);
            Deelpad = melding == "gedeeld" && Nieuwedeelcode.Lees(Request) is { } code ? $"{Deelcookie.Pad(sleutel.Id)}/{code}" : null;
            Bewaarpad = melding == "bewaarlink" ? $"/shortlist/openen/{sleutel.Id}/{sleutel.Geheim}" : null;
        }

        TeVoegen = toevoegen is not null && Open?.Inhoud.Items.Any(i => i.Interventie == toevoegen) != true ? peil.Huidig.Interventie(toevoegen) : null;
        TerugTeZetten = Open is not null && verwijderd is not null && peil.Huidig.Interventie(verwijderd) is not null ? verwijderd : null;
        Melding = TerugTeZetten is { } id ? $"“{peil.Huidig.Interventie(id)!.Naam}” is van de shortlist gehaald." : Tekst(melding);
    }

    public async Task<IActionResult> OnPostMaakAsync(string? titel, CancellationToken cancellationToken)
    {
        NieuweTitel = string.IsNullOrWhiteSpace(titel) ? "Mijn shortlist" : titel.Trim();
        if (await Beheer.OpenAsync(Shortlistcookie.Lees(Request), null, cancellationToken) is not null)
        {
            // An old page, or the back button: what is there already must not get lost.
            return Redirect("/shortlist?melding=bestaat-al");
        }

        Fouten = Beheer.ControleerTitel(NieuweTitel);
        if (Fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var poging = await Beheer.MaakAsync(Formulierkenmerk.Van(Request), Schrijver, NieuweTitel, null);
        if (poging.Nieuw is { } nieuw)
        {
            Shortlistcookie.Zet(Response, nieuw.Sleutel, nieuw.Tot);
        }

        return Redirect($"/shortlist?melding={poging.Melding}");
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

        var onleesbaar = Shortlistfouten.Periode(Formulier).ToList();
        var (fouten, antwoord) = onleesbaar.Count > 0 ? (onleesbaar, null) : await Beheer.BewaarAsync(Shortlistcookie.Lees(Request)!, Schrijver, Formulier.Versie, shortlist, cancellationToken);
        if (antwoord?.Uitslag == Opslaguitslag.Opgeslagen || (antwoord?.Uitslag == Opslaguitslag.TeLaat && await IsAlZoAsync(shortlist, cancellationToken)))
        {
            return Redirect(weg is not null ? $"/shortlist?verwijderd={Uri.EscapeDataString(weg)}" : $"/shortlist?melding=bewaard{Plek(omhoog ?? omlaag)}");
        }

        Fouten = antwoord?.Uitslag is Opslaguitslag.TeGroot or Opslaguitslag.DagruimteOp ? [Vol(antwoord.Uitslag)] : Shortlistfouten.Leesbaar(fouten, Formulier, Catalogus);
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
            Schrijver,
            s => s.Items.Any(i => i.Interventie == interventie) ? s : s with { Items = [.. s.Items.Take(plek), oud!.Inhoud.Items[plek], .. s.Items.Skip(plek)] },
            cancellationToken);
        return Redirect($"/shortlist?melding=teruggezet{Plek(interventie)}");
    }

    public async Task<IActionResult> OnPostBijwerkenAsync(CancellationToken cancellationToken)
    {
        var gelukt = Shortlistcookie.Lees(Request) is { } sleutel && await Beheer.WijzigAsync(sleutel, Schrijver, Beheer.OpFeitenVanNu, cancellationToken);
        return Redirect(gelukt ? "/shortlist?melding=bijgewerkt" : "/shortlist?melding=niet-bijgewerkt");
    }

    /// <summary>The link itself stays out of the address: there it would end up in the history.</summary>
    public async Task<IActionResult> OnPostDeelAsync(CancellationToken cancellationToken)
    {
        if (Shortlistcookie.Lees(Request) is not { } sleutel || await Beheer.DeelAsync(sleutel, cancellationToken) is not { } code)
        {
            return Redirect("/shortlist?melding=weg");
        }

        Nieuwedeelcode.Zet(HttpContext, code);
        return Redirect("/shortlist?melding=gedeeld");
    }

    public IActionResult OnPostBewaarlink() => Redirect("/shortlist?melding=bewaarlink");

    public async Task<IActionResult> OnPostStopDelenAsync(CancellationToken cancellationToken)
    {
        Nieuwedeelcode.Wis(HttpContext);
        var gelukt = Shortlistcookie.Lees(Request) is { } sleutel && await Beheer.StopDelenAsync(sleutel, cancellationToken);
        return Redirect(gelukt ? "/shortlist?melding=niet-gedeeld" : "/shortlist?melding=weg");
    }

    public IActionResult OnPostVergeet()
    {
        Shortlistcookie.Wis(Response);
        return Redirect("/shortlist?melding=vergeten");
    }

    /// <summary>The cookie stays: with it this browser can put the shortlist back.</summary>
    public async Task<IActionResult> OnPostVerwijderAsync(CancellationToken cancellationToken)
    {
        var gelukt = Shortlistcookie.Lees(Request) is { } sleutel && await Beheer.VerwijderAsync(sleutel, cancellationToken);
        return Redirect(gelukt ? "/shortlist" : "/shortlist?melding=weg");
    }

    public async Task<IActionResult> OnPostZetTerugAsync(CancellationToken cancellationToken)
    {
        var gelukt = Shortlistcookie.Lees(Request) is { } sleutel && await Beheer.ZetTerugAsync(sleutel, cancellationToken);
        return Redirect(gelukt ? "/shortlist?melding=hersteld" : "/shortlist?melding=weg");
    }

    public async Task<IActionResult> OnPostVernieuwAsync(CancellationToken cancellationToken)
    {
        var oud = Shortlistcookie.Lees(Request);
        if (oud is null || await Beheer.VernieuwAsync(oud, cancellationToken) is not { } sleutel || await Beheer.OpenAsync(sleutel, null, cancellationToken) is not { } open)
        {
            return Redirect("/shortlist?melding=weg");
        }

        Shortlistcookie.Zet(Response, sleutel, open.Stuk.VerlooptOp);
        return Redirect("/shortlist?melding=bewaarlink");
    }

    private static Fout Vol(Opslaguitslag uitslag) => uitslag == Opslaguitslag.TeGroot
        ? new("", Foutcodes.TeGroot, "De shortlist is te groot om te bewaren.", "Maak uw teksten korter.")
        : new("", Foutcodes.TeVeel, "Vanaf uw netwerk is vandaag al heel veel bewaard.", "Bewaar uw tekst ergens anders en probeer het morgen opnieuw.");

    private static string Plek(string? interventie) => interventie is null ? "" : $"#item-{Uri.EscapeDataString(interventie)}";

    /// <summary>Sent twice: the first did the work, so there is no clash with anybody.</summary>
    private async Task<bool> IsAlZoAsync(Domein.Shortlists.Shortlist gevraagd, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken, vulFormulier: false);
        return Open is not null && Shortlistopslag.Schrijf(Open.Inhoud) == Shortlistopslag.Schrijf(gevraagd);
    }

    private async Task LaadAsync(CancellationToken cancellationToken, bool vulFormulier = true)
    {
        var sleutel = Shortlistcookie.Lees(Request);
        Open = await Beheer.OpenAsync(sleutel, null, cancellationToken);
        GewistOp = Open is null ? await Beheer.GewistOpAsync(sleutel, cancellationToken) : null;
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
        "gemaakt" => "Uw shortlist is gemaakt. Onderaan vindt u een bewaarlink, waarmee u haar ook op een ander apparaat opent.",
        "bestaat-al" => "U hebt in deze browser al een shortlist. Wilt u een nieuwe? Kies dan eerst onderaan “Vergeet in deze browser”.",
        "toegevoegd" => "De interventie staat op uw shortlist.",
        "bewaard" => "Uw wijzigingen zijn bewaard.",
        "teruggezet" => "De interventie staat er weer op, met uw notitie.",
        "bijgewerkt" => "De shortlist toont nu de feiten van vandaag.",
        "niet-bijgewerkt" => "Bijwerken kan niet zolang er een interventie op staat die niet meer in de catalogus is. Haal die eerst weg.",
        "niet-gedeeld" => "De deellink werkt niet meer.",
        "vergeten" => "Deze browser is de shortlist vergeten. Met de bewaarlink opent u haar weer.",
        "hersteld" => "De shortlist is er weer, met alles erop.",
        "onbekend" => "Die interventie staat niet in de catalogus.",
        "te-nieuw" => "Die interventie is nieuwer dan de feiten van uw shortlist. Werk de shortlist eerst bij naar de feiten van nu.",
        "vol" => "De shortlist kon niet worden bewaard: er is geen ruimte meer. Haal iets weg, maak uw teksten korter of probeer het later opnieuw.",
        "dag-vol" => "Vanaf uw netwerk zijn vandaag al heel veel shortlists gemaakt. Morgen kunt u er weer een maken.",
        "weg" => "Deze shortlist is er niet meer. Zij is verlopen of verwijderd.",
        _ => null,
    };
}
