using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Api.Shortlists.Paginas;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Checklists;

/// <summary>How far a region is with what agreements and guides ask, kept with a dossier.</summary>
internal static class ChecklistEndpoints
{
    public static void MapChecklists(this IEndpointRouteBuilder v1)
    {
        var deel = v1.MapDossierdeel("checklists");
        deel.MapGet("", Raadpleeg).WithName("raadpleegChecklists")
            .WithMetadata(new KostprijsAttribute(2) { AlsBestand = 30 }).MetKoppen("ETag", "Content-Disposition", "Catalogusversie");
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
    /// <response code="200">De checklists.</response>
    internal static Task<Results<Dossierbladvorm<ChecklistsAntwoord>, NietGevonden>> Raadpleeg(
        [AsParameters] Dossiervraag vraag, CancellationToken cancellationToken) =>
        vraag.LeesBladAsync(ChecklistsAntwoord.Van, Checklistblad.Bestand, cancellationToken);

    /// <summary>Bewaar de checklists van een shortlist</summary>
    /// <remarks>
    /// Stuur elk punt waar de regio iets over zegt, met in 'If-Match' de ETag van de versie die u wijzigt. De rest van de shortlist blijft zoals
    /// zij is.
    /// </remarks>
    /// <param name="verzoek">Alle punten waar iets over is gezegd; wat u weglaat, is daarna weer open.</param>
    /// <response code="200">De checklists in de nieuwe versie.</response>
    internal static Task<Results<Ok<ChecklistsAntwoord>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> Bewaar(
        [AsParameters] Dossierwijziging wijziging, Lichaam<ChecklistsVerzoek> verzoek, CancellationToken cancellationToken) =>
        wijziging.BewaarAsync(
            (regio, binder) => regio with { Checklists = binder.Checklists(verzoek.Waarde.Punten, "punten") },
            ChecklistsAntwoord.Van,
            cancellationToken);

    private static Task<Results<Exportbestand, NotFound>> Download(
        string dossier, string formaat, HttpContext context, Shortlistbeheer beheer, CancellationToken cancellationToken) =>
        Downloads.BladAsync(dossier, formaat, context, beheer, Checklistblad.Bestand, cancellationToken);
}
