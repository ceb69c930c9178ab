using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Api.Shortlists.Paginas;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Registers;

/// <summary>Who offers what where, kept with the dossier: read from a sheet, looked at before it is saved, and changed by the row.</summary>
public sealed class RegisterModel(Cataloguspeil peil) : Dossierpagina(peil, Adres)
{
    public const string Adres = "/shortlist/register";

    /// <summary>The row that is typed.</summary>
    [BindProperty]
    public Registerformulier Nieuw { get; set; } = new();

    /// <summary>The sheet as it was pasted or read; empty when there is none.</summary>
    [BindProperty]
    public string? Tekst { get; set => field = value?.ReplaceLineEndings("\n"); }

    /// <summary>What a sheet holds, shown before it is saved; null when no sheet was read.</summary>
    public IReadOnlyList<Registerregel>? Proef { get; private set; }

    public IReadOnlyList<Registerregel> Regels => Open?.Inhoud.Regio?.Register ?? [];

    /// <summary>The function of which the rows are shown; null for all.</summary>
    public Basisfunctionaliteit? Functie { get; private set; }

    /// <summary>The municipality of which the rows are shown; null for all.</summary>
    public Gemeente? Gemeente { get; private set; }

    /// <summary>The sheet that is looked at, else what is kept.</summary>
    public Registerbeeld Beeld()
    {
        var beeld = new Registerbeeld(Catalogus, Regio!, Open!.Inhoud.Peildatum, Proef ?? Regels);
        return Proef is not null ? beeld : beeld with { Filteradres = Adres, Weghaalformulier = "haal-weg", Getoond = [.. Getoond()] };
    }

    public async Task OnGetAsync(string? melding, string? regio, string? functie, string? gemeente, CancellationToken cancellationToken)
    {
        Gebied = regio;
        await ToonAsync(melding, cancellationToken);
        Functie = functie is null ? null : Catalogus.Basisfunctionaliteit(functie);
        Gemeente = gemeente is null ? null : Catalogus.Gemeente(gemeente);
    }

    /// <summary>The rows of the function and municipality that are looked at, or all, with the number by which they are changed.</summary>
    private IEnumerable<(int Nummer, Registerregel Regel)> Getoond()
    {
        var alle = Regels.Select((regel, nummer) => (Nummer: nummer, Regel: regel));
        var vanFunctie = Functie is null ? alle : alle.IntersectBy(Dekkingen.PerFunctie(Catalogus, Regels)[Functie.Id], rij => rij.Regel);
        return Gemeente is null ? vanFunctie : vanFunctie.Where(rij => rij.Regel.Gemeente == Gemeente.Code);
    }

    /// <summary>The empty sheet to fill, as text.</summary>
    public IActionResult OnGetSjabloon() => File(Registerblad.Sjabloon, "text/csv; charset=utf-8", "register.csv");

    public IActionResult OnGetWerkmap() => File(Registerblad.Werkmap(), Vorm.Xlsx.Mediatype, "register.xlsx");

    public Task<IActionResult> OnPostKiesAsync(CancellationToken cancellationToken) => KiesAsync("Register", s => s, cancellationToken);

    /// <summary>Reads a sheet and shows what it would become; nothing is saved.</summary>
    public async Task<IActionResult> OnPostLeesAsync(IFormFile? bestand, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        if (Regio is null)
        {
            return Naar(Dossiermelding.Weg);
        }

        IReadOnlyList<Fout> onleesbaar = [];
        if (bestand is { Length: > 0 })
        {
            (Tekst, onleesbaar) = await Registerblad.TekstAsync(bestand, cancellationToken);
        }

        var (regels, fouten) = onleesbaar.Count == 0 ? Lees() : ([], onleesbaar);
        if (fouten.Count > 0)
        {
            return Weiger(fouten);
        }

        Proef = regels;
        return Page();
    }

    /// <summary>Saves the sheet that was looked at, in the place of what was there.</summary>
    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        if (Regio is null)
        {
            return Naar(Dossiermelding.Weg);
        }

        var (regels, fouten) = Lees();
        return fouten.Count > 0 ? Weiger(fouten) : await BewaarAsync(regels, cancellationToken);
    }

    /// <summary>Adds the row that was typed.</summary>
    public async Task<IActionResult> OnPostVoegToeAsync(CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        if (Regio is null)
        {
            return Naar(Dossiermelding.Weg);
        }

        // The new row goes first: then a fault in it, or that it is there already, is told of the form.
        var (regels, fouten) = new Registercontrole(Catalogus, Regio, Plek).Lees([Nieuw.Rij, .. Regels.Select(Registerrij.Uit)]);
        return fouten.Count > 0 ? Weiger(fouten) : await BewaarAsync([.. regels.Skip(1), regels[0]], cancellationToken);
    }

    /// <param name="regel">Number of the row to take out, from 0.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IActionResult> OnPostHaalWegAsync(int regel, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        return Open is null ? Naar(Dossiermelding.Weg) : await BewaarAsync([.. Regels.Where((_, nummer) => nummer != regel)], cancellationToken);
    }

    private static string Plek(int nummer, string? veld) => (nummer, veld) switch
    {
        (0, null) => "deze regel",
        (0, _) => veld,
        (_, null) => $"regel {nummer} van uw register",
        _ => $"regel {nummer} van uw register, {veld}",
    };

    private (IReadOnlyList<Registerregel> Regels, IReadOnlyList<Fout> Fouten) Lees()
    {
        var (rijen, bezwaar) = Registerblad.Lees(Tekst);
        if (bezwaar is not null)
        {
            return ([], [bezwaar]);
        }

        var (regels, fouten) = new Registercontrole(Catalogus, Regio!, Registerplekken.InBestand).Lees(rijen);
        return (regels, [.. fouten.Select(f => f with { Melding = $"{f.Veld.MetHoofdletter()}: {f.Melding.MetKleineLetter()}" })]);
    }

    private Task<IActionResult> BewaarAsync(IReadOnlyList<Registerregel> regels, CancellationToken cancellationToken) =>
        BewaarAsync(Open!.Inhoud.MetRegio(regio => regio with { Register = regels }), "register", fout => fout, cancellationToken);
}
