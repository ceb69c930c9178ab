using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Shortlists;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.EigenAanpakken;

/// <summary>Approaches of the region's own, kept with a dossier and never mixed with the catalogue.</summary>
internal static class AanpakEndpoints
{
    public static void MapEigenAanpakken(this IEndpointRouteBuilder v1)
    {
        var deel = v1.MapDossierdeel("eigen-aanpakken");
        deel.MapGet("", Raadpleeg).WithName("raadpleegEigenAanpakken").WithMetadata(new KostprijsAttribute(1)).MetKoppen("ETag");
        deel.MapPut("", Bewaar).WithName("bewaarEigenAanpakken").WithMetadata(new KostprijsAttribute(1)).MetKoppen("ETag");
    }

    /// <summary>De eigen aanpakken in een shortlist</summary>
    /// <remarks>Aanpakken van de regio zelf, met hoe ver zij zijn. Zij staan niet in de catalogus, en komen nooit in een voorstel of rangorde.</remarks>
    /// <response code="200">De eigen aanpakken.</response>
    internal static Task<Results<Ok<EigenAanpakkenAntwoord>, NietGevonden>> Raadpleeg(
        [AsParameters] Dossiervraag vraag, CancellationToken cancellationToken) =>
        vraag.LeesAsync(EigenAanpakkenAntwoord.Van, cancellationToken);

    /// <summary>Bewaar de eigen aanpakken in een shortlist</summary>
    /// <remarks>
    /// Stuur alle aanpakken, met in 'If-Match' de ETag van de versie die u wijzigt. Wat al in de catalogus staat, hoort er niet bij. De rest van de
    /// shortlist blijft zoals zij is.
    /// </remarks>
    /// <param name="verzoek">Alle eigen aanpakken; wat u weglaat, is daarna weg.</param>
    /// <response code="200">De eigen aanpakken in de nieuwe versie.</response>
    internal static Task<Results<Ok<EigenAanpakkenAntwoord>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> Bewaar(
        [AsParameters] Dossierwijziging wijziging, Lichaam<EigenAanpakkenVerzoek> verzoek, CancellationToken cancellationToken) =>
        wijziging.BewaarAsync(
            (regio, binder) => regio with { EigenAanpakken = binder.EigenAanpakken(verzoek.Waarde.Aanpakken, "aanpakken") },
            EigenAanpakkenAntwoord.Van,
            cancellationToken);
}
