using System.Text;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.OpenApi;

namespace Gereedschapskist.Api.Tests.Fuzz;

public class FuzzTests(ApiFixture api)
{
    private const int PerOperatie = 100;

    [Fact]
    public async Task Wat_een_client_ook_stuurt_het_antwoord_is_wat_de_beschrijving_belooft()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");
        var controle = new Antwoordcontrole(document);
        var bezwaren = new List<string>();
        var tellingen = new SortedDictionary<int, int>();
        foreach (var (naam, operatie) in BeschrijvingTests.Operaties(document))
        {
            var (methode, pad) = (naam.Split(' ')[0], naam.Split(' ')[1]);
            var maker = new Verzoekmaker(document, naam.Sum(teken => teken));
            for (var i = 0; i < PerOperatie; i++)
            {
                var (adres, lichaam) = maker.Maak(pad, operatie);
                using var vraag = new HttpRequestMessage(new HttpMethod(methode), new Uri(adres, UriKind.Relative));
                vraag.Content = lichaam is null ? null : new StringContent(lichaam, Encoding.UTF8, "application/json");
                using var antwoord = await client.SendAsync(vraag, TestContext.Current.CancellationToken);
                var inhoud = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                var status = (int)antwoord.StatusCode;
                tellingen[status] = tellingen.GetValueOrDefault(status) + 1;
                if (controle.Bezwaar(operatie, status, antwoord.Content.Headers.ContentType?.MediaType, inhoud) is { } bezwaar)
                {
                    bezwaren.Add($"{methode} {adres} {lichaam}\n  {bezwaar}");
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{tellingen.Values.Sum()} requests: {string.Join(", ", tellingen.Select(t => $"{t.Value} x {t.Key}"))}");
        Assert.True(bezwaren.Count == 0, $"{bezwaren.Count} promises broken, the first:\n{string.Join('\n', bezwaren.Take(15))}");
        Assert.True(tellingen.GetValueOrDefault(200) > tellingen.Values.Sum() / 5, "Too few valid requests to say anything about answers.");
        Assert.True(tellingen.GetValueOrDefault(400) > tellingen.Values.Sum() / 10, "Too few invalid requests to say anything about refusals.");
    }
}
