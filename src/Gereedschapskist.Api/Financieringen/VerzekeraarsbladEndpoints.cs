using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Financieringen;

/// <summary>What an insurer has to know of one topic, on one sheet.</summary>
internal static class VerzekeraarsbladEndpoints
{
    public static void MapVerzekeraarsbladen(this IEndpointRouteBuilder v1)
    {
        var groep = v1.MapGroup("").WithTags("Financiering");
        groep.MapGet("/basisfunctionaliteiten/{id}/verzekeraarsblad", VanBasisfunctionaliteit).WithName("raadpleegVerzekeraarsbladBasisfunctionaliteit");
        groep.MapGet("/ketens/{id}/verzekeraarsblad", VanKeten).WithName("raadpleegVerzekeraarsbladKeten");
    }

    /// <summary>Verzekeraarsblad van een basisfunctionaliteit</summary>
    /// <remarks>Per onderdeel: voor wie, sinds wanneer, eigen risico, code en tarief, voorwaarden en bron. Ook als CSV, Excel of OpenDocument.</remarks>
    /// <param name="id">Id van de basisfunctionaliteit.</param>
    /// <response code="200">Het blad.</response>
    internal static Results<VerzekeraarsbladVorm, NietGevonden, OngeldigVerzoek> VanBasisfunctionaliteit(
        string id, [AsParameters] Verzekeraarsbladvraag vraag)
    {
        var catalogus = vraag.Peil.Huidig;
        return catalogus.Basisfunctionaliteit(id) is { } functie
            ? vraag.Blad((dag, verzekeraar) => Verzekeraarsblad.Van(catalogus, functie, dag, verzekeraar))
            : Problemen.NietGevonden("De basisfunctionaliteit", id, catalogus.Basisfunctionaliteiten.Select(b => b.Id));
    }

    /// <summary>Verzekeraarsblad van een keten</summary>
    /// <remarks>Per onderdeel: voor wie, sinds wanneer, eigen risico, code en tarief, voorwaarden en bron. Ook als CSV, Excel of OpenDocument.</remarks>
    /// <param name="id">Id van de keten.</param>
    /// <response code="200">Het blad.</response>
    internal static Results<VerzekeraarsbladVorm, NietGevonden, OngeldigVerzoek> VanKeten(
        string id, [AsParameters] Verzekeraarsbladvraag vraag)
    {
        var catalogus = vraag.Peil.Huidig;
        return catalogus.Keten(id) is { } keten
            ? vraag.Blad((dag, verzekeraar) => Verzekeraarsblad.Van(catalogus, keten, dag, verzekeraar))
            : Problemen.NietGevonden("De keten", id, catalogus.Ketens.Select(k => k.Id));
    }

    /// <summary>The file behind a plain link on the page.</summary>
    public static void MapVerzekeraarsbladDownload(this WebApplication app)
    {
        app.MapGet("/verzekeraarsblad/{id}/download/{formaat}", Download).ExcludeFromDescription();
        app.MapGet("/verzekeraarsblad/samen/{formaat}", DownloadSamen).WithMetadata(new KostprijsAttribute(30)).ExcludeFromDescription();
    }

    private static Results<Exportbestand, NotFound> DownloadSamen(
        string formaat, string[] onderwerp, string? zorgverzekeraar, string? peildatum, Cataloguspeil peil, TimeProvider klok) =>
        VerzekeraarsbladenModel.Bestand(peil, klok, onderwerp, formaat, zorgverzekeraar, peildatum) is { } bestand ? bestand : TypedResults.NotFound();

    private static Results<Exportbestand, NotFound> Download(
        string id, string formaat, string? zorgverzekeraar, string? peildatum, Cataloguspeil peil, TimeProvider klok) =>
        VerzekeraarsbladModel.Bestand(peil, klok, id, formaat, zorgverzekeraar, peildatum) is { } bestand ? bestand : TypedResults.NotFound();
}
