using System.Reflection;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Financieringen;

/// <summary>200 with the sheet of an insurer in the form that the client likes best: JSON, or a table.</summary>
internal sealed class VerzekeraarsbladVorm(Verzekeraarsblad blad, Catalogus catalogus) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (Exportvorm.Gevraagd(httpContext.Request) is { } vorm)
        {
            return Bestand(blad, catalogus, vorm).ExecuteAsync(httpContext);
        }

        return TypedResults.Ok(VerzekeraarsbladAntwoord.Van(blad, catalogus)).ExecuteAsync(httpContext);
    }

    public static Exportbestand Bestand(Verzekeraarsblad blad, Catalogus catalogus, Exportvorm vorm) => new(
        vorm,
        $"verzekeraarsblad-{Bestandsnaam.Van(blad.Onderwerp)}",
        catalogus.Versie,
        uit => Werkmapwriter.Schrijf(Verzekeraarswerkmap.Maak(blad, catalogus), vorm, uit));

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [.. Exportvorm.Werkmappen.Select(v => v.Vorm.Mediatype)]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(VerzekeraarsbladAntwoord), ["application/json"]));
    }
}
