using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.OpenApi;

namespace Gereedschapskist.Api.Tests.Fuzz;

public class FuzzTests(ApiFixture api)
{
    private const int PerOperatie = 100;

    private static readonly int _vers = System.Security.Cryptography.RandomNumberGenerator.GetInt32(1_000_000);

    [Fact]
    public async Task Wat_een_client_ook_stuurt_het_antwoord_is_wat_de_beschrijving_belooft()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");
        var controle = new Antwoordcontrole(document);
        var uitslagen = new ConcurrentBag<(int Status, string? Bezwaar)>();
        await Parallel.ForEachAsync(BeschrijvingTests.Operaties(document), TestContext.Current.CancellationToken, async (operatie, token) =>
        {
            var maker = new Verzoekmaker(document, Zaad(operatie.Naam));
            for (var i = 0; i < PerOperatie; i++)
            {
                uitslagen.Add(await Probeer(client, controle, maker, operatie, token));
            }
        });

        var tellingen = uitslagen.CountBy(u => u.Status).ToDictionary();
        var bezwaren = uitslagen.Select(u => u.Bezwaar).OfType<string>().Order(StringComparer.Ordinal).ToList();
        var overzicht = tellingen.OrderBy(t => t.Key).Select(t => $"{t.Value} x {t.Key}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{uitslagen.Count} requests: {string.Join(", ", overzicht)}");
        Assert.True(bezwaren.Count == 0, $"{bezwaren.Count} promises broken, the first:\n{string.Join('\n', bezwaren.Take(15))}");
        Assert.True(tellingen.GetValueOrDefault(200) > uitslagen.Count / 5, "Too few valid requests to say anything about answers.");
        Assert.True(tellingen.GetValueOrDefault(400) > uitslagen.Count / 10, "Too few invalid requests to say anything about refusals.");
    }

    /// <summary>The same requests on every run; with <c>WETTEN_ZAAD=vers</c> in the environment others each time, and a failure shows the request.</summary>
    private static int Zaad(string operatie) =>
        operatie.Sum(teken => teken) + (Environment.GetEnvironmentVariable("WETTEN_ZAAD") is "vers" ? _vers : 0);

    private static async Task<(int Status, string? Bezwaar)> Probeer(
        HttpClient client, Antwoordcontrole controle, Verzoekmaker maker, (string Naam, JsonElement Inhoud) operatie, CancellationToken token)
    {
        var (methode, pad) = (operatie.Naam.Split(' ')[0], operatie.Naam.Split(' ')[1]);
        var (adres, lichaam) = maker.Maak(pad, operatie.Inhoud);
        using var vraag = new HttpRequestMessage(new HttpMethod(methode), new Uri(adres, UriKind.Relative));
        vraag.Content = lichaam is null ? null : new StringContent(lichaam, Encoding.UTF8, "application/json");
        using var antwoord = await client.SendAsync(vraag, token);
        var inhoud = await antwoord.Content.ReadAsStringAsync(token);
        var status = (int)antwoord.StatusCode;
        var bezwaar = controle.Bezwaar(operatie.Inhoud, status, antwoord.Content.Headers.ContentType?.MediaType, inhoud);
        return (status, bezwaar is null ? null : $"{methode} {adres} {lichaam}\n  {bezwaar}");
    }
}
