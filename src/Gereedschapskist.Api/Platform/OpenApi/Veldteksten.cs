using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>
/// Dutch texts for domain records that the API publishes as they are. In the code they are documented for developers, in English; the
/// reader of the API gets the text of <c>Veldteksten.json</c>. Under <c>*</c> stand fields that mean the same everywhere and have no text yet.
/// </summary>
internal static class Veldteksten
{
    private const string Overal = "*";

    private static readonly JsonObject _teksten = Lees();

    public static void Vertaal(OpenApiDocument document)
    {
        foreach (var (naam, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (Tekst(naam, "") is { } uitleg)
            {
                schema.Description = uitleg;
            }

            foreach (var (veld, inhoud) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                // A reference has no text of its own in OpenAPI 3.0.
                if (inhoud is OpenApiSchema eigen)
                {
                    eigen.Description = Tekst(naam, veld) ?? eigen.Description ?? Tekst(Overal, veld);
                }
            }
        }
    }

    private static string? Tekst(string schema, string veld) => _teksten[schema]?[veld]?.GetValue<string>();

    private static JsonObject Lees()
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream("Veldteksten.json")!;
        return JsonNode.Parse(stroom)!.AsObject();
    }
}
