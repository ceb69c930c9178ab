using System.ComponentModel;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>Municipalities.</summary>
internal static class GemeenteEndpoints
{
    public static void MapGemeenten(this IEndpointRouteBuilder v1)
    {
        var groep = v1.MapGroup("/gemeenten").WithTags("Gebieden");
        groep.MapGet("", Lijst).WithName("lijstGemeenten").MetKoppen("Link");
        groep.MapGet("/{code}", Raadpleeg).WithName("raadpleegGemeente");
    }

    /// <summary>Gemeenten</summary>
    /// <remarks>Alle gemeenten, op volgorde van CBS-code, te beperken tot een provincie, een regio of een deel van de naam.</remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Results<Ok<Lijst<GemeenteAntwoord>>, OngeldigVerzoek> Lijst(
        [AsParameters] Bladering bladering,
        [FromQuery(Name = "provincie"), Description("Naam van de provincie, zoals Utrecht.")] string? provincie,
        [FromQuery(Name = "regio"), Description("Code van een regio, zoals IZA09.")] string? regio,
        [FromQuery(Name = "naam"), Description("Deel van de naam van de gemeente; hoofdletters maken niet uit.")] string? naam,
        Cataloguspeil peil,
        HttpContext context)
    {
        var catalogus = peil.Huidig;
        var fouten = Filters.Onbekend(
            ("provincie", provincie, Filters.Provincies(catalogus)),
            ("regio", regio, catalogus.Regios.Select(r => r.Code)));
        if (fouten.Count > 0)
        {
            return Problemen.OngeldigeInvoer(fouten);
        }

        var inRegio = regio is null ? null : catalogus.Regio(regio)!.Gemeenten;
        var gevonden = catalogus.Gemeenten
            .Where(g => provincie is null || g.Provincie == provincie)
            .Where(g => inRegio is null || inRegio.Contains(g.Code))
            .Where(g => naam is null || g.Naam.Contains(naam, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return TypedResults.Ok(bladering.Knip(context, catalogus.Versie, gevonden, g => GemeenteAntwoord.Van(g, catalogus)));
    }

    /// <summary>Eén gemeente</summary>
    /// <remarks>Een gemeente met inwoners en de regio's waar zij in ligt.</remarks>
    /// <param name="code">CBS-code van de gemeente, zoals GM0344.</param>
    /// <response code="200">De gemeente.</response>
    internal static Results<Ok<GemeenteAntwoord>, NietGevonden> Raadpleeg(string code, Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        return catalogus.Gemeente(code) is { } gemeente
            ? TypedResults.Ok(GemeenteAntwoord.Van(gemeente, catalogus))
            : Problemen.NietGevonden("De gemeente", code, catalogus.Gemeenten.Select(g => g.Code));
    }
}
