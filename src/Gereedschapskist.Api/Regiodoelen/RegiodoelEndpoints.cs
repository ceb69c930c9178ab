using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Shortlists;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Regiodoelen;

/// <summary>What a region wants to reach and how it goes, kept with a dossier.</summary>
internal static class RegiodoelEndpoints
{
    public static void MapRegiodoelen(this IEndpointRouteBuilder v1)
    {
        var deel = v1.MapDossierdeel("doelen");
        deel.MapGet("", Raadpleeg).WithName("raadpleegRegiodoelen").WithMetadata(new KostprijsAttribute(1)).MetKoppen("ETag");
        deel.MapPut("", Bewaar).WithName("bewaarRegiodoelen").WithMetadata(new KostprijsAttribute(2)).MetKoppen("ETag");
    }

    /// <summary>De doelen van de regio in een shortlist</summary>
    /// <remarks>
    /// Per doel de uitgangswaarde, het doel en het laatste cijfer over de regio, of dat op koers is op een rechte weg ernaartoe, en hoeveel
    /// gemeenten het doel al halen. Van cijfers per gemeente maken wij geen gemiddelde. Cijfers met de naam of de id van een indicator uit
    /// 'monitoring' van een basisfunctionaliteit staan ook in 'metingen', met een bericht als zij tegenspreken wat onderzoek vond.
    /// </remarks>
    /// <response code="200">De doelen met hun stand.</response>
    internal static Task<Results<Ok<RegiodoelenAntwoord>, NietGevonden>> Raadpleeg(
        [AsParameters] Dossiervraag vraag, CancellationToken cancellationToken) =>
        vraag.LeesAsync(RegiodoelenAntwoord.Van, cancellationToken);

    /// <summary>Bewaar de doelen van de regio in een shortlist</summary>
    /// <remarks>
    /// Stuur alle doelen en alle cijfers, met in 'If-Match' de ETag van de versie die u wijzigt. Een cijfer hoort bij een doel als indicator en
    /// groep gelijk zijn. Klopt er iets niet, dan wordt niets bewaard. De rest van de shortlist blijft zoals zij is.
    /// </remarks>
    /// <param name="verzoek">Alle doelen en cijfers; wat u weglaat, is daarna weg.</param>
    /// <response code="200">De doelen in de nieuwe versie.</response>
    internal static Task<Results<Ok<RegiodoelenAntwoord>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> Bewaar(
        [AsParameters] Dossierwijziging wijziging, Lichaam<RegiodoelenVerzoek> verzoek, CancellationToken cancellationToken) =>
        wijziging.BewaarAsync(
            (regio, binder) => regio with
            {
                Doelen = binder.Doelen(verzoek.Waarde.Doelen, "doelen"),
                Cijfers = binder.Cijfers(verzoek.Waarde.Cijfers, verzoek.Waarde.Doelen, "cijfers"),
            }, RegiodoelenAntwoord.Van, cancellationToken);
}
