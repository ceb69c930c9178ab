using System.Text.Json.Nodes;
using Gereedschapskist.Api.Tests.Fuzz;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.OpenApi;

/// <summary>Sends the request of every stored example again.</summary>
public class VoorbeeldTests(ApiFixture api)
{
    public static TheoryData<string> Namen => [.. Voorbeeld.Namen.Where(naam => !IsShortlist(Voorbeeld.Lees(naam)))];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Het_voorbeeld_is_wat_de_dienst_echt_antwoordt(string operatie)
    {
        using var client = api.CreateClient();
        var voorbeeld = Voorbeeld.Lees(operatie);
        using var antwoord = await voorbeeld.StuurAsync(client);
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(antwoord.IsSuccessStatusCode, tekst);
        Assert.Null(await Bezwaar(client, operatie, antwoord, tekst));
        await voorbeeld.VergelijkAsync(JsonNode.Parse(tekst));
    }

    [Fact]
    public async Task Elke_operatie_die_JSON_geeft_heeft_een_voorbeeld()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");

        var namen = Voorbeeld.Namen.ToHashSet(StringComparer.Ordinal);
        var operaties = BeschrijvingTests.Operaties(document)
            .Where(o => !o.Inhoud.TryGetProperty("deprecated", out _))
            .Where(o => o.Inhoud.GetProperty("responses").EnumerateObject()
                .Any(r => r.Name[0] == '2' && r.Value.TryGetProperty("content", out var inhoud) && inhoud.TryGetProperty("application/json", out _)))
            .Select(o => o.Inhoud.GetProperty("operationId").GetString()!);

        Assert.DoesNotContain(operaties, o => !namen.Contains(o));
    }

    /// <summary>What is wrong with the answer according to the document; null when nothing is.</summary>
    internal static async Task<string?> Bezwaar(HttpClient client, string operatie, HttpResponseMessage antwoord, string tekst)
    {
        var document = await client.Haal("/v1/openapi.json");
        var beschreven = BeschrijvingTests.Operaties(document).Single(o => o.Inhoud.GetProperty("operationId").GetString() == operatie).Inhoud;
        return new Antwoordcontrole(document).Bezwaar(beschreven, (int)antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType, tekst);
    }

    internal static bool IsShortlist(Voorbeeld voorbeeld) => voorbeeld.Aanroep.Contains("/v1/shortlists", StringComparison.Ordinal);
}
