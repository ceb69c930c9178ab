using System.ComponentModel;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Basisfunctionaliteiten;

/// <summary>Chains of steps; a basisfunctionaliteit is one, or a part of one.</summary>
internal static class KetenEndpoints
{
    public static void MapKetens(this IEndpointRouteBuilder v1) =>
        v1.MapNaslag("/ketens/{id}", "Basisfunctionaliteiten", ("lijstKetens", Lijst), ("raadpleegKeten", Raadpleeg));

    /// <summary>Ketens</summary>
    /// <remarks>De ketens met hun stappen, op volgorde van id. Een basisfunctionaliteit is een keten of een deel ervan.</remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Results<Ok<Lijst<KetenAntwoord>>, OngeldigVerzoek> Lijst(
        [AsParameters] Bladering bladering,
        [FromQuery(Name = "leefgebied"), Description("Id van een leefgebied.")] string? leefgebied,
        Cataloguspeil peil,
        HttpContext context)
    {
        var catalogus = peil.Huidig;
        var fouten = Filters.Onbekend(("leefgebied", leefgebied, Filters.Leefgebieden(catalogus)));
        var gevonden = catalogus.Ketens
            .Where(k => leefgebied is null || k.Leefgebied == leefgebied)
            .OrderBy(k => k.Id, StringComparer.Ordinal);
        return bladering.Antwoord(context, catalogus.Versie, fouten, gevonden, k => KetenAntwoord.Van(k, catalogus));
    }

    /// <summary>Eén keten</summary>
    /// <remarks>Met de stappen, wie ze uitvoert, wie verwijst en welke interventies een stap kunnen invullen (eigen indeling).</remarks>
    /// <param name="id">Id van de keten, zoals stoppen-met-roken.</param>
    /// <response code="200">De keten.</response>
    internal static Results<Ok<KetenAntwoord>, NietGevonden> Raadpleeg(string id, Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        return Naslag.Geef(catalogus.Keten(id), k => KetenAntwoord.Van(k, catalogus), "De keten", id, catalogus.Ketens.Select(k => k.Id));
    }
}
