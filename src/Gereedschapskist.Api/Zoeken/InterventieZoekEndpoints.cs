using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Zoeken;

/// <summary>Searching interventies.</summary>
internal static class InterventieZoekEndpoints
{
    public static void MapInterventiesZoeken(this IEndpointRouteBuilder v1)
    {
        var interventies = v1.MapGroup("/interventies").WithTags("Interventies");
        interventies.MapGet("", Zoek).WithName("zoekInterventies").MetKoppen("Link");
        interventies.MapGet("/{id}/vergelijkbare", Vergelijkbare).WithName("zoekVergelijkbareInterventies");
        v1.MapGet("/zoeksuggesties", Suggesties).WithTags("Interventies").WithName("geefZoeksuggesties");
    }

    /// <summary>Interventies zoeken</summary>
    /// <remarks>
    /// Zoekt in gewone taal: samenstellingen los of aaneen, synoniemen, afkortingen en typefouten mogen. Wat u typt is tekst en
    /// nooit een commando. Zonder zoekwoorden krijgt u alles wat door de filters komt, op naam.
    /// Onbekend blijft onbekend: een interventie zonder bekende leeftijd of kosten valt af bij een filter daarop, en de hint
    /// zegt hoeveel dat er zijn.
    /// </remarks>
    /// <response code="200">Een bladzijde resultaten, met facetten over het hele resultaat.</response>
    internal static Results<Ok<InterventieLijst>, OngeldigVerzoek> Zoek(
        [AsParameters] InterventieZoekvraag verzoek, Zoekindexen indexen, HttpContext context)
    {
        var catalogus = verzoek.Peil.Huidig;
        var vraag = verzoek.NaarZoekvraag();
        var lijst = InterventieLijst.Van(vraag, indexen.Van(catalogus).Zoek(vraag), catalogus);
        Bladering.Verwijs(context, vraag.Pagina, (lijst.Totaal + vraag.PaginaGrootte - 1) / vraag.PaginaGrootte);
        return TypedResults.Ok(lijst);
    }

    /// <summary>Vergelijkbare interventies</summary>
    /// <remarks>Interventies die op deze lijken in doel, doelgroep en aanpak, met de redenen.</remarks>
    /// <param name="id">Id van de interventie, zoals in-balans.</param>
    /// <param name="aantal">Hoeveel er hoogstens terugkomen.</param>
    /// <response code="200">De interventies die er het meest op lijken, met de redenen.</response>
    internal static Results<Ok<VergelijkbareLijst>, OngeldigVerzoek, NietGevonden> Vergelijkbare(
        string id,
        Cataloguspeil peil,
        Zoekindexen indexen,
        [Range(1, 20)] int aantal = 6)
    {
        var catalogus = peil.Huidig;
        return indexen.Van(catalogus).Vergelijkbare(id, aantal) is { } gevonden
            ? TypedResults.Ok(VergelijkbareLijst.Van(gevonden, catalogus))
            : Problemen.NietGevonden("De interventie", id, catalogus.Interventies.Select(i => i.Id));
    }

    /// <summary>Zoeksuggesties</summary>
    /// <remarks>Aanvullingen terwijl iemand typt. Zij filteren niets; het zijn woorden en namen die iets opleveren.</remarks>
    /// <param name="zoek">Wat iemand tot nu toe heeft getypt.</param>
    /// <param name="aantal">Hoeveel er hoogstens terugkomen.</param>
    /// <response code="200">Aanvullingen: namen, thema's, doelgroepen en basisfunctionaliteiten die zo beginnen.</response>
    internal static Results<Ok<Suggestielijst>, OngeldigVerzoek> Suggesties(
        Cataloguspeil peil,
        Zoekindexen indexen,
        [StringLength(Zoekvraag.MaxTekstlengte)] string zoek,
        [Range(1, 20)] int aantal = 8)
    {
        var catalogus = peil.Huidig;
        return TypedResults.Ok(new Suggestielijst(catalogus.Versie, indexen.Van(catalogus).Suggesties(zoek, aantal)));
    }
}
