using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Over;

/// <summary>For who builds on the catalogue: requests that work, on this very host.</summary>
public sealed class OntwikkelaarsModel(Cataloguspeil peil) : PageModel
{
    public string Versie => peil.Huidig.Versie;

    public string Basis => $"{Request.Scheme}://{Request.Host}";
}
