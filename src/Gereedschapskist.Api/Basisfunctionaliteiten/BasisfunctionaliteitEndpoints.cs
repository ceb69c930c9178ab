using System.ComponentModel;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Basisfunctionaliteiten;

/// <summary>What must be available everywhere.</summary>
internal static class BasisfunctionaliteitEndpoints
{
    public static void MapBasisfunctionaliteiten(this IEndpointRouteBuilder v1) =>
        v1.MapNaslag(
            "/basisfunctionaliteiten/{id}",
            "Basisfunctionaliteiten",
            ("lijstBasisfunctionaliteiten", Lijst),
            ("raadpleegBasisfunctionaliteit", Raadpleeg));

    /// <summary>Basisfunctionaliteiten</summary>
    /// <remarks>De basisfunctionaliteiten uit het AZWA en de punten van de ontwikkelagenda, op volgorde van id.</remarks>
    /// <response code="200">Een bladzijde van de lijst.</response>
    internal static Results<Ok<Lijst<BasisfunctionaliteitRegel>>, OngeldigVerzoek> Lijst(
        [AsParameters] Bladering bladering,
        [FromQuery(Name = "status"), Description("Plaats in het akkoord.")] Keuze<Agendastatus>? status,
        [FromQuery(Name = "leefgebied"), Description("Id van een leefgebied.")] string? leefgebied,
        Cataloguspeil peil,
        HttpContext context)
    {
        var catalogus = peil.Huidig;
        var fouten = Filters.Onbekend(("leefgebied", leefgebied, Filters.Leefgebieden(catalogus)));
        var gevonden = catalogus.Basisfunctionaliteiten
            .Where(b => status is null || b.Status == status.Value.Waarde)
            .Where(b => leefgebied is null || b.Leefgebied == leefgebied)
            .OrderBy(b => b.Id, StringComparer.Ordinal);
        return bladering.Antwoord(context, catalogus.Versie, fouten, gevonden, b => BasisfunctionaliteitRegel.Van(b, catalogus));
    }

    /// <summary>Eén basisfunctionaliteit</summary>
    /// <remarks>Met de stappen van de keten, de streefwaarden en het geld uit het akkoord.</remarks>
    /// <param name="id">Id van de basisfunctionaliteit, zoals valpreventie.</param>
    /// <response code="200">De basisfunctionaliteit.</response>
    internal static Results<Ok<BasisfunctionaliteitAntwoord>, NietGevonden> Raadpleeg(string id, Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        return Naslag.Geef(
            catalogus.Basisfunctionaliteit(id),
            functie => functie.NaarAntwoord(catalogus),
            "De basisfunctionaliteit",
            id,
            catalogus.Basisfunctionaliteiten.Select(b => b.Id));
    }
}
