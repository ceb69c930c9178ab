using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>Every municipality by province.</summary>
public sealed class GemeentenModel(Cataloguspeil peil) : Gebiedenpagina(peil)
{
    public IActionResult OnGet(string? zoek) => Zoek(zoek, regioEerst: false);
}
