using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.OpenApi;

/// <summary>
/// Sends the request of every stored example again. With the environment variable <c>VOORBEELDEN=schrijf</c> the answers are written
/// instead of compared; commit them after reading the difference.
/// </summary>
public class VoorbeeldTests(ApiFixture api)
{
    private static readonly string _map = Repository.Pad("openapi", "voorbeelden");

    private static readonly JsonSerializerOptions _leesbaar = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Namen => [.. Directory.EnumerateFiles(_map, "*.json").Select(pad => Path.GetFileNameWithoutExtension(pad)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Het_voorbeeld_is_wat_de_dienst_echt_antwoordt(string operatie)
    {
        var pad = Path.Combine(_map, operatie + ".json");
        var voorbeeld = JsonNode.Parse(await File.ReadAllTextAsync(pad, TestContext.Current.CancellationToken))!.AsObject();
        var antwoord = await Vraag(voorbeeld["verzoek"]!.AsObject());

        if (Environment.GetEnvironmentVariable("VOORBEELDEN") == "schrijf")
        {
            voorbeeld["antwoord"] = antwoord;
            await File.WriteAllTextAsync(pad, voorbeeld.ToJsonString(_leesbaar) + "\n", TestContext.Current.CancellationToken);
            return;
        }

        Assert.True(
            JsonNode.DeepEquals(ZonderVersie(voorbeeld["antwoord"]), ZonderVersie(antwoord)),
            $"The server now answers {operatie} with:\n{antwoord?.ToJsonString(_leesbaar)}\nRun the tests once with VOORBEELDEN=schrijf.");
    }

    [Fact]
    public async Task Elke_operatie_die_JSON_geeft_heeft_een_voorbeeld()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");

        var namen = Namen.Select(rij => rij.Data).ToHashSet(StringComparer.Ordinal);
        // A shortlist has an unguessable id and a secret: its answers are never the same twice.
        var operaties = BeschrijvingTests.Operaties(document)
            .Where(o => o.Inhoud.GetProperty("tags")[0].GetString() != "Shortlists")
            .Where(o => o.Inhoud.GetProperty("responses").EnumerateObject()
                .Any(r => r.Name[0] == '2' && r.Value.TryGetProperty("content", out var inhoud) && inhoud.TryGetProperty("application/json", out _)))
            .Select(o => o.Inhoud.GetProperty("operationId").GetString()!);

        Assert.DoesNotContain(operaties, o => !namen.Contains(o));
    }

    private async Task<JsonNode?> Vraag(JsonObject verzoek)
    {
        using var client = api.CreateClient();
        var delen = verzoek["aanroep"]!.GetValue<string>().Split(' ');
        using var bericht = new HttpRequestMessage(new HttpMethod(delen[0]), new Uri(delen[1], UriKind.Relative));
        bericht.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (verzoek["lichaam"] is { } lichaam)
        {
            bericht.Content = new StringContent(lichaam.ToJsonString(), Encoding.UTF8, "application/json");
        }

        using var antwoord = await client.SendAsync(bericht, TestContext.Current.CancellationToken);
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(antwoord.IsSuccessStatusCode, tekst);
        return JsonNode.Parse(tekst);
    }

    /// <summary>The catalogusversie changes with every correction anywhere; it says nothing about the shape or the facts of an example.</summary>
    private static JsonNode? ZonderVersie(JsonNode? node)
    {
        var kopie = node?.DeepClone();
        foreach (var naam in new[] { "catalogusVersie", "volgende", "vanVersie" })
        {
            if (kopie is JsonObject o && o.ContainsKey(naam) && o[naam] is not null)
            {
                o[naam] = "";
            }
        }

        return kopie;
    }
}
