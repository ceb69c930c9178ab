using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>Every region by kind.</summary>
public sealed class RegiosModel(Cataloguspeil peil) : Gebiedenpagina(peil)
{
    public IActionResult OnGet(string? zoek) => Zoek(zoek, regioEerst: true);
}
