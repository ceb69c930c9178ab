using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Api.Shortlists.Paginas;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Regiodoelen;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Regiodoelen;

/// <summary>What the region wants to reach, and how it goes: goals by the form, figures by a sheet that is looked at first.</summary>
public sealed class DoelenModel(Cataloguspeil peil) : Dossierpagina(peil, Adres)
{
    public const string Adres = "/shortlist/doelen";

    /// <summary>Figures that are shown together without a choice; more are looked at by the indicator.</summary>
    private const int Overzichtelijk = 50;

    [BindProperty]
    public Doelformulier Nieuw { get; set; } = new();

    /// <summary>The figure that is typed.</summary>
    [BindProperty]
    public Cijferformulier Cijfer { get; set; } = new();

    /// <summary>The indicator of which the figures are shown; null for all.</summary>
    public string? Indicator { get; private set; }

    /// <summary>The sheet as it was pasted or read.</summary>
    [BindProperty]
    public string? Tekst { get; set => field = value?.ReplaceLineEndings("\n"); }

    /// <summary>Figures of a sheet, shown before they are saved; null when no sheet was read.</summary>
    public IReadOnlyList<Regiocijfer>? Proef { get; private set; }

    public IReadOnlyList<Regiodoel> Doelen => Open?.Inhoud.Regio?.Doelen ?? [];

    public IReadOnlyList<Regiocijfer> Cijfers => Open?.Inhoud.Regio?.Cijfers ?? [];

    public IReadOnlyList<Doelstand> Standen => Doelstanden.Van(Doelen, Proef ?? Cijfers);

    /// <summary>What was measured of what the functions ask, with the figures that are looked at.</summary>
    public IReadOnlyList<Meting> Metingen => Domein.Regiodoelen.Metingen.Van(Catalogus, Proef ?? Cijfers, Open?.Inhoud.Regio?.Register ?? []);

    /// <summary>The figures to show with the number by which they are taken out.</summary>
    public IReadOnlyList<(int Nummer, Regiocijfer Cijfer)> Getoond =>
        Indicator is null && Cijfers.Count > Overzichtelijk ? [] :
        [
            .. Cijfers.Select((cijfer, nummer) => (nummer, cijfer))
                .Where(rij => Indicator is null || Naamsleutel.Van(rij.cijfer.Indicator) == Naamsleutel.Van(Indicator)),
        ];

    public IReadOnlyList<Code> Leefgebieden => Catalogus.Codelijst("leefgebied")?.Codes ?? [];

    /// <summary>Address of the figures of one indicator.</summary>
    public static string Cijferadres(string indicator) => $"{Adres}?indicator={Uri.EscapeDataString(indicator)}#cijfers";

    public Task OnGetAsync(string? melding, string? indicator, CancellationToken cancellationToken)
    {
        Indicator = indicator;
        return ToonAsync(melding, cancellationToken);
    }

    /// <summary>The empty sheet to fill, as text.</summary>
    public IActionResult OnGetSjabloon() => File(Cijferblad.Sjabloon, "text/csv; charset=utf-8", "cijfers.csv");

    public IActionResult OnGetWerkmap() => File(Cijferblad.Werkmap(Catalogus), Vorm.Xlsx.Mediatype, "cijfers.xlsx");

    public Task<IActionResult> OnPostKiesAsync(CancellationToken cancellationToken) => KiesAsync("Doelen", s => s, cancellationToken);

    public async Task<IActionResult> OnPostVoegToeAsync(CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        List<Fout> fouten = [];
        if (Open is null)
        {
            return Naar(Dossiermelding.Weg);
        }

        if (Nieuw.Lees(fouten) is not { } doel)
        {
            return Weiger(fouten);
        }

        fouten = Doelcontrole.Controleer(Catalogus, [.. Doelen, doel], (_, veld) => veld);
        return fouten.Count > 0 ? Weiger(fouten) : await BewaarAsync(regio => regio with { Doelen = [.. Doelen, doel] }, cancellationToken);
    }

    /// <param name="doel">Number of the goal to take out, from 0.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IActionResult> OnPostHaalWegAsync(int doel, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        return Open is null ? Naar(Dossiermelding.Weg) : await BewaarAsync(regio => regio with { Doelen = [.. Doelen.Where((_, nummer) => nummer != doel)] }, cancellationToken);
    }

    /// <summary>Adds the figure that was typed.</summary>
    public async Task<IActionResult> OnPostVoegCijferToeAsync(CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        if (Regio is null)
        {
            return Naar(Dossiermelding.Weg);
        }

        // The figure goes before those that were there, to see that it is not one of them.
        var (gelezen, fouten) = new Cijfercontrole(Catalogus, Regio, Doelen, Cijferformulier.Plek).Lees([Cijfer.Rij, .. Cijfers.Select(Cijferrij.Uit)]);
        return fouten.Count > 0 ? Weiger(fouten) : await BewaarAsync(regio => regio with { Cijfers = [.. Cijfers, gelezen[0]] }, cancellationToken);
    }

    /// <param name="cijfer">Number of the figure to take out, from 0.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IActionResult> OnPostHaalCijferWegAsync(int cijfer, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        return Open is null ? Naar(Dossiermelding.Weg) : await BewaarAsync(regio => regio with { Cijfers = [.. Cijfers.Where((_, nummer) => nummer != cijfer)] }, cancellationToken);
    }

    /// <summary>Reads a sheet and shows what the goals would become; nothing is saved.</summary>
    public async Task<IActionResult> OnPostLeesAsync(IFormFile? bestand, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        IReadOnlyList<Fout> onleesbaar = [];
        if (bestand is { Length: > 0 })
        {
            (Tekst, onleesbaar) = await Cijferblad.TekstAsync(bestand, cancellationToken);
        }

        var (cijfers, fouten) = onleesbaar.Count == 0 ? Lees() : ([], onleesbaar);
        if (fouten.Count > 0)
        {
            return Weiger(fouten);
        }

        Proef = cijfers;
        return Page();
    }

    /// <summary>Saves the figures that were looked at, in the place of those that were there.</summary>
    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        var (cijfers, fouten) = Lees();
        return fouten.Count > 0 ? Weiger(fouten) : await BewaarAsync(regio => regio with { Cijfers = cijfers }, cancellationToken);
    }

    private (IReadOnlyList<Regiocijfer> Cijfers, IReadOnlyList<Fout> Fouten) Lees()
    {
        if (Regio is null)
        {
            return ([], [new Fout("gebied", Foutcodes.GebiedOntbreekt, "Het dossier noemt nog geen regio.", "Kies eerst een regio.")]);
        }

        var (rijen, bezwaar) = Cijferblad.Lees(Tekst);
        if (bezwaar is not null)
        {
            return ([], [bezwaar]);
        }

        var (cijfers, fouten) = new Cijfercontrole(Catalogus, Regio, Doelen, Registerplekken.InBestand).Lees(rijen);
        return (cijfers, [.. fouten.Select(f => f with { Melding = $"{f.Veld.MetHoofdletter()}: {f.Melding.MetKleineLetter()}" })]);
    }

    private Task<IActionResult> BewaarAsync(Func<Regiodeel, Regiodeel> wijzig, CancellationToken cancellationToken) =>
        BewaarAsync(Open!.Inhoud.MetRegio(wijzig), null, fout => fout, cancellationToken);
}
