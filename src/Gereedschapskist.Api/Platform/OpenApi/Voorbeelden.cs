using System.Reflection;
using System.Text.Json.Nodes;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>
/// Requests with the real answer of the server, from <c>openapi/voorbeelden/{operationId}.json</c>. A test sends each request again and
/// compares, so an example cannot grow stale.
/// </summary>
internal sealed class Voorbeelden
{
    private const string Voorvoegsel = "voorbeelden/";

    private readonly Dictionary<string, JsonObject> _perOperatie = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal))
        .ToDictionary(naam => Path.GetFileNameWithoutExtension(naam), Lees, StringComparer.Ordinal);

    /// <summary>The body of the request, when there is one.</summary>
    public JsonNode? Verzoek(string operatie) => _perOperatie.GetValueOrDefault(operatie)?["verzoek"]?["lichaam"]?.DeepClone();

    public JsonNode? Antwoord(string operatie) => _perOperatie.GetValueOrDefault(operatie)?["antwoord"]?.DeepClone();

    private static JsonObject Lees(string naam)
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream(naam)!;
        return JsonNode.Parse(stroom)!.AsObject();
    }
}
