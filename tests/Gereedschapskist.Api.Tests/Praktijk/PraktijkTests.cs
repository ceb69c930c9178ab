using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Praktijk;

/// <summary>Questions that people who do this work really asked, with the right answer: "gevallen.json" holds them, one check per line.</summary>
public sealed class PraktijkTests(ApiFixture api)
{
    private static readonly JsonSerializerOptions Lezing = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private static readonly Lazy<IReadOnlyList<Geval>> Gevallen = new(() =>
        JsonSerializer.Deserialize<List<Geval>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Praktijk", "gevallen.json")), Lezing)!);

    private readonly HttpClient _client = api.CreateClient();

    public static TheoryData<string, string> Titels => [.. Gevallen.Value.Select(g => (g.Id, g.Titel))];

    [Theory]
    [MemberData(nameof(Titels))]
    public async Task Een_vraag_uit_de_praktijk_krijgt_het_juiste_antwoord(string id, string titel)
    {
        var geval = Gevallen.Value.Single(g => g.Id == id);
        var missers = new List<string>();
        foreach (var proef in geval.Proeven)
        {
            using var verzoek = proef.Verzoek();
            using var antwoord = await _client.SendAsync(verzoek, TestContext.Current.CancellationToken);
            var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var gezien = new Praktijkantwoord((int)antwoord.StatusCode, JsonElement.Parse(tekst));
            missers.AddRange(proef.Controles.Where(c => !gezien.Voldoet(c)).Select(c => $"{proef.Methode} {proef.Pad}: {c} in {Kort(tekst)}"));
        }

        Assert.True(missers.Count == 0, $"{titel}. {geval.Juist}\n{string.Join('\n', missers)}");
    }

    private static string Kort(string tekst) => tekst.Length <= 1500 ? tekst : tekst[..1500];

    private sealed record Geval(string Id, string Titel, string Casus, string Juist, IReadOnlyList<string> Bronnen, IReadOnlyList<Proef> Proeven);

    private sealed record Proef(string Methode, string Pad, JsonElement? Inhoud, string? SoortInhoud, IReadOnlyList<Controle> Controles)
    {
        public HttpRequestMessage Verzoek()
        {
            var verzoek = new HttpRequestMessage(HttpMethod.Parse(Methode), new Uri($"/v1{Pad}", UriKind.Relative));
            if (Inhoud is { } inhoud)
            {
                var tekst = inhoud.ValueKind == JsonValueKind.String ? inhoud.GetString()! : inhoud.GetRawText();
                verzoek.Content = new StringContent(tekst, Encoding.UTF8, new MediaTypeHeaderValue(SoortInhoud ?? "application/json"));
            }

            return verzoek;
        }
    }
}
