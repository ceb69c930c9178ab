using System.ComponentModel;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.KostenBaten;

/// <summary>Reference figures on costs and benefits.</summary>
internal static class KostenBatenEndpoints
{
    public static void MapKostenBaten(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/kosten-baten", Lijst).WithName("lijstKostenBaten").MetKoppen("Link").WithTags("Catalogus");

    /// <summary>Cijfers over kosten en baten</summary>
    /// <remarks>Wat bronnen per onderwerp zeggen over kosten, baten en omvang. Ook wat is gezocht en niet gevonden staat erin, met waarde null.</remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Results<Ok<Lijst<KostenBatenAntwoord>>, OngeldigVerzoek> Lijst(
        [AsParameters] Bladering bladering,
        [FromQuery(Name = "thema"), Description("Onderwerp, zoals valpreventie.")] string? thema,
        [FromQuery(Name = "soort"), Description("Soort cijfer, zoals kosten of baten.")] string? soort,
        Cataloguspeil peil,
        HttpContext context)
    {
        var catalogus = peil.Huidig;
        var fouten = Filters.Onbekend(
            ("thema", thema, catalogus.KostenBaten.Select(f => f.Thema).Distinct(StringComparer.Ordinal)),
            ("soort", soort, catalogus.KostenBaten.Select(f => f.Soort).Distinct(StringComparer.Ordinal)));
        var gevonden = catalogus.KostenBaten.Where(f => (thema is null || f.Thema == thema) && (soort is null || f.Soort == soort));
        return bladering.Antwoord(context, catalogus.Versie, fouten, gevonden, f => KostenBatenAntwoord.Van(f, catalogus));
    }
}
