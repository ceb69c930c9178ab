using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Opslag.Shortlists;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Who can get at a shortlist: its secret and its share link.</summary>
internal static class ShortlisttoegangEndpoints
{
    public static void MapShortlisttoegang(this IEndpointRouteBuilder groep)
    {
        groep.MapPost("/{id}/geheim", VernieuwGeheim).WithName("vernieuwGeheim");
        groep.MapPost("/{id}/deellink", Deel).WithName("deelShortlist");
        groep.MapDelete("/{id}/deellink", StopDelen).WithName("stopDelenShortlist");
    }

    /// <summary>Vernieuw het geheim</summary>
    /// <remarks>
    /// Voor als iemand het geheim kent die het niet mag kennen. U krijgt een nieuw geheim; het vorige werkt meteen niet meer, ook niet in de
    /// bewaarlink en in andere browsers. De deellink blijft werken.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="authorization">Bearer, gevolgd door het geheim van nu.</param>
    /// <response code="201">Het nieuwe geheim; dat ziet u alleen nu.</response>
    internal static async Task<Results<Created<GeheimAntwoord>, NietGevonden>> VernieuwGeheim(
        string id, [FromHeader(Name = "Authorization")] string? authorization, ShortlistRepository opslag, CancellationToken cancellationToken) =>
        await opslag.VernieuwGeheimAsync(id, Sleutelkop.Lees(authorization) ?? "", cancellationToken) is { } geheim
            ? TypedResults.Created($"/v1/shortlists/{id}", new GeheimAntwoord(geheim))
            : ShortlistEndpoints.NietGevonden();

    /// <summary>Maak een deellink</summary>
    /// <remarks>Met de deelcode kan iemand de shortlist lezen en niets anders. Een nieuwe link maakt de vorige ongeldig.</remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="authorization">Bearer, gevolgd door het geheim.</param>
    /// <response code="201">De deelcode; die ziet u alleen nu.</response>
    internal static async Task<Results<Created<DeellinkAntwoord>, NietGevonden>> Deel(
        string id, [FromHeader(Name = "Authorization")] string? authorization, ShortlistRepository opslag, CancellationToken cancellationToken) =>
        await opslag.DeelAsync(id, Sleutelkop.Lees(authorization) ?? "", cancellationToken) is { } code
            ? TypedResults.Created($"/v1/shortlists/{id}", new DeellinkAntwoord(code, $"/shortlist/gedeeld/{id}/{code}"))
            : ShortlistEndpoints.NietGevonden();

    /// <summary>Trek de deellink in</summary>
    /// <remarks>Wie de deelcode heeft, kan de shortlist daarna niet meer lezen.</remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="authorization">Bearer, gevolgd door het geheim.</param>
    /// <response code="204">De deelcode werkt niet meer.</response>
    internal static async Task<Results<NoContent, NietGevonden>> StopDelen(
        string id, [FromHeader(Name = "Authorization")] string? authorization, ShortlistRepository opslag, CancellationToken cancellationToken) =>
        await opslag.StopDelenAsync(id, Sleutelkop.Lees(authorization) ?? "", cancellationToken)
            ? TypedResults.NoContent()
            : ShortlistEndpoints.NietGevonden();
}
