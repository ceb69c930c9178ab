using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Gereedschapskist.Api.Catalogi.Wijzigingen;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.LinkedData;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Api.Platform.Publicatie;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Api.Catalogi;

/// <summary>The catalogue as a whole: what it holds, all of it at once, and what changed.</summary>
internal static class CatalogusEndpoints
{
    public static void MapCatalogus(this IEndpointRouteBuilder v1)
    {
        var groep = v1.MapGroup("/catalogus").WithTags("Catalogus");
        groep.MapGet("", Raadpleeg).WithName("raadpleegCatalogus");
        groep.MapGet("/interventies", LeesAlles).WithName("leesCatalogus");
        groep.MapGet("/wijzigingen", Vergelijk).WithName("lijstWijzigingen").WithMetadata(new KostprijsAttribute(3));
    }

    /// <summary>De catalogus</summary>
    /// <remarks>
    /// Versie, licentie, aantallen en per veld van hoeveel interventies het bekend is.
    /// Met '?formaat=json-ld' (of 'Accept: application/ld+json') als beschrijving volgens DCAT-AP-NL, met een link naar elk bestand.
    /// </remarks>
    /// <response code="200">De beschrijving.</response>
    internal static Results<LinkedDataAntwoord, Ok<CatalogusAntwoord>> Raadpleeg(
        Cataloguspeil peil, IOptions<Publicatieopties> opties, HttpRequest request)
    {
        var catalogus = peil.Huidig;
        return Vormkeuze.Kies(request) == Vorm.JsonLd
            ? new LinkedDataAntwoord(new DcatMapping(catalogus, opties.Value).Beschrijf())
            : TypedResults.Ok(CatalogusAntwoord.Van(catalogus));
    }

    /// <summary>De hele catalogus</summary>
    /// <remarks>
    /// Alle interventies met alle feiten, op volgorde van id. Met '?formaat=ndjson' (of 'Accept: application/x-ndjson') komt alles in één
    /// antwoord, één interventie per regel. Als JSON komt het in delen: geef de 'volgende' uit het antwoord mee als 'cursor'. Een cursor hoort bij
    /// één catalogusversie; ook als de catalogus intussen wijzigt, leest u die versie uit.
    /// </remarks>
    /// <response code="200">Een deel van de catalogus, of alles als ndjson.</response>
    internal static async Task<Results<NdjsonAntwoord, Ok<CatalogusDeel>, OngeldigVerzoek, Verlopen>> LeesAlles(
        [FromQuery(Name = "cursor"), MaxLength(200), Description("De 'volgende' uit het vorige antwoord; leeg laten om vooraan te beginnen.")] string? cursor,
        [FromQuery(Name = "aantal"), Range(1, 100), DefaultValue(50), Description("Aantal interventies per deel; geldt niet voor ndjson.")] int? aantal,
        [FromQuery(Name = "gewijzigdSinds"), Description("Alleen wat is toegevoegd of gewijzigd sinds deze catalogusversie of sinds het begin van deze dag (UTC).")] string? gewijzigdSinds,
        Cataloguspeil peil,
        Catalogusbladeraar bladeraar,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var plek = await bladeraar.ZoekAsync(peil.Huidig, cursor, gewijzigdSinds, cancellationToken);
        if (plek.Fouten.Count > 0)
        {
            return Problemen.OngeldigeInvoer(plek.Fouten);
        }

        if (plek.Catalogus is null)
        {
            return Problemen.Verlopen("De catalogusversie van deze cursor is hier niet meer. Begin opnieuw zonder cursor.");
        }

        Cachebaarheid.HangtOokAfVan(context, plek.Sinds is { } van ? [van] : []);
        return Vormkeuze.Kies(context.Request) == Vorm.Ndjson
            ? new NdjsonAntwoord(plek.Catalogus, plek.Interventies.Skip(plek.Begin))
            : TypedResults.Ok(plek.Deel(aantal ?? 50));
    }

    /// <summary>Wat er is veranderd</summary>
    /// <remarks>
    /// Alles wat nu een ander antwoord geeft dan toen: met het adres, sinds wanneer, en van elk gewijzigd veld de waarde van toen en van nu.
    /// Ook wat door iets anders veranderde, zoals een bedrag door een andere rekenprijs. Met '?formaat=atom' als nieuwsfeed, voor de hele
    /// catalogus, voor één interventie of voor één basisfunctionaliteit.
    /// </remarks>
    /// <response code="200">Wat er is veranderd, met de versie waarmee is vergeleken.</response>
    internal static async Task<Results<Wijzigingenfeed, Ok<WijzigingenAntwoord>, OngeldigVerzoek>> Vergelijk(
        [AsParameters] Wijzigingenvraag vraag,
        Cataloguspeil peil,
        Catalogusbladeraar bladeraar,
        TimeProvider klok,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var catalogus = peil.Huidig;
        var overzicht = await bladeraar.VergelijkAsync(catalogus, vraag, Peildata.Vandaag(klok), cancellationToken);
        if (overzicht.Fouten.Count > 0)
        {
            return Problemen.OngeldigeInvoer(overzicht.Fouten);
        }

        Cachebaarheid.HangtOokAfVan(
            context, overzicht.Van ?? "leeg", overzicht.Laatst.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        return Vormkeuze.Kies(context.Request) == Vorm.Atom
            ? new Wijzigingenfeed($"{catalogus.Beschrijving.Titel}: wat er is veranderd", overzicht.Laatst, overzicht.Wijzigingen)
            : TypedResults.Ok(overzicht.NaarAntwoord(catalogus.Versie));
    }
}
