using System.ComponentModel;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>Regions of every division of the country.</summary>
internal static class RegioEndpoints
{
    public static void MapRegios(this IEndpointRouteBuilder v1) =>
        v1.MapNaslag("/regios/{code}", "Gebieden", ("lijstRegios", Lijst), ("raadpleegRegio", Raadpleeg));

    /// <summary>Regio's</summary>
    /// <remarks>IZA-, GGD-, zorgkantoor-, veiligheids- en jeugdregio's met hun gemeenten, op volgorde van code.</remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Results<Ok<Lijst<RegioAntwoord>>, OngeldigVerzoek> Lijst(
        [AsParameters] Bladering bladering,
        [FromQuery(Name = "soort"), Description("Soort regio.")] Keuze<Regiosoort>? soort,
        [FromQuery(Name = "provincie"), Description("Provincie waar ten minste één gemeente van de regio in ligt.")] string? provincie,
        [FromQuery(Name = "gemeente"), Description("Naam of CBS-code van een gemeente die in de regio ligt, zoals Venray of GM0984.")] string? gemeente,
        Cataloguspeil peil,
        HttpContext context)
    {
        var catalogus = peil.Huidig;
        var fouten = new List<Fout>();
        var inProvincie = Filters.Provincie(catalogus, provincie, fouten);
        var gebied = new Gebiedscontrole(catalogus.Gebieden, fouten).Gemeente("gemeente", gemeente);
        var gevonden = catalogus.Regios
            .Where(r => soort is null || r.Soort == soort.Value.Waarde)
            .Where(r => gebied is null || gebied.Gemeenten.All(g => r.Gemeenten.Contains(g.Code)))
            .Where(r => inProvincie is null || r.Gemeenten.Any(code => catalogus.Gemeente(code)?.Provincie == inProvincie))
            .OrderBy(r => r.Code, StringComparer.Ordinal);
        return bladering.Antwoord(context, catalogus.Versie, fouten, gevonden, r => RegioAntwoord.Van(r, catalogus));
    }

    /// <summary>Eén regio</summary>
    /// <remarks>
    /// Een regio met haar gemeenten en wie het mandaat heeft. 'beeld' zegt waar andere indelingen anders lopen en wat dat betekent, en wat
    /// elke basisfunctionaliteit hier vraagt: de norm opgeteld, het landelijke geld met het aandeel naar inwoners, de keten, en de lijsten
    /// die gelden.
    /// </remarks>
    /// <param name="code">Code van de regio, zoals IZA09.</param>
    /// <response code="200">De regio.</response>
    internal static Results<Ok<RegioAntwoord>, NietGevonden> Raadpleeg(string code, Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        var gebied = catalogus.Regio(code) is null ? null : catalogus.Gebieden.Zoek(code).Gebied;
        return Naslag.Geef(gebied, g => RegioAntwoord.Van(g, catalogus), "De regio", code, catalogus.Regios.Select(r => r.Code));
    }
}
