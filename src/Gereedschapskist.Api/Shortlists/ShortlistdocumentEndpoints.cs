using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Shortlists.Export;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>The documents that a dossier becomes.</summary>
internal static class ShortlistdocumentEndpoints
{
    public static void MapShortlistdocumenten(this RouteGroupBuilder groep)
    {
        groep.MapGet("/{id}/werkagenda", RaadpleegWerkagenda).WithName("raadpleegWerkagenda").AlsStuk();
        groep.MapGet("/{id}/besluitstuk", RaadpleegBesluitstuk).WithName("raadpleegBesluitstuk").AlsStuk();
        groep.MapGet("/{id}/regioplan", RaadpleegRegioplan).WithName("raadpleegRegioplan").AlsStuk();
        groep.MapGet("/{id}/samenwerkingsovereenkomst", RaadpleegOvereenkomst).WithName("raadpleegOvereenkomst").AlsStuk();
    }

    private static void AlsStuk(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(new KostprijsAttribute(30)).MetKoppen("Content-Disposition", "Catalogusversie");

    /// <summary>De shortlist als regionale werkagenda</summary>
    /// <remarks>
    /// Per basisfunctionaliteit IST, SOLL en GAP, zoals het landelijke format vraagt: ingevuld zover de catalogus reikt, met gemarkeerde
    /// plekken voor wat alleen de regio weet. Als Word, Markdown of webpagina.
    /// </remarks>
    /// <response code="200">De voorzet voor de werkagenda.</response>
    internal static Task<Results<Documentvorm, NietGevonden>> RaadpleegWerkagenda(
        [AsParameters] Dossiervraag vraag, CancellationToken cancellationToken) =>
        vraag.LeesStukAsync(Shortlistexport.MaakWerkagenda, cancellationToken);

    /// <summary>Het besluitstuk</summary>
    /// <remarks>
    /// Het dossier als stuk voor college of bestuur: aanleiding, advies, waarom dit en niet dat, kosten en wie betaalt, lokaal of
    /// regionaal, wat
    /// wij niet weten en het gevraagde besluit. Daarna de bijlagen: vergelijking, berekening, per interventie en bronnen. Uit de feiten
    /// van de
    /// catalogus en uw eigen keuzes en teksten; wat niemand invulde, is een gemarkeerde plek. Als Word, Markdown of webpagina.
    /// </remarks>
    /// <response code="200">Het besluitstuk.</response>
    internal static Task<Results<Documentvorm, NietGevonden>> RaadpleegBesluitstuk(
        [AsParameters] Dossiervraag vraag, CancellationToken cancellationToken) =>
        vraag.LeesStukAsync(Shortlistexport.MaakBesluitstuk, cancellationToken);

    /// <summary>Het regioplan</summary>
    /// <remarks>
    /// De onderdelen A tot en met I die het akkoord van een regioplan vraagt: doelen, risicogroepen, activiteiten, regionaal en lokaal,
    /// gemeente en
    /// zorgverzekeraar, uitvoering, coördinatie, evaluatie en geld. Ingevuld uit het dossier en de catalogus; wat niemand weet, is een
    /// gemarkeerde
    /// plek. Als Word, Markdown of webpagina.
    /// </remarks>
    /// <response code="200">De voorzet voor het regioplan.</response>
    internal static Task<Results<Documentvorm, NietGevonden>> RaadpleegRegioplan(
        [AsParameters] Dossiervraag vraag, CancellationToken cancellationToken) =>
        vraag.LeesStukAsync(Shortlistexport.MaakRegioplan, cancellationToken);

    /// <summary>De concept-samenwerkingsovereenkomst</summary>
    /// <remarks>
    /// Een concept uit de taakverdeling van het dossier: partijen, doel, wie wat doet, geld, gegevens, overleg, stappen als een afspraak
    /// niet lukt,
    /// looptijd en ondertekening. De stappen zijn een voorstel van ons. Met rollen en organisaties, zonder namen van personen. Als Word,
    /// Markdown of
    /// webpagina.
    /// </remarks>
    /// <response code="200">Het concept.</response>
    internal static Task<Results<Documentvorm, NietGevonden>> RaadpleegOvereenkomst(
        [AsParameters] Dossiervraag vraag, CancellationToken cancellationToken) =>
        vraag.LeesStukAsync(Shortlistexport.MaakOvereenkomst, cancellationToken);
}
