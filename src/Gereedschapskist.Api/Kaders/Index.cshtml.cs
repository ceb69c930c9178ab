using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Kaders;

/// <summary>What agreements and guides ask of a region: the lists, the milestones and the werkagenda.</summary>
[Bewaarbaar]
public sealed class IndexModel(Cataloguspeil peil, TimeProvider klok) : PageModel
{
    public Catalogus Catalogus { get; private set; } = null!;

    public DateOnly Vandaag { get; private set; }

    public void OnGet()
    {
        Catalogus = peil.Huidig;
        Vandaag = Peildata.Vandaag(klok);
    }

    /// <summary>What is still to come first, then what has been.</summary>
    public IEnumerable<Mijlpaal> Mijlpalen(bool voorbij) => Catalogus.Mijlpalen.Where(m => m.IsVoorbij(Vandaag) is true == voorbij);
}
