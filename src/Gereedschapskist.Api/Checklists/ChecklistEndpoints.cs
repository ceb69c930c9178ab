using System.ComponentModel;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Api.Shortlists.Paginas;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Checklists;

/// <summary>How far a region is with what agreements and guides ask, kept with a dossier.</summary>
internal static class ChecklistEndpoints
{
    public static void MapChecklists(this IEndpointRouteBuilder v1)
    {
        var deel = v1.MapDossierdeel("checklists");
        deel.MapGet("", Raadpleeg).WithName("raadpleegChecklists").WithMetadata(new KostprijsAttribute(2) { AlsBestand = 30 }).MetKoppen("ETag", "Content-Disposition", "Catalogusversie");
        deel.MapPut("", Bewaar).WithName("bewaarChecklists").WithMetadata(new KostprijsAttribute(2)).MetKoppen("ETag");
    }

    /// <summary>The sheet behind a plain link, for whoever has the cookie.</summary>
    public static void MapChecklistdownload(this WebApplication app) =>
        app.MapGet("/shortlist/dossier/{dossier}/checklists/{formaat}", Download).WithMetadata(new KostprijsAttribute(30)).ExcludeFromDescription();

    /// <summary>De checklists van een shortlist</summary>
    /// <remarks>
    /// De randvoorwaarden per keten, de criteria, de werkzame elementen, de aandachtspunten per partij en wat een plan moet hebben: per punt hoe
    /// ver de regio is, waar dat uit blijkt, wie ervoor zorgt en of het over tijd is. Met Accept ook als rekenblad (Excel, OpenDocument, CSV).
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="authorization">Bearer, gevolgd door het geheim of de deelcode.</param>
    /// <response code="200">De checklists.</response>
    internal static async Task<Results<Dossierbladvorm<ChecklistsAntwoord>, NietGevonden>> Raadpleeg(
        string id, [FromHeader(Name = "Authorization")] string? authorization, Shortlistkast kast, CancellationToken cancellationToken) =>
        await kast.OpenAsync(id, Sleutelkop.Lees(authorization), null, cancellationToken) is { } open
            ? new Dossierbladvorm<ChecklistsAntwoord>(open, ChecklistsAntwoord.Van, Checklistblad.Bestand)
            : ShortlistEndpoints.NietGevonden();

    /// <summary>Bewaar de checklists van een shortlist</summary>
    /// <remarks>
    /// Stuur elk punt waar de regio iets over zegt, met in 'If-Match' de ETag van de versie die u wijzigt. De rest van de shortlist blijft zoals
    /// zij is.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="verzoek">Alle punten waar iets over is gezegd; wat u weglaat, is daarna weer open.</param>
    /// <response code="200">De checklists in de nieuwe versie.</response>
    internal static Task<Results<Ok<ChecklistsAntwoord>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> Bewaar(
        string id, Lichaam<ChecklistsVerzoek> verzoek, [FromHeader(Name = "Authorization")] string? authorization, [FromHeader(Name = "If-Match"), Description(Versiekop.Uitleg)] string? ifMatch,
        HttpContext context, Dossierschrijver schrijver, CancellationToken cancellationToken) =>
        schrijver.BewaarRegioAsync(
            id,
            (authorization, ifMatch),
            context,
            (regio, binder) => regio with { Checklists = binder.Checklists(verzoek.Waarde.Punten, "punten") },
            ChecklistsAntwoord.Van,
            cancellationToken);

    private static Task<Results<Exportbestand, NotFound>> Download(
        string dossier, string formaat, HttpContext context, Shortlistbeheer beheer, CancellationToken cancellationToken) =>
        Downloads.BladAsync(dossier, formaat, context, beheer, Checklistblad.Bestand, cancellationToken);
}
