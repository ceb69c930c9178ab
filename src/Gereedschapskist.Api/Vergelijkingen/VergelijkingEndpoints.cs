using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Vergelijkingen;

/// <summary>Comparisons.</summary>
internal static class VergelijkingEndpoints
{
    public static IServiceCollection AddVergelijkingen(this IServiceCollection services) => services.AddJson(VergelijkJsonContext.Default);

    public static void MapVergelijkingen(this IEndpointRouteBuilder v1) =>
        v1.MapGroup("/vergelijkingen").WithTags("Voorstellen").MapPost("", Vergelijk).WithName("vergelijkInterventies");

    /// <summary>Interventies vergelijken</summary>
    /// <remarks>
    /// Zet twee tot en met acht interventies naast elkaar, kenmerk voor kenmerk. Per rij staat wie de beste is, alleen als dat met
    /// zekerheid te zeggen is, en wat onbekend is. Met 'waarvoor' komen de oordelen erbij die van uw vraag afhangen.
    /// </remarks>
    /// <param name="verzoek">Welke interventies, en waarvoor.</param>
    /// <response code="200">De vergelijking.</response>
    internal static Results<Ok<Vergelijking>, OngeldigVerzoek> Vergelijk(
        Lichaam<VergelijkVerzoek> verzoek, Cataloguspeil peil, Zoekindexen indexen, TimeProvider klok)
    {
        var catalogus = peil.Huidig;
        var uitkomst = Vergelijker.Vergelijk(
            catalogus, verzoek.Waarde.NaarVraag(), Peildata.Vandaag(klok), Doelzoeker.Voor(catalogus, indexen));
        return uitkomst.Gelukt ? TypedResults.Ok(uitkomst.Waarde) : Problemen.OngeldigeInvoer(uitkomst.Fouten);
    }
}
