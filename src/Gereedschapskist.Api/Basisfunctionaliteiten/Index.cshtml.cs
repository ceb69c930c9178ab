using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Basisfunctionaliteiten;

/// <summary>Everything the agreement says must be available, and what is still being worked on.</summary>
[Bewaarbaar]
public sealed class IndexModel(Cataloguspeil peil) : PageModel
{
    public Catalogus Catalogus { get; private set; } = null!;

    public IReadOnlyList<(Agendastatus Status, IReadOnlyList<Basisfunctionaliteit> Functies)> Groepen { get; private set; } = [];

    public void OnGet()
    {
        Catalogus = peil.Huidig;
        Groepen =
        [
            .. Catalogus.Basisfunctionaliteiten
                .GroupBy(b => b.Status)
                .OrderBy(g => g.Key)
                .Select(g => (g.Key, (IReadOnlyList<Basisfunctionaliteit>)[.. g.OrderBy(b => b.Naam, StringComparer.Ordinal)])),
        ];
    }

    public int Aantal(Basisfunctionaliteit functie) => Catalogus.Interventies.Count(i => i.Basisfunctionaliteiten.Contains(functie.Id));
}
