using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>
/// The dossier of this browser. Every change is posted and answered with a redirect, so that reloading and going back repeat nothing.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[RequestSizeLimit(2 * 1024 * 1024)]
[RequestFormLimits(ValueCountLimit = 4_000)]
public sealed class IndexModel(Cataloguspeil peil) : PageModel
{
    [BindProperty]
    public Shortlistformulier Formulier { get; set; } = new();

    /// <summary>Which dossier a small form is about: another one may have been opened in another tab.</summary>
    [BindProperty]
    public string? Dossier { get; set; }

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
    public string[] Velden => Open is null ? ["nieuw"] : [.. Formulier.Velden];

    internal GeopendeShortlist? Open { get; private set; }

    /// <summary>When the dossier that its owner deleted is erased; null when there is nothing to put back.</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    /// <summary>Id of that dossier.</summary>
    public string? Gewist { get; private set; }

    /// <summary>All dossiers that this browser remembers, the one it works on first.</summary>
    internal IReadOnlyList<GeopendeShortlist> Alle { get; private set; } = [];

    private Shortlistsleutel? Sleutel => Shortlistcookie.Lees(Request).Van(Formulier.Dossier ?? Dossier);

    private string Schrijver => Verbruiker.Van(HttpContext).Naam;

    private Shortlistbeheer Beheer => HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>();

    public string Adres(string pad) => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{pad}";

    public async Task OnGetAsync(string? melding, string? verwijderd, string? toevoegen, CancellationToken cancellationToken)
    {
        await LaadAlleAsync(cancellationToken);
        if (Open is not null && Sleutel is { } sleutel)
        {
            Deelpad = melding == "gedeeld" && Nieuwedeelcode.Lees(Request) is { } code ? $"{Deelcookie.Pad(sleutel.Id)}/{code}" : null;
            Bewaarpad = melding == "bewaarlink" ? $"/shortlist/openen/{sleutel.Id}/{sleutel.Geheim}" : null;
        }

        TeVoegen = toevoegen is not null && Open?.Inhoud.Items.Any(i => i.Interventie == toevoegen) != true ? peil.Huidig.Interventie(toevoegen) : null;
        TerugTeZetten = Open is not null && verwijderd is not null && peil.Huidig.Interventie(verwijderd) is not null ? verwijderd : null;
        Melding = TerugTeZetten is { } id ? $"“{peil.Huidig.Interventie(id)!.Naam}” is uit het dossier gehaald." : Dossiermelding.Tekst(melding);
    }

