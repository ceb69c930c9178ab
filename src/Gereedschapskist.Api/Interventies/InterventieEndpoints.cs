using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Interventies;

/// <summary>One interventie with everything that is known.</summary>
internal static class InterventieEndpoints
{
    public static void MapInterventies(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/interventies/{id}", Raadpleeg).WithName("raadpleegInterventie").WithTags("Interventies");

    /// <summary>Eén interventie</summary>
    /// <remarks>
    /// Alle feiten over een interventie, elk met de bron. Null en een lege lijst betekenen onbekend, nooit nul of geen.
    /// De velden in 'eigenIndeling' hebben wij zelf ingedeeld.
    /// </remarks>
    /// <param name="id">Id van de interventie, zoals in-balans.</param>
    /// <response code="200">De interventie.</response>
    internal static Results<Ok<InterventieAntwoord>, NietGevonden> Raadpleeg(string id, Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        return catalogus.Interventie(id) is { } interventie
            ? TypedResults.Ok(interventie.NaarAntwoord(catalogus))
            : Problemen.NietGevonden("De interventie", id, catalogus.Interventies.Select(i => i.Id));
    }
}
