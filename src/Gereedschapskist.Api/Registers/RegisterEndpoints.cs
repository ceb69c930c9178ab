using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Api.Shortlists.Paginas;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Registers;

/// <summary>Who offers what where: checked on its own, or kept with a dossier.</summary>
internal static class RegisterEndpoints
{
    public static void MapRegisters(this IEndpointRouteBuilder v1)
    {
        v1.MapGroup("/registertoetsen").WithTags("Gebieden").WithMetadata(new RequestSizeLimitAttribute(ShortlistEndpoints.Berichtgrootte))
            .MapPost("", Toets).WithName("toetsRegister").WithMetadata(new KostprijsAttribute(10));
        var deel = v1.MapDossierdeel("register");
        deel.MapGet("", Raadpleeg).WithName("raadpleegRegister")
            .WithMetadata(new KostprijsAttribute(10) { AlsBestand = 30 }).MetKoppen("ETag", "Content-Disposition", "Catalogusversie");
        deel.MapPut("", Bewaar).WithName("bewaarRegister").WithMetadata(new KostprijsAttribute(10)).MetKoppen("ETag");
    }

    /// <summary>The sheet behind a plain link, for whoever has the cookie.</summary>
    public static void MapRegisterdownload(this WebApplication app) =>
        app.MapGet("/shortlist/dossier/{dossier}/register/{formaat}", Download).WithMetadata(new KostprijsAttribute(30)).ExcludeFromDescription();

    /// <summary>Toets een register</summary>
    /// <remarks>
    /// Stuur wat er in een regio wordt aangeboden: interventie, gemeente, aanbieder, capaciteit, deelnemers, betaler en periode. U krijgt de
    /// regels terug zoals wij ze lezen, en per basisfunctionaliteit hoeveel deelnemers er zijn naast wat het akkoord vraagt, in welke
    /// gemeenten niets is, en wat hun buren hebben. Klopt er iets niet, dan krijgt u van elke regel wat er mis is en geen enkele uitkomst.
    /// Er wordt niets bewaard.
    /// </remarks>
    /// <param name="verzoek">De regio en de regels.</param>
    /// <response code="200">De regels en de dekking.</response>
    internal static Results<Ok<RegisterAntwoord>, OngeldigVerzoek> Toets(Lichaam<RegistertoetsVerzoek> verzoek, Cataloguspeil peil, TimeProvider klok)
    {
        var (catalogus, vraag) = (peil.Huidig, verzoek.Waarde);
        List<Fout> fouten = [];
        if (new Gebiedscontrole(catalogus.Gebieden, fouten).Regio("regio", vraag.Regio) is not { } gebied)
        {
            return Problemen.OngeldigeInvoer(
                fouten.Count > 0 ? fouten : [new Fout("regio", Foutcodes.GebiedOntbreekt, "Er is geen regio genoemd.", "Noem de regio bij naam of code.")]);
        }

        var (regels, bezwaren) = new Registercontrole(catalogus, gebied, Registerplekken.InBericht("regels")).Lees(vraag.Regels);
        return bezwaren.Count > 0
            ? Problemen.OngeldigeInvoer(bezwaren)
            : TypedResults.Ok(RegisterAntwoord.Van(catalogus, gebied, vraag.Peildatum ?? Peildata.Vandaag(klok), regels));
    }

    /// <summary>Het register van een shortlist</summary>
    /// <remarks>
    /// Wie wat waar aanbiedt volgens de regio, met de dekking per basisfunctionaliteit. Met Accept ook als rekenblad (Excel, OpenDocument, CSV):
    /// hetzelfde blad dat op de webpagina is in te lezen.
    /// </remarks>
    /// <response code="200">Het register.</response>
    internal static Task<Results<Dossierbladvorm<RegisterAntwoord>, NietGevonden>> Raadpleeg(
        [AsParameters] Dossiervraag vraag, CancellationToken cancellationToken) =>
        vraag.LeesBladAsync(RegisterAntwoord.Van, Registerblad.Bestand, cancellationToken);

    /// <summary>Bewaar het register van een shortlist</summary>
    /// <remarks>
    /// Stuur alle regels, met in 'If-Match' de ETag van de versie die u wijzigt. Klopt er iets niet, dan wordt niets bewaard. De rest van de
    /// shortlist blijft zoals zij is.
    /// </remarks>
    /// <param name="verzoek">Alle regels; wat u weglaat, is daarna weg.</param>
    /// <response code="200">Het register in de nieuwe versie.</response>
    internal static Task<Results<Ok<RegisterAntwoord>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> Bewaar(
        [AsParameters] Dossierwijziging wijziging, Lichaam<RegisterVerzoek> verzoek, CancellationToken cancellationToken) =>
        wijziging.BewaarAsync(
            (regio, binder) => regio with { Register = binder.Register(verzoek.Waarde.Regels, "regels") },
            RegisterAntwoord.Van,
            cancellationToken);

    private static Task<Results<Exportbestand, NotFound>> Download(
        string dossier, string formaat, HttpContext context, Shortlistbeheer beheer, CancellationToken cancellationToken) =>
        Downloads.BladAsync(dossier, formaat, context, beheer, Registerblad.Bestand, cancellationToken);
}