    public async Task<IActionResult> OnPostMaakAsync(string? titel, CancellationToken cancellationToken)
    {
        NieuweTitel = string.IsNullOrWhiteSpace(titel) ? Shortlistbeheer.GewoneTitel : titel.Trim();
        Fouten = Beheer.ControleerTitel(NieuweTitel);
        if (Fouten.Count > 0)
        {
            await LaadAsync(cancellationToken);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (Shortlistcookie.Lees(Request).IsVol)
        {
            return Naar(Dossiermelding.Vol);
        }

        var poging = await Beheer.MaakAsync(Formulierkenmerk.Van(Request), Schrijver, NieuweTitel, null);
        if (poging.Nieuw is { } nieuw)
        {
            Shortlistcookie.Zet(HttpContext, nieuw.Sleutel, nieuw.Tot);
        }

        return Naar(poging.Melding);
    }

    /// <summary>Makes another dossier of this browser the one it works on.</summary>
    public async Task<IActionResult> OnPostWisselAsync(CancellationToken cancellationToken)
    {
        if (Sleutel is not { } sleutel || await Beheer.OpenAsync(sleutel, null, cancellationToken) is not { } open)
        {
            return Naar(Dossiermelding.Weg);
        }

        Shortlistcookie.Zet(HttpContext, sleutel, open.Stuk.VerlooptOp);
        return Naar("gewisseld");
    }

    /// <summary>Takes a question that was put in the dossier out of it.</summary>
    public async Task<IActionResult> OnPostVraagWegAsync(string? onderwerp, CancellationToken cancellationToken)
    {
        var gelukt = Sleutel is { } sleutel && await Beheer.WijzigAsync(
            sleutel,
            Schrijver,
            s => s with
            {
                Voorstellen = [.. s.Voorstellen.Where(v => v.Onderwerp != onderwerp)],
                Financieringstoetsen = [.. s.Financieringstoetsen.Where(v => v.Onderwerp != onderwerp)],
                Vergeleken = onderwerp is null ? [] : s.Vergeleken,
            },
            cancellationToken);
        return Naar(gelukt ? "vraag-weg" : Dossiermelding.Weg);
    }

    public async Task<IActionResult> OnPostBewaarAsync(string? omhoog, string? omlaag, string? weg, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken, vulFormulier: false);
        if (Open is null)
        {
            return Naar(Dossiermelding.Weg);
        }

        Formulier.Verplaats(omhoog, -1);
        Formulier.Verplaats(omlaag, 1);
        var onleesbaar = Shortlistfouten.Periode(Formulier).ToList();
        var shortlist = Formulier.Op(Open.Inhoud, onleesbaar);
        if (weg is not null)
        {
            shortlist = shortlist with { Items = [.. shortlist.Items.Where(i => i.Interventie != weg)] };
        }

        var (fouten, antwoord) = onleesbaar.Count > 0 ? (onleesbaar, null) : await Beheer.BewaarAsync(Sleutel!, Schrijver, Formulier.Versie, shortlist, cancellationToken);
        if (antwoord?.Uitslag == Opslaguitslag.Opgeslagen || (antwoord?.Uitslag == Opslaguitslag.TeLaat && await IsAlZoAsync(shortlist, cancellationToken)))
        {
            return weg is not null ? Redirect($"/shortlist?verwijderd={Uri.EscapeDataString(weg)}") : Naar("bewaard", omhoog ?? omlaag);
        }

        Fouten = antwoord?.Uitslag is Opslaguitslag.TeGroot or Opslaguitslag.DagruimteOp ? [Shortlistfouten.Vol(antwoord.Uitslag)] : Shortlistfouten.Leesbaar(fouten, Formulier, Catalogus);
        Botsing = antwoord?.Uitslag == Opslaguitslag.TeLaat;
        Formulier.Versie = Open.Stuk.Versie;
        ModelState.Clear();
        Response.StatusCode = Botsing ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }

    public async Task<IActionResult> OnPostHerstelAsync(string? interventie, int versie, CancellationToken cancellationToken)
    {
        var oud = await Beheer.OpenAsync(Sleutel, versie, cancellationToken);
        var plek = oud?.Inhoud.Items.ToList().FindIndex(i => i.Interventie == interventie) ?? -1;
        if (Sleutel is not { } sleutel || plek < 0)
        {
            return Naar(Dossiermelding.Weg);
        }

        await Beheer.WijzigAsync(
            sleutel,
            Schrijver,
            s => s.Items.Any(i => i.Interventie == interventie) ? s : s with { Items = [.. s.Items.Take(plek), oud!.Inhoud.Items[plek], .. s.Items.Skip(plek)] },
            cancellationToken);
        return Naar("teruggezet", interventie);
    }

    public async Task<IActionResult> OnPostBijwerkenAsync(CancellationToken cancellationToken) =>
        Naar(Sleutel is { } sleutel && await Beheer.WijzigAsync(sleutel, Schrijver, Beheer.OpFeitenVanNu, cancellationToken) ? "bijgewerkt" : "niet-bijgewerkt");

    /// <summary>The link itself stays out of the address: there it would end up in the history.</summary>
    public async Task<IActionResult> OnPostDeelAsync(CancellationToken cancellationToken)
    {
        if (Sleutel is not { } sleutel || await Beheer.DeelAsync(sleutel, cancellationToken) is not { } code)
        {
            return Naar(Dossiermelding.Weg);
        }

        Nieuwedeelcode.Zet(HttpContext, code);
        return Naar("gedeeld");
    }

    public IActionResult OnPostBewaarlink() => Naar("bewaarlink");

    public async Task<IActionResult> OnPostStopDelenAsync(CancellationToken cancellationToken)
    {
        Nieuwedeelcode.Wis(HttpContext);
        return Naar(Sleutel is { } sleutel && await Beheer.StopDelenAsync(sleutel, cancellationToken) ? "niet-gedeeld" : Dossiermelding.Weg);
    }

