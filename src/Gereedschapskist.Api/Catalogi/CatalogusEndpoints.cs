using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.LinkedData;
using Gereedschapskist.Api.Platform.Publicatie;
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
        groep.MapGet("/wijzigingen", Vergelijk).WithName("lijstWijzigingen");
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
        HttpRequest request,
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

        return Vormkeuze.Kies(request) == Vorm.Ndjson
            ? new NdjsonAntwoord(plek.Catalogus, plek.Interventies.Skip(plek.Begin))
            : TypedResults.Ok(plek.Deel(aantal ?? 50));
    }

    /// <summary>Wat er is veranderd</summary>
    /// <remarks>Ids van alles wat is toegevoegd, gewijzigd of verwijderd sinds een catalogusversie of een dag.</remarks>
    /// <response code="200">Wat er is veranderd, met de versie waarmee is vergeleken.</response>
    internal static async Task<Results<Ok<WijzigingenAntwoord>, OngeldigVerzoek>> Vergelijk(
        [FromQuery(Name = "gewijzigdSinds"), Description("Catalogusversie uit een eerder antwoord, of een dag (begin van de dag, UTC).")] string gewijzigdSinds,
        Cataloguspeil peil,
        Catalogusbladeraar bladeraar,
        CancellationToken cancellationToken)
    {
        var catalogus = peil.Huidig;
        var (versie, wijzigingen, fouten) = await bladeraar.VergelijkAsync(catalogus, gewijzigdSinds, cancellationToken);
        return fouten.Count > 0
            ? Problemen.OngeldigeInvoer(fouten)
            : TypedResults.Ok(new WijzigingenAntwoord(versie, catalogus.Versie, wijzigingen));
    }
}
