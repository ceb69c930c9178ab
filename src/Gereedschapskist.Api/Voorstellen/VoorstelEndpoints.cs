using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Voorstellen;

/// <summary>Proposals.</summary>
internal static class VoorstelEndpoints
{
    public static IServiceCollection AddVoorstellen(this IServiceCollection services) => services.AddJson(VoorstelJsonContext.Default);

    public static void MapVoorstellen(this IEndpointRouteBuilder v1) =>
        v1.MapGroup("/voorstellen").WithTags("Voorstellen").MapPost("", StelVoor).WithName("stelInterventiesVoor").WithMetadata(new KostprijsAttribute(3))
            .Onthoudbaar<VoorstelVerzoek>();

    /// <summary>Voorstellen voor een doel</summary>
    /// <remarks>
    /// Welke interventies passen bij een basisfunctionaliteit, een gezondheidsdoel of een doel in eigen woorden? U krijgt een rangorde
    /// met per criterium de waarde, de reden en de bronnen, wat afviel en waarom, de gaten in de keten en wat het akkoord voor uw
    /// gemeente of regio betekent. Onbekend is een bandbreedte, nooit nul. Dezelfde vraag met dezelfde catalogusversie en hetzelfde
    /// zaad geeft hetzelfde antwoord. Blijft er niets over, dan zegt het antwoord welke voorwaarde u kunt versoepelen.
    /// </remarks>
    /// <param name="verzoek">Waarvoor u een voorstel zoekt, waar en voor wie.</param>
    /// <response code="200">De voorstellen, de beste eerst.</response>
    internal static Results<Ok<Voorstelantwoord>, OngeldigVerzoek> StelVoor(
        Lichaam<VoorstelVerzoek> verzoek, Cataloguspeil peil, Zoekindexen indexen, TimeProvider klok)
    {
        var catalogus = peil.Huidig;
        var uitkomst = Voorstelmotor.StelVoor(
            catalogus, verzoek.Waarde.NaarVraag(), Peildata.Vandaag(klok), Doelzoeker.Voor(catalogus, indexen));
        return uitkomst.Gelukt ? TypedResults.Ok(uitkomst.Waarde) : Problemen.OngeldigeInvoer(uitkomst.Fouten);
    }
}
