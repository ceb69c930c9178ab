using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Waarneming;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>A part of a dossier as a resource of its own, under the address, secret, version and limits of the whole.</summary>
internal static class Dossierdeel
{
    public static RouteGroupBuilder MapDossierdeel(this IEndpointRouteBuilder v1, string naam) =>
        v1.MapGroup($"/shortlists/{{id}}/{naam}").WithTags("Shortlists").WithMetadata(new RequestSizeLimitAttribute(ShortlistEndpoints.Berichtgrootte), new SchrijftAttribute());

    /// <summary>The part, with the version of the dossier as its tag.</summary>
    public static async Task<Results<Ok<T>, NietGevonden>> LeesAsync<T>(
        Shortlistkast kast, string id, string? authorization, HttpContext context, Func<GeopendeShortlist, T> antwoord, CancellationToken cancellationToken)
    {
        if (await kast.OpenAsync(id, Sleutelkop.Lees(authorization), null, cancellationToken) is not { } open)
        {
            return ShortlistEndpoints.NietGevonden();
        }

        context.Response.Headers.ETag = Versiekop.Schrijf(open.Stuk.Versie);
        return TypedResults.Ok(antwoord(open));
    }
}
