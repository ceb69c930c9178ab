using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Shortlists;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Taakverdelingen;

/// <summary>Who decides, pays, carries out, coordinates and delivers data, part by part, kept with a dossier.</summary>
internal static class TaakEndpoints
{
    public static void MapTaken(this IEndpointRouteBuilder v1)
    {
        var deel = v1.MapDossierdeel("taken");
        deel.MapGet("", Raadpleeg).WithName("raadpleegTaken").WithMetadata(new KostprijsAttribute(2)).MetKoppen("ETag");
        deel.MapPut("", Bewaar).WithName("bewaarTaken").WithMetadata(new KostprijsAttribute(2)).MetKoppen("ETag");
    }

    /// <summary>De taakverdeling in een shortlist</summary>
    /// <remarks>
    /// Per onderdeel van elke basisfunctionaliteit van de werkagenda wie beslist, betaalt, uitvoert, coördineert en gegevens levert, wat nog
    /// niemand heeft, en wie volgens de financieringsregels betaalt en volgens de catalogus uitvoert.
    /// </remarks>
    /// <response code="200">De taakverdeling.</response>
    internal static Task<Results<Ok<TakenAntwoord>, NietGevonden>> Raadpleeg(
        [AsParameters] Dossiervraag vraag, CancellationToken cancellationToken) => vraag.LeesAsync(TakenAntwoord.Van, cancellationToken);

    /// <summary>Bewaar de taakverdeling in een shortlist</summary>
    /// <remarks>
    /// Stuur elk onderdeel waar de regio iets over afsprak, met in 'If-Match' de ETag van de versie die u wijzigt. De rest van de shortlist
    /// blijft zoals zij is.
    /// </remarks>
    /// <param name="verzoek">Alle afspraken; wat u weglaat, is daarna weg.</param>
    /// <response code="200">De taakverdeling in de nieuwe versie.</response>
    internal static Task<Results<Ok<TakenAntwoord>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> Bewaar(
        [AsParameters] Dossierwijziging wijziging, Lichaam<TakenVerzoek> verzoek, CancellationToken cancellationToken) =>
        wijziging.BewaarAsync(
            (regio, binder) => regio with { Taken = binder.Taken(verzoek.Waarde.Afspraken, "afspraken") },
            TakenAntwoord.Van,
            cancellationToken);
}
