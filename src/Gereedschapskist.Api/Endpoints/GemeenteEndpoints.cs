using Gereedschapskist.Api.Contracten;
using Gereedschapskist.Api.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Endpoints;

/// <summary>Municipalities.</summary>
internal static class GemeenteEndpoints
{
    public static void MapGemeenten(this IEndpointRouteBuilder v1)
    {
        var groep = v1.MapGroup("/gemeenten").WithTags("Gebieden");
        groep.MapGet("/{code}", Raadpleeg).WithName("raadpleegGemeente");
    }

    /// <summary>Eén gemeente</summary>
    /// <param name="code">CBS-code van de gemeente, zoals GM0344.</param>
    /// <response code="200">De gemeente.</response>
    private static Results<Ok<GemeenteAntwoord>, NietGevonden> Raadpleeg(string code, Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        return catalogus.Gemeente(code) is { } gemeente
            ? TypedResults.Ok(GemeenteAntwoord.Van(gemeente))
            : Problemen.NietGevonden("De gemeente", code, catalogus.Gemeenten.Select(g => g.Code));
    }
}
