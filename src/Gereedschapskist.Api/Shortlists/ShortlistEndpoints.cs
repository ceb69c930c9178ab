using System.ComponentModel;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Platform.Waarneming;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Shortlists: private by capability, never cached, nothing lost.</summary>
internal static class ShortlistEndpoints
{
    /// <summary>Bytes of a request: 500 interventies with a note of a page each.</summary>
    internal const int Berichtgrootte = 512 * 1024;

    private const string Onbekend =
        "Deze shortlist is er niet, is verlopen, of de sleutel past niet. Stuur het geheim mee als 'Authorization: Bearer …'.";

    public static void MapShortlists(this IEndpointRouteBuilder v1)
    {
        v1.MapShortlistimport();
        var groep = v1.MapGroup("/shortlists").WithTags("Shortlists").WithMetadata(new RequestSizeLimitAttribute(Berichtgrootte), new SchrijftAttribute());
        groep.MapPost("", Maak).WithName("maakShortlist").WithMetadata(new KostprijsAttribute(5)).MetKoppen("ETag");
        groep.MapGet("/{id}", Raadpleeg).WithName("raadpleegShortlist").WithMetadata(new KostprijsAttribute(1) { AlsBestand = 30 }).MetKoppen("ETag", "Content-Disposition", "Catalogusversie");
        groep.MapPut("/{id}", Bewaar).WithName("bewaarShortlist").MetKoppen("ETag");
        groep.MapDelete("/{id}", Verwijder).WithName("verwijderShortlist");
        groep.MapPost("/{id}/_herstel", Herstel).WithName("herstelShortlist").MetKoppen("ETag");
        groep.MapShortlistdocumenten();
        groep.MapGet("/{id}/versies", Versies).WithName("lijstShortlistversies");
        groep.MapGet("/{id}/versies/{versie:int}", RaadpleegVersie).WithName("raadpleegShortlistversie").WithMetadata(new KostprijsAttribute(1) { AlsBestand = 30 }).MetKoppen("ETag", "Content-Disposition", "Catalogusversie");
        groep.MapShortlisttoegang();
    }

    internal static NietGevonden NietGevonden() => Problemen.NietGevonden(Onbekend);

    /// <summary>Maak een shortlist</summary>
    /// <remarks>
    /// U krijgt een id en een geheim. Het geheim ziet u alleen nu; wij bewaren alleen een afdruk ervan. De shortlist blijft staan op de
    /// catalogusversie van nu, ook als de catalogus verandert. Na 24 maanden zonder wijziging wordt zij verwijderd ('vervaltOp').
    /// </remarks>
    /// <param name="verzoek">De inhoud.</param>
    /// <response code="201">De shortlist met haar geheim.</response>
    internal static async Task<Results<Created<NieuweShortlistAntwoord>, OngeldigVerzoek, NietGemaakt>> Maak(
        Lichaam<ShortlistVerzoek> verzoek, Herhaalkop herhaalkop, HttpContext context, Shortlistkast kast, ShortlistRepository opslag, Cataloguspeil peil, Zoekindexen indexen, TimeProvider klok, CancellationToken cancellationToken)
    {
        var versie = verzoek.Waarde.CatalogusVersie ?? peil.Huidig.Versie;
        if (await kast.CatalogusAsync(versie, cancellationToken) is not { } catalogus)
        {
            return Problemen.OngeldigeInvoer([Shortlistbinder.OnbekendeVersie(versie)]);
        }

        var uitkomst = Shortlistbinder.Bind(verzoek.Waarde, catalogus, Peildata.Vandaag(klok), indexen, cancellationToken);
        if (!uitkomst.Gelukt)
        {
            return Problemen.OngeldigeInvoer(uitkomst.Fouten);
        }

        var herhaling = Herhaling.Van(herhaalkop, "maak", verzoek.Bytes.Span);
        var (uitslag, nieuw) = await opslag.MaakAsync(Shortlistopslag.Schrijf(uitkomst.Waarde), Verbruiker.Van(context).Naam, herhaling, cancellationToken);
        if (nieuw is null)
        {
            return NietGemaakt.Om(uitslag, klok);
        }

        context.Response.Headers.ETag = Versiekop.Schrijf(nieuw.Stuk.Versie);
        var open = await kast.OpenAsync(nieuw.Stuk, cancellationToken);
        return TypedResults.Created($"/v1/shortlists/{nieuw.Stuk.Id}", new NieuweShortlistAntwoord(nieuw.Geheim, open.NaarAntwoord()));
    }

    /// <summary>Eén shortlist</summary>
    /// <remarks>
    /// Met de feiten zoals ze waren, en per interventie wat er sindsdien veranderde. Met het geheim of met de deelcode in de kop Authorization.
    /// Kies met Accept een document (Word, Markdown, webpagina) of een rekenblad (Excel, OpenDocument, CSV): dezelfde versie geeft steeds
    /// precies hetzelfde bestand.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="authorization">Bearer, gevolgd door het geheim of de deelcode.</param>
    /// <response code="200">De shortlist.</response>
    internal static async Task<Results<ShortlistVorm, NietGevonden>> Raadpleeg(
        string id, [FromHeader(Name = "Authorization")] string? authorization, Shortlistkast kast, CancellationToken cancellationToken) =>
        await kast.OpenAsync(id, Sleutelkop.Lees(authorization), null, cancellationToken) is { } open ? new ShortlistVorm(open) : NietGevonden();

