using System.Reflection;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Domein.Shortlists;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Registers;

/// <summary>200 with the register of a dossier: JSON with its coverage, or the sheet.</summary>
internal sealed class Registervorm(GeopendeShortlist open) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status200OK;

    public static RegisterAntwoord Antwoord(GeopendeShortlist open) => RegisterAntwoord.Van(
        open.Toen, Werkagendafuncties.Gebied(open.Toen, open.Inhoud.Context), open.Inhoud.Peildatum, open.Inhoud.Regio?.Register ?? []);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Exportvorm.Gevraagd(httpContext.Request) is { } vorm)
        {
            return Registerblad.Bestand(open, vorm).ExecuteAsync(httpContext);
        }

        httpContext.Response.Headers.ETag = Versiekop.Schrijf(open.Stuk.Versie);
        return TypedResults.Ok(Antwoord(open)).ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [.. Exportvorm.Werkmappen.Select(v => v.Vorm.Mediatype)]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(RegisterAntwoord), ["application/json"]));
    }
}
