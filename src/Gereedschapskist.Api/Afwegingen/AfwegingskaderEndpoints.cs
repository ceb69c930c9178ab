using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Afwegingen;

/// <summary>The criteria by which local and regional are weighed.</summary>
internal static class AfwegingskaderEndpoints
{
    public static void MapAfwegingskaders(this IEndpointRouteBuilder v1)
    {
        var groep = v1.MapGroup("/afwegingskaders").WithTags("Afwegingen");
        groep.MapGet("", Lijst).WithName("lijstAfwegingskaders");
        groep.MapGet("/{id}", Raadpleeg).WithName("raadpleegAfwegingskader");
    }

    /// <summary>Afwegingskaders</summary>
    /// <remarks>De kaders waarmee de dienst lokaal tegen regionaal kan wegen, op volgorde van id.</remarks>
    /// <response code="200">De kaders.</response>
    internal static Ok<AfwegingskaderLijst> Lijst(Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        return TypedResults.Ok(new AfwegingskaderLijst(
            catalogus.Versie, [.. catalogus.Afwegingskaders.OrderBy(k => k.Id, StringComparer.Ordinal).Select(AfwegingskaderRegel.Van)]));
    }

    /// <summary>Eén afwegingskader</summary>
    /// <remarks>
    /// Alle criteria met vraag, richting, gewicht, drempel en bron, en per criterium wat onze keuze is. Pas het aan en stuur het mee met een
    /// afweging om met een eigen kader te wegen.
    /// </remarks>
    /// <param name="id">Id van het kader, zoals standaard.</param>
    /// <response code="200">Het kader.</response>
    internal static Results<Ok<AfwegingskaderAntwoord>, NietGevonden> Raadpleeg(string id, Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        return catalogus.Afwegingskader(id) is { } kader
            ? TypedResults.Ok(new AfwegingskaderAntwoord(catalogus.Versie, kader))
            : Problemen.NietGevonden("Het afwegingskader", id, catalogus.Afwegingskaders.Select(k => k.Id));
    }
}
