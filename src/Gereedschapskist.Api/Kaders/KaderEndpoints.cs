using System.ComponentModel;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Kaders;

/// <summary>Conditions, criteria and points of attention from agreements and guides, with the milestones and what a werkagenda must hold.</summary>
internal static class KaderEndpoints
{
    public static void MapKaders(this IEndpointRouteBuilder v1)
    {
        v1.MapNaslag("/kaders/{id}", "Catalogus", ("lijstKaders", Lijst), ("raadpleegKader", Raadpleeg));
        v1.MapGet("/mijlpalen", Mijlpalen).WithName("lijstMijlpalen").WithTags("Catalogus").MetKoppen("Link");
        v1.MapGet("/werkagenda-eisen", Werkagenda).WithName("raadpleegWerkagendaEisen").WithTags("Catalogus");
    }

    /// <summary>Kaders</summary>
    /// <remarks>Lijsten met voorwaarden, criteria en aandachtspunten uit akkoorden en handreikingen, op volgorde van id.</remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Results<Ok<Lijst<Kadersamenvatting>>, OngeldigVerzoek> Lijst(
        [AsParameters] Bladering bladering,
        [FromQuery(Name = "basisfunctionaliteit"), Description("Id van een basisfunctionaliteit waarvoor het kader geldt.")] string? basisfunctionaliteit,
        Cataloguspeil peil,
        HttpContext context)
    {
        var catalogus = peil.Huidig;
        var fouten = Filters.Onbekend(("basisfunctionaliteit", basisfunctionaliteit, catalogus.Basisfunctionaliteiten.Select(b => b.Id)));
        var gevonden = catalogus.Kaders
            .Where(k => basisfunctionaliteit is null || k.GeldtVoor.Contains(basisfunctionaliteit))
            .OrderBy(k => k.Id, StringComparer.Ordinal);
        return bladering.Antwoord(context, catalogus.Versie, fouten, gevonden, k => Kadersamenvatting.Van(k, catalogus));
    }

    /// <summary>Eén kader</summary>
    /// <remarks>Met alle punten, wie aan zet is, wat regionaal en wat lokaal gebeurt, en of een datum voorbij is.</remarks>
    /// <param name="id">Id van het kader, zoals randvoorwaarden-ketenaanpak.</param>
    /// <response code="200">Het kader.</response>
    internal static Results<Ok<KaderAntwoord>, NietGevonden> Raadpleeg(string id, Cataloguspeil peil, TimeProvider klok)
    {
        var catalogus = peil.Huidig;
        return Naslag.Geef(
            catalogus.Kader(id),
            kader => KaderAntwoord.Van(kader, catalogus, Peildata.Vandaag(klok)),
            "Het kader",
            id,
            catalogus.Kaders.Select(k => k.Id));
    }

    /// <summary>Mijlpalen</summary>
    /// <remarks>De momenten in de uitvoering van het akkoord, oudste eerst. 'voorbij' zegt of een moment geweest is.</remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Results<Ok<Lijst<MijlpaalAntwoord>>, OngeldigVerzoek> Mijlpalen(
        [AsParameters] Bladering bladering, Cataloguspeil peil, TimeProvider klok, HttpContext context)
    {
        var catalogus = peil.Huidig;
        return TypedResults.Ok(bladering.Knip(context, catalogus.Versie, [.. catalogus.Mijlpalen], m => MijlpaalAntwoord.Van(m, catalogus, Peildata.Vandaag(klok))));
    }

    /// <summary>Wat de werkagenda moet hebben</summary>
    /// <remarks>Wat de opdracht van een regionale werkagenda vraagt, naar de status van een onderwerp, en het format.</remarks>
    /// <response code="200">De eisen.</response>
    internal static Results<Ok<WerkagendaEisenAntwoord>, NietGevonden> Werkagenda(Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        return catalogus.Werkagenda is { } werkagenda
            ? TypedResults.Ok(WerkagendaEisenAntwoord.Van(werkagenda, catalogus))
            : Problemen.NietGevonden("De lijst met eisen", "werkagenda-eisen", []);
    }
}