    /// <summary>Bewaar een nieuwe versie</summary>
    /// <remarks>
    /// Stuur de hele shortlist, met in 'If-Match' de ETag van de versie die u wijzigt. Was iemand anders eerder, dan krijgt u 412; wat u stuurde
    /// blijft bewaard bij /shortlists/{id}/versies, zodat niets verloren gaat.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="verzoek">De hele shortlist; wat u weglaat, is daarna weg, behalve 'regio'.</param>
    /// <response code="200">De nieuwe versie.</response>
    internal static async Task<Results<Ok<ShortlistAntwoord>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> Bewaar(
        string id, Lichaam<ShortlistVerzoek> verzoek, [FromHeader(Name = "Authorization")] string? authorization, [FromHeader(Name = "If-Match"), Description(Versiekop.Uitleg)] string? ifMatch,
        HttpContext context, Dossierschrijver schrijver, Shortlistkast kast, Zoekindexen indexen, TimeProvider klok, CancellationToken cancellationToken) =>
        await schrijver.BewaarAsync(
            id,
            (authorization, ifMatch),
            context,
            async open =>
            {
                var versie = verzoek.Waarde.CatalogusVersie ?? open.Inhoud.CatalogusVersie;
                if (await kast.CatalogusAsync(versie, cancellationToken) is not { } catalogus)
                {
                    return new List<Fout> { Shortlistbinder.OnbekendeVersie(versie) };
                }

                var peildatum = versie == open.Inhoud.CatalogusVersie ? open.Inhoud.Peildatum : Peildata.Vandaag(klok);
                return Shortlistbinder.Bind(verzoek.Waarde, catalogus, peildatum, indexen, cancellationToken, open.Inhoud.Regio);
            },
            Shortlistweergave.NaarAntwoord,
            cancellationToken);

    /// <summary>Verwijder een shortlist</summary>
    /// <remarks>
    /// Niemand kan haar dan nog lezen. Met het geheim kunt u haar 30 dagen lang terugzetten; daarna wordt zij met alle versies gewist en is er
    /// niets meer van over.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="authorization">Bearer, gevolgd door het geheim.</param>
    /// <response code="204">De shortlist is weg.</response>
    internal static async Task<Results<NoContent, NietGevonden>> Verwijder(
        string id, [FromHeader(Name = "Authorization")] string? authorization, ShortlistRepository opslag, CancellationToken cancellationToken) =>
        await opslag.VerwijderAsync(id, Sleutelkop.Lees(authorization) ?? "", cancellationToken) ? TypedResults.NoContent() : NietGevonden();

    /// <summary>Zet een verwijderde shortlist terug</summary>
    /// <remarks>Kan tot 30 dagen na het verwijderen. Alles is er weer: de versies, de deellink en het geheim. Een shortlist die niet verwijderd is, blijft zoals zij is.</remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="authorization">Bearer, gevolgd door het geheim.</param>
    /// <response code="200">De shortlist.</response>
    internal static async Task<Results<Ok<ShortlistAntwoord>, NietGevonden>> Herstel(
        string id, [FromHeader(Name = "Authorization")] string? authorization, HttpResponse response, Shortlistkast kast, ShortlistRepository opslag, CancellationToken cancellationToken)
    {
        var geheim = Sleutelkop.Lees(authorization) ?? "";
        if (!await opslag.HerstelAsync(id, geheim, cancellationToken) || await kast.OpenAsync(id, geheim, null, cancellationToken) is not { } open)
        {
            return NietGevonden();
        }

        response.Headers.ETag = Versiekop.Schrijf(open.Stuk.Versie);
        return TypedResults.Ok(open.NaarAntwoord());
    }

    /// <summary>Bewaarde versies van een shortlist</summary>
    /// <remarks>De nummers van eerdere versies, en wat te laat kwam doordat iemand anders eerder was.</remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="authorization">Bearer, gevolgd door het geheim.</param>
    /// <response code="200">De versies.</response>
    internal static async Task<Results<Ok<VersiesAntwoord>, NietGevonden>> Versies(
        string id, [FromHeader(Name = "Authorization")] string? authorization, ShortlistRepository opslag, CancellationToken cancellationToken)
    {
        var geheim = Sleutelkop.Lees(authorization) ?? "";
        if (await opslag.VersiesAsync(id, geheim, cancellationToken) is not { } versies
            || await opslag.TeLaatAsync(id, geheim, cancellationToken) is not { } teLaat)
        {
            return NietGevonden();
        }

        return TypedResults.Ok(new VersiesAntwoord(
            versies,
            [.. teLaat.Select(t => new TeLateWijzigingAntwoord(t.GebaseerdOp, t.IngediendOp, Shortlistopslag.Lees(t.Inhoud).NaarVerzoek()))]));
    }

    /// <summary>Een eerdere versie van een shortlist</summary>
    /// <remarks>De shortlist zoals zij in die versie was, met de feiten van de catalogus van toen. Alleen met het geheim: de deelcode geeft de versie van nu.</remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="versie">Nummer van de versie, vanaf 1.</param>
    /// <param name="authorization">Bearer, gevolgd door het geheim.</param>
    /// <response code="200">De shortlist zoals zij toen was.</response>
    internal static async Task<Results<ShortlistVorm, NietGevonden>> RaadpleegVersie(
        string id, int versie, [FromHeader(Name = "Authorization")] string? authorization, Shortlistkast kast, CancellationToken cancellationToken) =>
        await kast.OpenAsync(id, Sleutelkop.Lees(authorization), versie, cancellationToken) is { } open ? new ShortlistVorm(open) : NietGevonden();
}
