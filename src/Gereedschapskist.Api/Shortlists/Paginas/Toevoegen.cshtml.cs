using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas.Dossiers;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>
/// Puts something of a page in the dossier of this browser and goes back to that page. Twice is once: a double click or the back button
/// changes nothing.
/// </summary>
[RequestFormLimits(ValueCountLimit = 2_000)]
public sealed class ToevoegenModel(Cataloguspeil peil, Zoekindexen indexen, TimeProvider klok) : PageModel
{
    private const string Eigen = "/shortlist";

    public IActionResult OnGet() => Redirect(Eigen);

    /// <param name="soort">What it is; an interventie when the form does not say.</param>
    /// <param name="vraag">The question that was answered.</param>
    /// <param name="interventie">Ids of interventies.</param>
    /// <param name="gekozen">Ids of those that are chosen with the same press.</param>
    /// <param name="vergelijk">Not to the dossier, but side by side.</param>
    /// <param name="dossier">Which dossier; the one of now when the form does not say.</param>
    /// <param name="terug">Address of the page it came from.</param>
    /// <param name="plek">Id of the place on that page.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IActionResult> OnPostAsync(
        Dossierstuksoort soort, string? vraag, string[] interventie, string[] gekozen, string? vergelijk, string? dossier, string? terug, string? plek, CancellationToken cancellationToken)
    {
        var catalogus = peil.Huidig;
        IReadOnlyList<Interventie> gevraagd = [.. interventie.Concat(gekozen).Distinct(StringComparer.Ordinal).Take(Shortlistgrens.Items).Select(catalogus.Interventie).OfType<Interventie>()];
        if (vergelijk is not null)
        {
            return Redirect("/vergelijken" + QueryString.Create(gevraagd.Select(i => KeyValuePair.Create("interventie", (string?)i.Id))));
        }

        if (gevraagd.Count == 0 && soort is Dossierstuksoort.Interventie)
        {
            return Terug(terug, Dossiermelding.Onbekend, plek);
        }

        var bijdrage = Dossierbijdrage.Maak(soort, vraag, [.. gevraagd.Select(i => i.Id)], gekozen, catalogus, Peildata.Vandaag(klok), indexen);
        return bijdrage is null ? Terug(terug, Dossiermelding.Onleesbaar, plek) : Terug(terug, await VoegToeAsync(bijdrage, dossier, cancellationToken), plek ?? Plek(gevraagd));
    }

    private async Task<string> VoegToeAsync(Dossierbijdrage bijdrage, string? dossier, CancellationToken cancellationToken)
    {
        var (beheer, schrijver) = (HttpContext.RequestServices.GetRequiredService<Shortlistbeheer>(), Verbruiker.Van(HttpContext).Naam);
        var bos = Shortlistcookie.Lees(Request);
        if (!string.IsNullOrEmpty(dossier) && bos.Van(dossier) is null)
        {
            return Dossiermelding.Weg;
        }

        if (bos.Van(dossier) is { } sleutel && await beheer.OpenAsync(sleutel, null, cancellationToken) is { } open)
        {
            // The facts of then may not know it yet; the page then says how to bring the dossier up to date.
            if (bijdrage.Interventies.Any(id => open.Toen.Interventie(id) is null))
            {
                return Dossiermelding.TeNieuw;
            }

            return await beheer.WijzigAsync(sleutel, schrijver, bijdrage.Op, cancellationToken) ? Dossiermelding.Erin : Dossiermelding.Vol;
        }

        if (bos.IsVol)
        {
            return Dossiermelding.Vol;
        }

        var poging = await beheer.MaakAsync(Formulierkenmerk.Van(Request), schrijver, Titel(bijdrage), bijdrage);
        if (poging.Nieuw is not { } nieuw)
        {
            return poging.Melding;
        }

        if (!await beheer.WijzigAsync(nieuw.Sleutel, schrijver, bijdrage.Op, cancellationToken))
        {
            return Dossiermelding.Vol;
        }

        Shortlistcookie.Zet(HttpContext, nieuw.Sleutel, nieuw.Tot);
        return Dossiermelding.Gemaakt;
    }

    private static string Titel(Dossierbijdrage bijdrage) => bijdrage.Titel is { Length: > 0 and <= Shortlistgrens.Titel } titel ? titel : Shortlistbeheer.GewoneTitel;

    /// <summary>Where a proposal has its card of this one, and a dossier its item.</summary>
    private static string? Plek(IReadOnlyList<Interventie> gevraagd) => gevraagd is [var een] ? $"v-{een.Id}" : null;

    private RedirectResult Terug(string? adres, string melding, string? plek) => Redirect(Url.IsLocalUrl(adres)
        ? Dossiermelding.Terug(adres!, Dossiermelding.Parameter, melding, plek)
        : Dossiermelding.Terug(Eigen, Dossiermelding.Eigen, melding, plek?.Replace("v-", "item-", StringComparison.Ordinal)));
}
