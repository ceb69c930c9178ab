using System.Reflection;
using System.Text.Json;
using Gereedschapskist.Api.Afwegingen;
using Gereedschapskist.Api.Basisfunctionaliteiten;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Gereedschapskist.Api.Catalogi;

/// <summary>200 with one interventie per line, written as it is made: memory stays flat however large the catalogue is.</summary>
internal sealed class NdjsonAntwoord(Catalogus catalogus, IEnumerable<Interventie> interventies) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    /// <summary>Bytes collected before they are sent on.</summary>
    private const int Portie = 64 * 1024;

    public int? StatusCode => StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var token = httpContext.RequestAborted;
        var type = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.Contract<InterventieAntwoord>();
        httpContext.Response.ContentType = Vorm.Ndjson.Mediatype;
        httpContext.Response.Headers["Catalogusversie"] = catalogus.Versie;
        var uit = httpContext.Response.BodyWriter;
        await using var schrijver = new Utf8JsonWriter(uit);
        foreach (var interventie in interventies)
        {
            JsonSerializer.Serialize(schrijver, interventie.NaarAntwoord(catalogus), type);
            schrijver.Flush();
            schrijver.Reset();
            uit.GetSpan(1)[0] = (byte)'\n';
            uit.Advance(1);
            if (uit.UnflushedBytes > Portie)
            {
                await uit.FlushAsync(token);
            }
        }

        await uit.FlushAsync(token);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(InterventieAntwoord), [Vorm.Ndjson.Mediatype]));
}
