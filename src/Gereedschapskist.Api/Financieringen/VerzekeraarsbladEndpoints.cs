using System.ComponentModel;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

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
    /// <param name="peildatum">De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</param>
    /// <response code="200">Het blad.</response>
    internal static Results<VerzekeraarsbladVorm, NietGevonden, OngeldigVerzoek> VanBasisfunctionaliteit(
        string id,
        Cataloguspeil peil,
        TimeProvider klok,
        DateOnly? peildatum,
        [FromQuery(Name = "zorgverzekeraar"), Description("Naam of id van een zorgverzekeraar; dan staat diens inkoop erbij.")] string? zorgverzekeraar)
    {
        var catalogus = peil.Huidig;
        var dag = peildatum ?? Peildata.Vandaag(klok);
        return catalogus.Basisfunctionaliteit(id) is { } functie
            ? Blad(catalogus, dag, zorgverzekeraar, verzekeraar => Verzekeraarsblad.Van(catalogus, functie, dag, verzekeraar))
            : Problemen.NietGevonden("De basisfunctionaliteit", id, catalogus.Basisfunctionaliteiten.Select(b => b.Id));
    }

    /// <summary>Verzekeraarsblad van een keten</summary>
    /// <remarks>Per onderdeel: voor wie, sinds wanneer, eigen risico, code en tarief, voorwaarden en bron. Ook als CSV, Excel of OpenDocument.</remarks>
    /// <param name="id">Id van de keten.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</param>
    /// <response code="200">Het blad.</response>
    internal static Results<VerzekeraarsbladVorm, NietGevonden, OngeldigVerzoek> VanKeten(
        string id,
        Cataloguspeil peil,
        TimeProvider klok,
        DateOnly? peildatum,
        [FromQuery(Name = "zorgverzekeraar"), Description("Naam of id van een zorgverzekeraar; dan staat diens inkoop erbij.")] string? zorgverzekeraar)
    {
        var catalogus = peil.Huidig;
        var dag = peildatum ?? Peildata.Vandaag(klok);
        return catalogus.Keten(id) is { } keten
            ? Blad(catalogus, dag, zorgverzekeraar, verzekeraar => Verzekeraarsblad.Van(catalogus, keten, dag, verzekeraar))
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

    private static Results<VerzekeraarsbladVorm, NietGevonden, OngeldigVerzoek> Blad(
        Catalogus catalogus, DateOnly dag, string? zorgverzekeraar, Func<string?, Verzekeraarsblad> maak)
    {
        var verzekeraar = zorgverzekeraar is null ? null : catalogus.Financiering.ZoekZorgverzekeraar(zorgverzekeraar)?.Id;
        var bekend = catalogus.Financiering.Inhoud.Zorgverzekeraars.Select(z => z.Id);
        List<Fout> fouten = [.. verzekeraar is null ? Filters.Onbekend(("zorgverzekeraar", zorgverzekeraar, bekend)) : []];
        if (Financieringsvraagcontrole.Peildatum(dag) is { } buiten)
        {
            fouten.Add(buiten);
        }

        return fouten.Count > 0 ? Problemen.OngeldigeInvoer(fouten) : new VerzekeraarsbladVorm(maak(verzekeraar), catalogus);
    }
}
