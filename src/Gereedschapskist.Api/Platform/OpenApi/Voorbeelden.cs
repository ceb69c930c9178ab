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

    /// <summary>Items of a list in an example: one shows the form, the second that there are more.</summary>
    private const int Genoeg = 2;

    private readonly Dictionary<string, JsonObject> _perOperatie = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal))
        .ToDictionary(naam => Path.GetFileNameWithoutExtension(naam), Lees, StringComparer.Ordinal);

    /// <summary>The body of the request, when there is one.</summary>
    public JsonNode? Verzoek(string operatie) => _perOperatie.GetValueOrDefault(operatie)?["verzoek"]?["lichaam"]?.DeepClone();

    /// <summary>The real answer, shortened to what shows its form: the whole of it stands in the file.</summary>
    public JsonNode? Antwoord(string operatie)
    {
        var antwoord = _perOperatie.GetValueOrDefault(operatie)?["antwoord"]?.DeepClone();
        Kort(antwoord);
        return antwoord;
    }

    private static void Kort(JsonNode? knoop)
    {
        if (knoop is JsonArray lijst)
        {
            while (lijst.Count > Genoeg)
            {
                lijst.RemoveAt(lijst.Count - 1);
            }
        }

        foreach (var deel in knoop switch { JsonArray l => [.. l], JsonObject o => o.Select(lid => lid.Value).ToList(), _ => new List<JsonNode?>() })
        {
            Kort(deel);
        }
    }

    private static JsonObject Lees(string naam)
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream(naam)!;
        return JsonNode.Parse(stroom)!.AsObject();
    }
}
