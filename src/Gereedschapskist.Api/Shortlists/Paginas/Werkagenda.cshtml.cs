using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The way to a regional work agenda: a region, its functions, and what only the region knows, saved as it goes.</summary>
public sealed class WerkagendaModel(Cataloguspeil peil) : Tekstpagina(peil, "/shortlist/werkagenda")
{
    [BindProperty]
    public string[] Functies { get; set; } = [];

    public async Task OnGetAsync(string? melding, CancellationToken cancellationToken)
    {
        await ToonTekstenAsync(melding, cancellationToken);
        Functies = [.. Werkagendafuncties.Van(Catalogus, Open?.Inhoud.Context ?? new Shortlistcontext()).Select(f => f.Id)];
    }

    /// <summary>Keeps region and functions; without a dossier it makes one.</summary>
    public Task<IActionResult> OnPostKiesAsync(CancellationToken cancellationToken)
    {
        string[] functies = [.. Functies.Where(id => Catalogus.Basisfunctionaliteit(id) is not null).Distinct(StringComparer.Ordinal)];
        return KiesAsync("Werkagenda", s => s with { Context = s.Context with { Basisfunctionaliteiten = functies } }, cancellationToken);
    }
}
