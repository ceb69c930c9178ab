using Gereedschapskist.Api.Platform.Waarneming;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>A part of a dossier as a resource of its own, under the address, secret, version and limits of the whole.</summary>
internal static class Dossierdeel
{
    public static RouteGroupBuilder MapDossierdeel(this IEndpointRouteBuilder v1, string naam) =>
        v1.MapGroup($"/shortlists/{{id}}/{naam}")
            .WithTags("Shortlists")
            .WithMetadata(new RequestSizeLimitAttribute(ShortlistEndpoints.Berichtgrootte), new SchrijftAttribute());
}
