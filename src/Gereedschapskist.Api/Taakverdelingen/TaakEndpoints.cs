using System.ComponentModel;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Platform.Waarneming;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Taakverdelingen;

/// <summary>Who decides, pays, carries out, coordinates and delivers data, part by part, kept with a dossier.</summary>
internal static class TaakEndpoints
{
    public static void MapTaken(this IEndpointRouteBuilder v1)
    {
        var deel = v1.MapGroup("/shortlists/{id}/taken").WithTags("Shortlists").WithMetadata(new RequestSizeLimitAttribute(ShortlistEndpoints.Berichtgrootte), new SchrijftAttribute());
        deel.MapGet("", Raadpleeg).WithName("raadpleegTaken").WithMetadata(new KostprijsAttribute(2)).MetKoppen("ETag");
        deel.MapPut("", Bewaar).WithName("bewaarTaken").WithMetadata(new KostprijsAttribute(2)).MetKoppen("ETag");
    }

    /// <summary>De taakverdeling in een shortlist</summary>
    /// <remarks>
    /// Per onderdeel van elke basisfunctionaliteit van de werkagenda wie beslist, betaalt, uitvoert, coördineert en gegevens levert, wat nog
    /// niemand heeft, en wie volgens de financieringsregels betaalt en volgens de catalogus uitvoert.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="authorization">Bearer, gevolgd door het geheim of de deelcode.</param>
    /// <param name="context">Het verzoek.</param>
    /// <response code="200">De taakverdeling.</response>
    internal static async Task<Results<Ok<TakenAntwoord>, NietGevonden>> Raadpleeg(
        string id, [FromHeader(Name = "Authorization")] string? authorization, HttpContext context, Shortlistkast kast, CancellationToken cancellationToken)
    {
        if (await kast.OpenAsync(id, Sleutelkop.Lees(authorization), null, cancellationToken) is not { } open)
        {
            return ShortlistEndpoints.NietGevonden();
        }

        context.Response.Headers.ETag = Versiekop.Schrijf(open.Stuk.Versie);
        return TypedResults.Ok(TakenAntwoord.Van(open));
    }

    /// <summary>Bewaar de taakverdeling in een shortlist</summary>
    /// <remarks>
    /// Stuur elk onderdeel waar de regio iets over afsprak, met in 'If-Match' de ETag van de versie die u wijzigt. De rest van de shortlist
    /// blijft zoals zij is.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="verzoek">Alle afspraken; wat u weglaat, is daarna weg.</param>
    /// <response code="200">De taakverdeling in de nieuwe versie.</response>
    internal static Task<Results<Ok<TakenAntwoord>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> Bewaar(
        string id, Lichaam<TakenVerzoek> verzoek, [FromHeader(Name = "Authorization")] string? authorization, [FromHeader(Name = "If-Match"), Description(Versiekop.Uitleg)] string? ifMatch,
        HttpContext context, Dossierschrijver schrijver, CancellationToken cancellationToken) =>
        schrijver.BewaarAsync(
            id,
            (authorization, ifMatch),
            context,
            open =>
            {
                List<Fout> fouten = [];
                var taken = new Regiobinder(open.Toen, open.Inhoud.Context, fouten).Taken(verzoek.Waarde.Afspraken, open.Inhoud.Peildatum, "afspraken");
                return Task.FromResult(Dossierschrijver.Gecontroleerd(open, open.Inhoud with { Regio = (open.Inhoud.Regio ?? new Regiodeel()) with { Taken = taken } }, fouten));
            },
            TakenAntwoord.Van,
            cancellationToken);
}
