using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.LinkedData;
using Gereedschapskist.Api.Platform.Publicatie;
using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Api.Codelijsten;

/// <summary>Code lists, also as SKOS.</summary>
internal static class CodelijstEndpoints
{
    public static void MapCodelijsten(this IEndpointRouteBuilder v1) =>
        v1.MapNaslag("/codelijsten/{id}", "Catalogus", ("lijstCodelijsten", Lijst), ("raadpleegCodelijst", Raadpleeg));

    /// <summary>Codelijsten</summary>
    /// <remarks>De codelijsten waar de codes in andere antwoorden uit komen, op volgorde van id.</remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Ok<Lijst<CodelijstRegel>> Lijst([AsParameters] Bladering bladering, Cataloguspeil peil, HttpContext context)
    {
        var catalogus = peil.Huidig;
        var lijsten = catalogus.Codelijsten.OrderBy(l => l.Id, StringComparer.Ordinal).ToList();
        return TypedResults.Ok(bladering.Knip(context, catalogus.Versie, lijsten, CodelijstRegel.Van));
    }

    /// <summary>Eén codelijst</summary>
    /// <remarks>De codes met label en definitie. Met '?formaat=json-ld' (of 'Accept: application/ld+json') als SKOS-begrippenkader volgens NL-SBB.</remarks>
    /// <param name="id">Id van de codelijst, zoals erkenningsniveau.</param>
    /// <response code="200">De codelijst.</response>
    internal static Results<LinkedDataAntwoord, Ok<CodelijstAntwoord>, NietGevonden> Raadpleeg(
        string id, Cataloguspeil peil, IOptions<Publicatieopties> opties, HttpRequest request)
    {
        var catalogus = peil.Huidig;
        if (catalogus.Codelijst(id) is not { } lijst)
        {
            return Problemen.NietGevonden("De codelijst", id, catalogus.Codelijsten.Select(l => l.Id));
        }

        return Vormkeuze.Kies(request) == Vorm.JsonLd
            ? new LinkedDataAntwoord(lijst.NaarSkos(catalogus, opties.Value.BasisUrl))
            : TypedResults.Ok(CodelijstAntwoord.Van(lijst, catalogus));
    }
}
