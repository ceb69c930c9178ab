using System.Reflection;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Catalogi;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Catalogi.Export;

/// <summary>200 with the catalogue as tables, in the form that the client likes best.</summary>
internal sealed class CatalogusVorm(Catalogus catalogus) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public int? StatusCode => StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var vorm = Exportvorm.Gevraagd(httpContext.Request)!;
        return new Exportbestand(vorm, $"gereedschapskist-{catalogus.Versie}", catalogus.Versie, uit => Werkmapwriter.Schrijf(Cataloguswerkmap.Maak(catalogus), vorm, uit))
            .ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [.. Exportvorm.Werkmappen.Select(v => v.Vorm.Mediatype)]));
}
