using System.Globalization;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Middleware;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

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
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<UitgefaseerdMetadata>().FirstOrDefault() is { } weg)
        {
            operation.Deprecated = true;
            operation.Description = $"Gebruik POST {weg.Opvolger}: dit adres werkt tot {weg.Tot:yyyy-MM-dd}. {operation.Description}";
        }

        var cachebaar = metadata.OfType<CachebaarMetadata>().Any();
        List<string> koppen = [ApiVersie.Kop, "RateLimit", .. cachebaar ? ["ETag", "Cache-Control"] : Array.Empty<string>(), .. metadata.OfType<KoppenMetadata>().SelectMany(m => m.Namen)];
        foreach (var (status, antwoord) in operation.Responses.ToList())
        {
            if (antwoord is OpenApiResponse eigen && status[0] is '2' or '3')
            {
                Beschrijf(eigen, document, status == "201" ? [.. koppen, "Location"] : koppen);
            }
        }

        if (cachebaar)
        {
            operation.Responses["304"] = new OpenApiResponseReference("NietGewijzigd", document);
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameterReference("IfNoneMatch", document));
        }

        if (metadata.OfType<HerhaalbaarMetadata>().Any())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameterReference("IdempotencyKey", document));
        }

        foreach (var soort in Weigeringen(operation))
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

    private static void Beschrijf(OpenApiResponse antwoord, OpenApiDocument document, IEnumerable<string> koppen)
    {
        antwoord.Description = antwoord.Description is null or "OK" or "Created" or "No Content" ? "Gelukt." : antwoord.Description;
        antwoord.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
        foreach (var kop in koppen)
        {
            antwoord.Headers[kop] = new OpenApiHeaderReference(kop, document);
        }
    }

    private static IEnumerable<Probleemsoort> Weigeringen(OpenApiOperation operation)
    {
        var eigen = operation.Responses!.Keys.Where(s => s[0] is '4' or '5').Select(s => Probleemsoort.Bij(int.Parse(s, CultureInfo.InvariantCulture))).OfType<Probleemsoort>();
        var pijplijn = new List<Probleemsoort>
        {
            Probleemsoort.OngeldigeInvoer, Probleemsoort.MethodeKanNiet, Probleemsoort.VormKanNiet, Probleemsoort.TeVeelAanroepen, Probleemsoort.Storing, Probleemsoort.NogNietKlaar,
        };
        if (operation.RequestBody is not null)
        {
            pijplijn.AddRange([Probleemsoort.TeGroot, Probleemsoort.InhoudstypeKanNiet]);
        }

        if (Heeft(ParameterLocation.Query))
        {
            pijplijn.Add(Probleemsoort.AdresTeLang);
        }

        if (Heeft(ParameterLocation.Path))
        {
            pijplijn.Add(Probleemsoort.NietGevonden);
        }

        return eigen.Concat(pijplijn).Distinct();

        bool Heeft(ParameterLocation plaats) => operation.Parameters?.Any(p => p.In == plaats) == true;
    }
}
