using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>One municipality as a place, with its neighbours.</summary>
public sealed class GemeenteModel(Cataloguspeil peil, TimeProvider klok) : Gebiedspagina(peil, klok)
{
    public Gemeente Gemeente => Gebied.Gemeenten[0];

    /// <summary>Its end, when that is announced.</summary>
    public Herindeling? Einde => Catalogus.Gebieden.EindeVan(Gemeente.Code);

    /// <summary>Nearest first.</summary>
    public IEnumerable<(Gemeente Gemeente, decimal? Km)> Buren => (Gemeente.Ligging?.Buren ?? [])
        .Select(Catalogus.Gemeente)
        .OfType<Gemeente>()
        .Select(buur => (Gemeente: buur, Km: Afstand.Km(Gemeente, buur)))
        .OrderBy(buur => buur.Km ?? decimal.MaxValue)
        .ThenBy(buur => buur.Gemeente.Naam, Nl.Alfabet);

    public IActionResult OnGet(string id) => Open(id, regioEerst: false);
}
