using System.ComponentModel;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Gezondheidsdoelen;

/// <summary>What a region can want to reach.</summary>
internal static class GezondheidsdoelEndpoints
{
    public static void MapGezondheidsdoelen(this IEndpointRouteBuilder v1) =>
        v1.MapNaslag(
            "/gezondheidsdoelen/{id}",
            "Gezondheidsdoelen",
            ("lijstGezondheidsdoelen", Lijst),
            ("raadpleegGezondheidsdoel", Raadpleeg));

    /// <summary>Gezondheidsdoelen</summary>
    /// <remarks>Doelen uit GALA, NPA en AZWA en doelen uit onze eigen indeling, met indicatoren, op volgorde van id.</remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Results<Ok<Lijst<GezondheidsdoelAntwoord>>, OngeldigVerzoek> Lijst(
        [AsParameters] Bladering bladering,
        [FromQuery(Name = "leefgebied"), Description("Id van een leefgebied.")] string? leefgebied,
        [FromQuery(Name = "akkoord"), Description("Naam van een akkoord dat het doel noemt, zoals GALA.")] string? akkoord,
        Cataloguspeil peil,
        HttpContext context)
    {
        var catalogus = peil.Huidig;
        var fouten = Filters.Onbekend(
            ("leefgebied", leefgebied, Filters.Leefgebieden(catalogus)),
            ("akkoord", akkoord, catalogus.Gezondheidsdoelen.SelectMany(d => d.Akkoorden).Distinct(StringComparer.Ordinal)));
        var gevonden = catalogus.Gezondheidsdoelen
            .Where(d => leefgebied is null || d.Leefgebied == leefgebied)
            .Where(d => akkoord is null || d.Akkoorden.Contains(akkoord))
            .OrderBy(d => d.Id, StringComparer.Ordinal);
        return bladering.Antwoord(context, catalogus.Versie, fouten, gevonden, d => GezondheidsdoelAntwoord.Van(d, catalogus));
    }

    /// <summary>Eén gezondheidsdoel</summary>
    /// <remarks>Met de indicatoren, de streefwaarden en de bronnen.</remarks>
    /// <param name="id">Id van het gezondheidsdoel, zoals minder-valongevallen.</param>
    /// <response code="200">Het gezondheidsdoel.</response>
    internal static Results<Ok<GezondheidsdoelAntwoord>, NietGevonden> Raadpleeg(string id, Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        return Naslag.Geef(
            catalogus.Gezondheidsdoel(id),
            doel => GezondheidsdoelAntwoord.Van(doel, catalogus),
            "Het gezondheidsdoel",
            id,
            catalogus.Gezondheidsdoelen.Select(d => d.Id));
    }
}
