using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Invoer;

/// <summary>However many faults a request has, its answer stays small and says how many there are.</summary>
public class FoutengrensTests(ApiFixture api)
{
    private const int MeesteBytes = 1024 * 1024;

    private readonly HttpClient _client = api.CreateClient();

    public static TheoryData<string, string, int> Berichten => new()
    {
        { "/v1/voorstellen", $$"""{"{{new string('n', 50_000)}}":[{{Herhaal("""{"a":1,"a":1}""", 5_000)}}]}""", 5_001 },
        { "/v1/voorstellen", $"{{{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"v{i}\":1"))}}}", 20_000 },
        { "/v1/shortlists/_import", $$"""{"{{new string('n', 1_000_000)}}":[{{Herhaal("""{"a":1,"a":1}""", 3_000)}}]}""", 3_000 },
        { "/v1/shortlists", $$"""{"titel":"t","items":[{{Herhaal("{}", 500)}}]}""", 500 },
    };

    [Theory]
    [MemberData(nameof(Berichten))]
    public async Task Een_antwoord_noemt_de_eerste_honderd_fouten_en_telt_de_rest(string adres, string bericht, int fouten)
    {
        using var antwoord = await _client.StuurRuw(adres, bericht);
        var probleem = await antwoord.IsProbleem(400, "ongeldige-invoer");

        Assert.Equal(Problemen.MeesteFouten, probleem.GetProperty("fouten").GetArrayLength());
        Assert.InRange(probleem.GetProperty("meerFouten").GetInt32(), fouten - Problemen.MeesteFouten, fouten);
        Assert.InRange((await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1, MeesteBytes);
        Assert.All(probleem.GetProperty("fouten").EnumerateArray(), f => Assert.InRange(f.GetProperty("veld").GetString()!.Length, 0, 201));
    }

    [Fact]
    public async Task Bij_weinig_fouten_blijft_er_niets_over()
    {
        using var antwoord = await _client.StuurRuw("/v1/voorstellen", """{"onbekend":1}""");

        Assert.Equal(0, (await antwoord.IsProbleem(400, "ongeldige-invoer")).GetProperty("meerFouten").GetInt32());
    }

    private static string Herhaal(string wat, int keer) => string.Join(',', Enumerable.Repeat(wat, keer));
}
