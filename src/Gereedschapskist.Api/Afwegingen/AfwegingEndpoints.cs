using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Afwegingen;

/// <summary>Local or regional.</summary>
internal static class AfwegingEndpoints
{
    public static void MapAfwegingen(this IEndpointRouteBuilder v1)
    {
        var groep = v1.MapGroup("/afwegingen").WithTags("Afwegingen");
        groep.MapPost("", Weeg).WithName("weegLokaalOfRegionaal");
        groep.MapPost("/_reeks", WeegReeks).WithName("weegReeksLokaalOfRegionaal").WithMetadata(new KostprijsAttribute(30));
    }

    /// <summary>Weeg lokaal tegen regionaal</summary>
    /// <remarks>
    /// Weegt voor één interventie in één regio of een groep gemeenten: lokaal, regionaal, of regionaal organiseren en lokaal uitvoeren.
    /// Wat de catalogus weet, rekent de dienst uit; wat u weet, geeft u mee als antwoord, aanname of register. Een onbekend antwoord beslist
    /// niets: het maakt de uitkomst ruimer. De uitkomst noemt per criterium het antwoord, de bijdrage en de bron, wat er nog open staat,
    /// en wanneer het advies omslaat.
    /// </remarks>
    /// <param name="verzoek">Welke interventie, waar, en wat u al weet.</param>
    /// <response code="200">De uitkomst.</response>
    internal static Results<Ok<AfwegingAntwoord>, OngeldigVerzoek> Weeg(Lichaam<AfwegingVerzoek> verzoek, Cataloguspeil peil, TimeProvider klok)
    {
        var register = new Registervulling(peil.Huidig, verzoek.Waarde, Peildata.Vandaag(klok));
        var uitkomst = Afweger.Weeg(peil.Huidig, register.Vul(verzoek.Waarde.NaarVraag()));
        return uitkomst.Gelukt && register.Fouten.Count == 0 ? TypedResults.Ok(uitkomst.Waarde.NaarAntwoord()) : Problemen.OngeldigeInvoer([.. uitkomst.Fouten, .. register.Fouten]);
    }

    /// <summary>Weeg een hele shortlist</summary>
    /// <remarks>
    /// Hetzelfde voor 1 tot en met 100 interventies tegelijk; noemt u gemeenten, dan hoogstens 5.000, opgeteld over de interventies.
    /// Gebied, kader en gewichten gelden voor alle; antwoorden en aannames kunt u ook per interventie geven. Klopt er iets niet, dan krijgt u alle fouten en geen enkele uitkomst.
    /// </remarks>
    /// <param name="verzoek">Welke interventies, waar, en wat u al weet.</param>
    /// <response code="200">Eén uitkomst per interventie, in de volgorde van de vraag.</response>
    internal static Results<Ok<AfwegingReeksAntwoord>, OngeldigVerzoek> WeegReeks(
        Lichaam<AfwegingReeksVerzoek> verzoek, Cataloguspeil peil, TimeProvider klok, CancellationToken cancellationToken)
    {
        var register = new Registervulling(peil.Huidig, verzoek.Waarde, Peildata.Vandaag(klok));
        var uitkomst = Afweger.WeegReeks(peil.Huidig, [.. verzoek.Waarde.NaarVragen().Select(register.Vul)], cancellationToken);
        return uitkomst.Gelukt && register.Fouten.Count == 0
            ? TypedResults.Ok(new AfwegingReeksAntwoord(uitkomst.Waarde.CatalogusVersie, [.. uitkomst.Waarde.Afwegingen.Select(a => a.NaarAntwoord())]))
            : Problemen.OngeldigeInvoer([.. uitkomst.Fouten, .. register.Fouten]);
    }
}
