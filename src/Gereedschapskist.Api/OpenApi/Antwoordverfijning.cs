using System.Globalization;
using Gereedschapskist.Api.Fouten;
using Gereedschapskist.Api.Middleware;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.OpenApi;

/// <summary>
/// Completes the answers of an operation: the refusals that the pipeline itself gives, and the headers that every answer has. What a
/// handler can refuse stands in its return type already.
/// </summary>
internal sealed class Antwoordverfijning : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var document = context.Document!;
        operation.Responses ??= [];
        var cachebaar = context.Description.ActionDescriptor.EndpointMetadata.OfType<CachebaarMetadata>().Any();
        VulVormen(operation, context);
        foreach (var (status, antwoord) in operation.Responses.ToList())
        {
            if (antwoord is OpenApiResponse eigen && status[0] is '2' or '3')
            {
                Beschrijf(eigen, document, cachebaar);
            }
        }

        if (cachebaar)
        {
            operation.Responses["304"] = new OpenApiResponseReference("NietGewijzigd", document);
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameterReference("IfNoneMatch", document));
        }

        foreach (var soort in Weigeringen(operation, context))
        {
            operation.Responses[soort.Status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponseReference(Documentverfijning.Naam(soort), document);
        }

        var volgorde = operation.Responses.OrderBy(r => r.Key, StringComparer.Ordinal).ToList();
        operation.Responses.Clear();
        foreach (var (status, antwoord) in volgorde)
        {
            operation.Responses[status] = antwoord;
        }

        return Task.CompletedTask;
    }

    /// <summary>An endpoint that answers one status in several forms: the generator keeps only one of them.</summary>
    private static void VulVormen(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        foreach (var meta in context.Description.ActionDescriptor.EndpointMetadata.OfType<IProducesResponseTypeMetadata>().Where(m => m.StatusCode is >= 200 and < 300))
        {
            if (operation.Responses!.TryGetValue(meta.StatusCode.ToString(CultureInfo.InvariantCulture), out var antwoord) && antwoord is OpenApiResponse eigen)
            {
                eigen.Content ??= new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal);
                foreach (var type in meta.ContentTypes)
                {
                    eigen.Content.TryAdd(type, new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } });
                }
            }
        }
    }

    private static void Beschrijf(OpenApiResponse antwoord, OpenApiDocument document, bool cachebaar)
    {
        antwoord.Description = antwoord.Description is null or "OK" or "Created" or "No Content" ? "Gelukt." : antwoord.Description;
        antwoord.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
        foreach (var kop in cachebaar ? [ApiVersie.Kop, "RateLimit", "ETag", "Cache-Control"] : new[] { ApiVersie.Kop, "RateLimit" })
        {
            antwoord.Headers[kop] = new OpenApiHeaderReference(kop, document);
        }
    }

    private static IEnumerable<Probleemsoort> Weigeringen(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var eigen = operation.Responses!.Keys.Where(s => s[0] is '4' or '5').Select(s => Probleemsoort.Bij(int.Parse(s, CultureInfo.InvariantCulture))).OfType<Probleemsoort>();
        var parameters = context.Description.ParameterDescriptions;
        var pijplijn = new List<Probleemsoort> { Probleemsoort.OngeldigeInvoer, Probleemsoort.VormKanNiet, Probleemsoort.TeVeelAanroepen, Probleemsoort.Storing };
        if (operation.RequestBody is not null)
        {
            pijplijn.AddRange([Probleemsoort.TeGroot, Probleemsoort.InhoudstypeKanNiet]);
        }

        if (parameters.Any(p => p.Source.Id == "Path"))
        {
            pijplijn.Add(Probleemsoort.NietGevonden);
        }

        return eigen.Concat(pijplijn).Distinct();
    }
}
