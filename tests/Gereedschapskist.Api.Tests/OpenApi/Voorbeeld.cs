using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Api.Tests.OpenApi;

/// <summary>
/// One stored example: a request and the real answer to it. With the environment variable <c>VOORBEELDEN=schrijf</c> the answer is written
/// instead of compared; commit it after reading the difference.
/// </summary>
internal sealed class Voorbeeld
{
    private static readonly string _map = Repository.Pad("openapi", "voorbeelden");

    private static readonly JsonSerializerOptions _leesbaar = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _pad;
    private readonly JsonObject _inhoud;

    private Voorbeeld(string operatie, string pad, JsonObject inhoud) => (Operatie, _pad, _inhoud) = (operatie, pad, inhoud);

    public static IEnumerable<string> Namen => Directory.EnumerateFiles(_map, "*.json").Select(pad => Path.GetFileNameWithoutExtension(pad)).Order(StringComparer.Ordinal);

    public string Operatie { get; }

    public string Aanroep => _inhoud["verzoek"]!["aanroep"]!.GetValue<string>();

    /// <summary>The body of the request; null when it has none.</summary>
    public JsonNode? Lichaam => _inhoud["verzoek"]!["lichaam"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Voorbeeld Lees(string operatie)
    {
        var pad = Path.Combine(_map, operatie + ".json");
        return new Voorbeeld(operatie, pad, JsonNode.Parse(File.ReadAllText(pad))!.AsObject());
    }

    /// <summary>Sends the request, with what the address still lacks filled in, and with another title when that is asked.</summary>
    public async Task<HttpResponseMessage> StuurAsync(
        HttpClient client, Func<string, string>? vul = null, AuthenticationHeaderValue? sleutel = null, string? ifMatch = null, string? titel = null)
    {
        var delen = Aanroep.Split(' ');
        using var bericht = new HttpRequestMessage(new HttpMethod(delen[0]), new Uri(vul?.Invoke(delen[1]) ?? delen[1], UriKind.Relative));
        bericht.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        bericht.Headers.Authorization = sleutel;
        if (ifMatch is not null)
        {
            bericht.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        if (_inhoud["verzoek"]!["lichaam"]?.DeepClone() is { } lichaam)
        {
            if (titel is not null)
            {
                lichaam["titel"] = titel;
            }

            bericht.Content = new StringContent(lichaam.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return await client.SendAsync(bericht, Token);
    }

    /// <summary>Whether the answer is the stored one; the catalogusversie changes with every correction anywhere and says nothing about it.</summary>
    public async Task VergelijkAsync(JsonNode? antwoord)
    {
        if (Environment.GetEnvironmentVariable("VOORBEELDEN") == "schrijf")
        {
            _inhoud["antwoord"] = antwoord;
            await File.WriteAllTextAsync(_pad, _inhoud.ToJsonString(_leesbaar) + "\n", Token);
            return;
        }

        Assert.True(
            JsonNode.DeepEquals(ZonderVersie(_inhoud["antwoord"]), ZonderVersie(antwoord)),
            $"The server now answers {Operatie} with:\n{antwoord?.ToJsonString(_leesbaar)}\nRun the tests once with VOORBEELDEN=schrijf.");
    }

    private static JsonNode? ZonderVersie(JsonNode? node)
    {
        var kopie = node?.DeepClone();
        Wis(kopie);
        return kopie;
    }

    private static void Wis(JsonNode? node)
    {
        foreach (var lid in node is JsonArray lijst ? [.. lijst] : Array.Empty<JsonNode?>())
        {
            Wis(lid);
        }

        foreach (var (naam, waarde) in node is JsonObject o ? o.ToList() : [])
        {
            if (naam is "catalogusVersie" or "huidigeCatalogusVersie" or "volgende" or "vanVersie" && waarde is JsonValue)
            {
                node![naam] = "";
            }
            else
            {
                Wis(waarde);
            }
        }
    }
}
