using Gereedschapskist.Api.Catalogi.Export;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Catalogi;

/// <summary>The whole catalogue for people with a spreadsheet.</summary>
internal static class CatalogustabelEndpoints
{
    public static void MapCatalogustabellen(this IEndpointRouteBuilder v1) =>
        v1.MapGroup("/catalogus").WithTags("Catalogus").MapGet("/tabellen", Raadpleeg).WithName("raadpleegCatalogustabellen").MetKoppen("Content-Disposition", "Catalogusversie");

    /// <summary>De hele catalogus als rekenblad</summary>
    /// <remarks>
    /// Alle interventies en al hun feiten, een rij per feit, elk met bron. Kies met '?formaat=' of met Accept: Excel en OpenDocument hebben
    /// alle tabellen, CSV heeft de tabel met interventies. Dezelfde catalogusversie geeft steeds hetzelfde bestand.
    /// </remarks>
    /// <response code="200">De tabellen.</response>
    internal static CatalogusVorm Raadpleeg(Cataloguspeil peil) => new(peil.Huidig);
}
