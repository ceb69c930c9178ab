using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The way to a regional work agenda: a region, its functions, and what only the region knows, saved as it goes.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[RequestSizeLimit(2 * 1024 * 1024)]
[RequestFormLimits(ValueCountLimit = 4_000)]
public sealed class WerkagendaModel(Cataloguspeil peil) : PageModel
{
    private const string Adres = "/shortlist/werkagenda";

    [BindProperty]
    public string? Dossier { get; set; }

    /// <summary>The version that the texts were read from.</summary>
    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public string? Gebied { get; set; }

    [BindProperty]
    public string[] Functies { get; set; } = [];

    /// <summary>What the region wrote, by place.</summary>
    [BindProperty]
    public Dictionary<string, string?> Teksten { get; set; } = new(StringComparer.Ordinal);

    public Catalogus Catalogus => Open?.Toen ?? peil.Huidig;

    public IReadOnlyList<Fout> Fouten { get; private set; } = [];

    public string? Melding { get; private set; }

    /// <summary>Somebody else saved while these texts were open; what was typed stands in the form.</summary>
    public bool Botsing { get; private set; }

    internal GeopendeShortlist? Open { get; private set; }

    /// <summary>The region is known, so that the texts can be asked.</summary>
    public bool KanInvullen => Open is { Inhoud.Context: { Regio: not null } or { Gemeente: not null } };

    private string Schrijver => Verbruiker.Van(HttpContext).Naam;

    private Shortlistbeheer Beheer => HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>();

    private Shortlistsleutel? Sleutel => Shortlistcookie.Lees(Request).Van(Dossier);

    public async Task OnGetAsync(string? melding, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        Melding = Dossiermelding.Tekst(melding);
        Vul();
    }

    /// <summary>Keeps region and functions; without a dossier it makes one.</summary>
    public async Task<IActionResult> OnPostKiesAsync(CancellationToken cancellationToken)
    {
        if (peil.Huidig.Regio(Gebied ?? "") is not { } regio)
        {
            await LaadAsync(cancellationToken);
            Fouten = [new Fout("gebied", Foutcodes.VeldOntbreekt, "U koos nog geen regio.", "Kies een regio uit de lijst.")];
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Shortlist Kies(Shortlist s) => s with
        {
            Context = s.Context with
            {
                Gemeente = null,
                Regio = regio.Code,
                Basisfunctionaliteiten = [.. Functies.Where(id => peil.Huidig.Basisfunctionaliteit(id) is not null).Distinct(StringComparer.Ordinal)],
            },
        };
        if (Sleutel is { } sleutel && await Beheer.OpenAsync(sleutel, null, cancellationToken) is not null)
        {
            return Redirect($"{Adres}?{Dossiermelding.Eigen}={(await Beheer.WijzigAsync(sleutel, Schrijver, Kies, cancellationToken) ? "bewaard" : Dossiermelding.Vol)}");
        }

        var poging = Shortlistcookie.Lees(Request).IsVol ? null : await Beheer.MaakAsync(Formulierkenmerk.Van(Request), Schrijver, $"Werkagenda {regio.Naam}", null);
        if (poging?.Nieuw is not { } nieuw || !await Beheer.WijzigAsync(nieuw.Sleutel, Schrijver, Kies, cancellationToken))
        {
            return Redirect($"{Adres}?{Dossiermelding.Eigen}={poging?.Melding ?? Dossiermelding.Vol}");
        }

        Shortlistcookie.Zet(HttpContext, nieuw.Sleutel, nieuw.Tot);
        return Redirect($"{Adres}?{Dossiermelding.Eigen}={Dossiermelding.Gemaakt}");
    }

    /// <param name="naar">Chapter to go on with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IActionResult> OnPostBewaarAsync(string? naar, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        if (Open is null || Sleutel is not { } sleutel)
        {
            return Redirect($"{Adres}?{Dossiermelding.Eigen}={Dossiermelding.Weg}");
        }

        var formulier = new Shortlistformulier();
        foreach (var (plek, tekst) in Teksten)
        {
            formulier.Teksten[plek] = tekst;
        }

        var nieuw = Open.Inhoud with { Teksten = formulier.Samen(Open.Inhoud.Teksten) };
        var (fouten, antwoord) = await Beheer.BewaarAsync(sleutel, Schrijver, Versie, nieuw, cancellationToken);
        if (antwoord?.Uitslag == Opslaguitslag.Opgeslagen || Shortlistopslag.Schrijf(nieuw) == Open.Stuk.Inhoud)
        {
            return Redirect($"{Adres}?{Dossiermelding.Eigen}=bewaard{(string.IsNullOrEmpty(naar) ? "" : $"#{Uri.EscapeDataString(naar)}")}");
        }

        Fouten = antwoord?.Uitslag is Opslaguitslag.TeGroot or Opslaguitslag.DagruimteOp
            ? [Shortlistfouten.Vol(antwoord.Uitslag)]
            : [.. fouten.Select(f => f with { Veld = f.Veld.Replace("teksten.", "", StringComparison.Ordinal).Replace('.', '-') })];
        Botsing = antwoord?.Uitslag == Opslaguitslag.TeLaat;
        Versie = Open.Stuk.Versie;
        ModelState.Clear();
        Response.StatusCode = Botsing ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Id of the field of a text; a full stop in an id is a trap for style sheets.</summary>
    public static string Veld(string plek) => plek.Replace('.', '-');

    public string? Tekst(string plek) => Teksten.GetValueOrDefault(plek);

    private async Task LaadAsync(CancellationToken cancellationToken) => Open = await Beheer.OpenAsync(Sleutel, null, cancellationToken);

    private void Vul()
    {
        Dossier = Open?.Stuk.Id;
        Versie = Open?.Stuk.Versie ?? 0;
        var context = Open?.Inhoud.Context ?? new Shortlistcontext();
        Gebied = Werkagendafuncties.Regio(Catalogus, context);
        Functies = [.. Werkagendafuncties.Van(Catalogus, context).Select(f => f.Id)];
        foreach (var (plek, tekst) in Open?.Inhoud.Teksten ?? new Dictionary<string, string>())
        {
            Teksten[plek] = tekst;
        }
    }
}