    public IActionResult OnPostVergeet()
    {
        Vergeet(Sleutel);
        return Naar("vergeten");
    }

    /// <summary>The cookie stays: with it this browser can put the shortlist back.</summary>
    public async Task<IActionResult> OnPostVerwijderAsync(CancellationToken cancellationToken)
    {
        var gelukt = Sleutel is { } sleutel && await Beheer.VerwijderAsync(sleutel, cancellationToken);
        return gelukt ? Redirect("/shortlist") : Naar(Dossiermelding.Weg);
    }

    public async Task<IActionResult> OnPostZetTerugAsync(CancellationToken cancellationToken) =>
        Naar(Sleutel is { } sleutel && await Beheer.ZetTerugAsync(sleutel, cancellationToken) ? "hersteld" : Dossiermelding.Weg);

    public async Task<IActionResult> OnPostVernieuwAsync(CancellationToken cancellationToken)
    {
        if (Sleutel is not { } oud || await Beheer.VernieuwAsync(oud, cancellationToken) is not { } sleutel || await Beheer.OpenAsync(sleutel, null, cancellationToken) is not { } open)
        {
            return Naar(Dossiermelding.Weg);
        }

        Shortlistcookie.Zet(HttpContext, sleutel, open.Stuk.VerlooptOp);
        return Naar("bewaarlink");
    }

    /// <summary>The browser forgets this dossier and keeps the others.</summary>
    private void Vergeet(Shortlistsleutel? sleutel) =>
        Shortlistcookie.Zet(HttpContext, Shortlistcookie.Lees(Request).Zonder(sleutel?.Id ?? ""), Beheer.Bewaartijd());

    private RedirectResult Naar(string melding, string? interventie = null) =>
        Redirect(Dossiermelding.Terug("/shortlist", Dossiermelding.Eigen, melding, interventie is null ? null : $"item-{interventie}"));

    /// <summary>Sent twice: the first did the work, so there is no clash with anybody.</summary>
    private async Task<bool> IsAlZoAsync(Shortlist gevraagd, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken, vulFormulier: false);
        return Open is not null && Shortlistopslag.Schrijf(Open.Inhoud) == Shortlistopslag.Schrijf(gevraagd);
    }

    /// <summary>Every dossier of this browser. Keys that open nothing any more are forgotten, and the cookie lives as long as the dossiers.</summary>
    private async Task LaadAlleAsync(CancellationToken cancellationToken)
    {
        var bos = Shortlistcookie.Lees(Request);
        var open = new List<(Shortlistsleutel Sleutel, GeopendeShortlist Open)>();
        var gewist = new List<(Shortlistsleutel Sleutel, DateTimeOffset Op)>();
        foreach (var sleutel in bos.Sleutels)
        {
            if (await Beheer.OpenAsync(sleutel, null, cancellationToken) is { } gevonden)
            {
                open.Add((sleutel, gevonden));
            }
            else if (await Beheer.GewistOpAsync(sleutel, cancellationToken) is { } moment)
            {
                gewist.Add((sleutel, moment));
            }
        }

        if (bos.Sleutels.Count > 0)
        {
            Shortlistcookie.Zet(HttpContext, new Sleutelbos([.. open.Select(o => o.Sleutel), .. gewist.Select(g => g.Sleutel)]), Beheer.Bewaartijd());
        }

        Alle = [.. open.Select(o => o.Open)];
        if (gewist is [var eerste, ..])
        {
            (Gewist, GewistOp) = (eerste.Sleutel.Id, eerste.Op);
        }

        Zet(Alle.Count > 0 ? Alle[0] : null, vulFormulier: true);
    }

    private async Task LaadAsync(CancellationToken cancellationToken, bool vulFormulier = true) =>
        Zet(await Beheer.OpenAsync(Sleutel, null, cancellationToken), vulFormulier);

    private void Zet(GeopendeShortlist? open, bool vulFormulier)
    {
        Open = open;
        Alle = Alle.Count > 0 || open is null ? Alle : [open];
        if (open is not null && vulFormulier)
        {
            Formulier = Shortlistformulier.Van(open.Stuk.Id, open.Stuk.Versie, open.Inhoud);
        }
    }
}
