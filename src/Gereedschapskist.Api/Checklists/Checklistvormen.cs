using System.Reflection;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Api.Shortlists.Export;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Checklists;

/// <summary>200 with the checklists of a dossier: JSON, or the sheet.</summary>
internal sealed class Checklistvormen(GeopendeShortlist open) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status200OK;

    /// <summary>The same version gives the same file: what is past, is so on the day of that version.</summary>
    public static Exportbestand Bestand(GeopendeShortlist open, Exportvorm vorm)
    {
        var bron = Shortlistbron.Van(open);
        var map = new Werkmap($"Checklists {open.Inhoud.Titel}", bron.Moment, [Checklistwerkblad.Maak(open.Toen, open.Inhoud.Regio?.Checklists ?? [], bron.Dag)]);
        return new Exportbestand(vorm, $"checklists-{bron.Bestandsnaam}", open.Toen.Versie, uit => Werkmapwriter.Schrijf(map, vorm, uit));
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Exportvorm.Gevraagd(httpContext.Request) is { } vorm)
        {
            return Bestand(open, vorm).ExecuteAsync(httpContext);
        }

        httpContext.Response.Headers.ETag = Versiekop.Schrijf(open.Stuk.Versie);
        return TypedResults.Ok(ChecklistsAntwoord.Van(open)).ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [.. Exportvorm.Werkmappen.Select(v => v.Vorm.Mediatype)]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ChecklistsAntwoord), ["application/json"]));
    }
}
