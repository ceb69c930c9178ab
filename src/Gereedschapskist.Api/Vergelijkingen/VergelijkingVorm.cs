using System.Reflection;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Vergelijkingen;

/// <summary>200 with a comparison in the form that the client likes best: JSON, a document or a workbook.</summary>
internal sealed class VergelijkingVorm(Vergelijking vergelijking, Catalogus catalogus) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    /// <summary>What a comparison can be taken along as, the most asked first.</summary>
    public static IReadOnlyList<Exportvorm> Vormen { get; } = [Exportvorm.Xlsx, Exportvorm.Docx, Exportvorm.Csv, Exportvorm.Ods, Exportvorm.Markdown, Exportvorm.Html];

    public int? StatusCode => StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Exportvorm.Gevraagd(httpContext.Request) is { } vorm)
        {
            return Bestand(vergelijking, catalogus, vorm).ExecuteAsync(httpContext);
        }

        httpContext.Response.Headers.Vary = "Accept";
        return TypedResults.Ok(vergelijking).ExecuteAsync(httpContext);
    }

    public static Exportbestand Bestand(Vergelijking vergelijking, Catalogus catalogus, Exportvorm vorm) => new(
        vorm,
        $"vergelijking-{Bestandsnaam.Van(string.Join(" ", vergelijking.Interventies.Select(i => i.Id)))}",
        catalogus.Versie,
        Exportvorm.Werkmappen.Contains(vorm)
            ? uit => Werkmapwriter.Schrijf(Vergelijkingblad.Werkmap(vergelijking, catalogus), vorm, uit)
            : uit => Documentwriter.Schrijf(Vergelijkingblad.Document(vergelijking, catalogus), vorm, uit));

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [.. Vormen.Select(v => v.Vorm.Mediatype)]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Vergelijking), ["application/json"]));
    }
}
