using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>One region as a place.</summary>
public sealed class RegioModel(Cataloguspeil peil, TimeProvider klok) : Gebiedspagina(peil, klok)
{
    public IActionResult OnGet(string id) => Open(id, regioEerst: true);
}
