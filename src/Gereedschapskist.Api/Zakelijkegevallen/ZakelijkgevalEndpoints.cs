using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Zakelijkegevallen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Zakelijkegevallen;

/// <summary>What it costs and yields here.</summary>
internal static class ZakelijkgevalEndpoints
{
    /// <summary>Without an interventie a whole proposal is worked out first.</summary>
    private const int Prijs = 4;

    public static IServiceCollection AddZakelijkegevallen(this IServiceCollection services) =>
        services.AddJson(ZakelijkgevalJsonContext.Default);

    public static void MapZakelijkegevallen(this IEndpointRouteBuilder v1)
    {
        var groep = v1.MapGroup("/zakelijkegevallen").WithTags("Voorstellen").WithMetadata(new KostprijsAttribute(Prijs));
        groep.MapGet("", Raadpleeg).WithName("raadpleegZakelijkgeval");
        groep.MapPost("", Reken).WithName("rekenZakelijkgeval");
    }

    /// <summary>Wat het hier kost en oplevert, in één adres</summary>
    /// <remarks>Hetzelfde als met POST, met de vraag in het adres: zo kunt u het antwoord delen als link.</remarks>
    /// <param name="vraag">Waarvoor en waar, en uw eigen getallen.</param>
    /// <response code="200">Het zakelijk geval.</response>
    internal static Results<Ok<Zakelijkgeval>, OngeldigVerzoek> Raadpleeg(
        [AsParameters] ZakelijkgevalVerzoek vraag, Cataloguspeil peil, TimeProvider klok) => Antwoord(vraag, peil, klok);

    /// <summary>Wat het hier kost en oplevert</summary>
    /// <remarks>
    /// Rekent voor één interventie in één gemeente of regio uit hoeveel deelnemers en groepen het zijn, wat dat kost, wie welk deel in welk
    /// jaar betaalt, wat het kan opleveren, wie daar voordeel van heeft en wanneer de kosten zijn terugverdiend. Elk getal is een interval
    /// met waar het vandaan komt; een opbrengst is er alleen als een bron een telbaar effect noemt. Het antwoord begint met een samenvatting
    /// in gewone zinnen. Elke aanname noemt het veld waarmee u haar vervangt.
    /// </remarks>
    /// <param name="verzoek">Waarvoor en waar, en uw eigen getallen.</param>
    /// <response code="200">Het zakelijk geval.</response>
    internal static Results<Ok<Zakelijkgeval>, OngeldigVerzoek> Reken(
        Lichaam<ZakelijkgevalVerzoek> verzoek, Cataloguspeil peil, TimeProvider klok) =>
        Antwoord(verzoek.Waarde, peil, klok);

    private static Results<Ok<Zakelijkgeval>, OngeldigVerzoek> Antwoord(ZakelijkgevalVerzoek verzoek, Cataloguspeil peil, TimeProvider klok)
    {
        var uitkomst = Gevalrekenaar.Bereken(peil.Huidig, verzoek.NaarVraag(), Peildata.Vandaag(klok));
        return uitkomst.Gelukt ? TypedResults.Ok(uitkomst.Waarde) : Problemen.OngeldigeInvoer(uitkomst.Fouten);
    }
}
