using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Start;

/// <summary>Start page: what it is, one search box, three ways in.</summary>
[Bewaarbaar]
public sealed class IndexModel(Cataloguspeil peil) : PageModel
{
    public int AantalInterventies { get; private set; }

    public IReadOnlyList<Ingang> Basisfunctionaliteiten { get; private set; } = [];

    public IReadOnlyList<Ingang> Ontwikkelagenda { get; private set; } = [];

    public void OnGet()
    {
        var catalogus = peil.Huidig;
        AantalInterventies = catalogus.Interventies.Count;
        var ingangen = catalogus.Basisfunctionaliteiten
            .OrderBy(b => b.Naam, StringComparer.Ordinal)
            .ToLookup(
                b => b.Status == Agendastatus.Basisfunctionaliteit,
                b => new Ingang(b.Id, b.Naam, b.Beschrijving, catalogus.Interventies.Count(i => i.Basisfunctionaliteiten.Contains(b.Id))));
        Basisfunctionaliteiten = [.. ingangen[true]];
        Ontwikkelagenda = [.. ingangen[false]];
    }

    /// <summary>A way into the catalogue.</summary>
    public sealed record Ingang(string Id, string Naam, string? Beschrijving, int Aantal);
}
