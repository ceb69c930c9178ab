using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The way to a regional work agenda: a region, its functions, and what only the region knows, saved as it goes.</summary>
public sealed class WerkagendaModel(Cataloguspeil peil) : Dossierpagina(peil, "/shortlist/werkagenda")
{
    [BindProperty]
    public string[] Functies { get; set; } = [];

    /// <summary>What the region wrote, by place.</summary>
    [BindProperty]
    public Dictionary<string, string?> Teksten { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The region is known, so that the texts can be asked.</summary>
    public bool KanInvullen => Open is { Inhoud.Context: { Regio: not null } or { Gemeente: not null } };

    public async Task OnGetAsync(string? melding, CancellationToken cancellationToken)
    {
        await ToonAsync(melding, cancellationToken);
        Functies = [.. Werkagendafuncties.Van(Catalogus, Open?.Inhoud.Context ?? new Shortlistcontext()).Select(f => f.Id)];
        foreach (var (plek, tekst) in Open?.Inhoud.Teksten ?? new Dictionary<string, string>())
        {
            Teksten[plek] = tekst;
        }
    }

    /// <summary>Keeps region and functions; without a dossier it makes one.</summary>
    public Task<IActionResult> OnPostKiesAsync(CancellationToken cancellationToken)
    {
        string[] functies = [.. Functies.Where(id => Catalogus.Basisfunctionaliteit(id) is not null).Distinct(StringComparer.Ordinal)];
        return KiesAsync("Werkagenda", s => s with { Context = s.Context with { Basisfunctionaliteiten = functies } }, cancellationToken);
    }

    /// <param name="naar">Chapter to go on with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IActionResult> OnPostBewaarAsync(string? naar, CancellationToken cancellationToken)
    {
        await LaadAsync(cancellationToken);
        if (Open is null)
        {
            return Naar(Dossiermelding.Weg);
        }

        var formulier = new Shortlistformulier();
        foreach (var (plek, tekst) in Teksten)
        {
            formulier.Teksten[plek] = tekst;
        }

        return await BewaarAsync(
            Open.Inhoud with { Teksten = formulier.Samen(Open.Inhoud.Teksten) },
            naar,
            f => f with { Veld = f.Veld.Replace("teksten.", "", StringComparison.Ordinal).Replace('.', '-') },
            cancellationToken);
    }

    /// <summary>Id of the field of a text; a full stop in an id is a trap for style sheets.</summary>
    public static string Veld(string plek) => plek.Replace('.', '-');

    public string? Tekst(string plek) => Teksten.GetValueOrDefault(plek);
}
