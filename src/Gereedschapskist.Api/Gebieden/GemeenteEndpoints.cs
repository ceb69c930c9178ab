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

/// <summary>Municipalities.</summary>
internal static class GemeenteEndpoints
{
    public static void MapGemeenten(this IEndpointRouteBuilder v1) =>
        v1.MapNaslag("/gemeenten/{code}", "Gebieden", ("lijstGemeenten", Lijst), ("raadpleegGemeente", Raadpleeg));

    /// <summary>Gemeenten</summary>
    /// <remarks>Alle gemeenten, op volgorde van CBS-code, te beperken tot een provincie, een regio of een deel van de naam.</remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Results<Ok<Lijst<GemeenteAntwoord>>, OngeldigVerzoek> Lijst(
        [AsParameters] Bladering bladering,
        [FromQuery(Name = "provincie"), Description("Naam van de provincie, zoals Utrecht of Friesland.")] string? provincie,
        [FromQuery(Name = "regio"), Description("Naam of code van een regio, zoals Twente of IZA09.")] string? regio,
        [FromQuery(Name = "naam"), Description("Deel van de naam van de gemeente; ook een roepnaam of de naam van een vroegere gemeente. Hoofdletters en accenten maken niet uit.")] string? naam,
        Cataloguspeil peil,
        HttpContext context)
    {
        var catalogus = peil.Huidig;
        var fouten = new List<Fout>();
        var inProvincie = Filters.Provincie(catalogus, provincie, fouten);
        var inRegio = new Gebiedscontrole(catalogus.Gebieden, fouten).Regio("regio", regio);
        var gevonden = (naam is null ? catalogus.Gemeenten : catalogus.Gebieden.GemeentenMet(naam))
            .Where(g => inProvincie is null || g.Provincie == inProvincie)
            .Where(g => inRegio is null || inRegio.Gemeenten.Contains(g));
        return bladering.Antwoord(context, catalogus.Versie, fouten, gevonden, g => GemeenteAntwoord.Van(g, catalogus));
    }

    /// <summary>Eén gemeente</summary>
    /// <remarks>
    /// Een gemeente met inwoners en de regio's waar zij in ligt. 'beeld' zegt met wie zij aan tafel zit, en wat elke basisfunctionaliteit
    /// hier vraagt: de norm uitgerekend, het landelijke geld met het aandeel naar inwoners, de keten, en de lijsten die gelden.
    /// </remarks>
    /// <param name="code">CBS-code van de gemeente, zoals GM0344.</param>
    /// <response code="200">De gemeente.</response>
    internal static Results<Ok<GemeenteAntwoord>, NietGevonden> Raadpleeg(string code, Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        var gebied = catalogus.Gemeente(code) is null ? null : catalogus.Gebieden.Zoek(code).Gebied;
        return Naslag.Geef(gebied, g => GemeenteAntwoord.Van(g, catalogus), "De gemeente", code, catalogus.Gemeenten.Select(g => g.Code));
    }
}
