using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Gereedschapskist.Api.Tests.Gastheer;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Gereedschapskist.Api.Tests.OpenApi;

/// <summary>
/// The life of one shortlist, request by request. Its id and keys are unguessable and so never the same: in the stored answers stand keys
/// that are plainly examples, and they are put in the place of the real ones before comparing.
/// </summary>
public class ShortlistvoorbeeldTests(ApiFixture api)
{
    private const string VoorbeeldId = "0f8fad5bd9cb469fa16570867728950e";

    private readonly List<string> _gedaan = [];
    private string _id = "";
    private string _geheim = "";

    [Fact]
    public async Task De_voorbeelden_van_shortlists_zijn_wat_de_dienst_echt_antwoordt()
    {
        // A host of its own: other tests move the clock, and the moments are in the answers.
        await using var host = api.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.Replace(
            ServiceDescriptor.Singleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 28, 12, 0, 0, TimeSpan.Zero))))));
        using var client = host.CreateClient();

        var nieuw = await Vergelijk(client, "maakShortlist");
        (_id, _geheim) = (nieuw["shortlist"]!["id"]!.GetValue<string>(), nieuw["geheim"]!.GetValue<string>());
        await Vergelijk(client, "raadpleegShortlist");
        await Vergelijk(client, "bewaarShortlist", "\"1\"");
        using (await Voorbeeld.Lees("bewaarShortlist").StuurAsync(client, Vul, Sleutel(), "\"1\"", titel: "Van een collega"))
        {
            // Too late: what was sent stands with the versions.
        }

        await Vergelijk(client, "lijstShortlistversies");
        await Vergelijk(client, "raadpleegShortlistversie");
        await Vergelijk(client, "deelShortlist");
        using (var weg = await Verwijder(client))
        {
            Assert.True(weg.IsSuccessStatusCode);
        }

        await Vergelijk(client, "herstelShortlist");
        await Vergelijk(client, "bewaarRegister", "\"2\"");
        await Vergelijk(client, "raadpleegRegister");
        await Vergelijk(client, "bewaarChecklists", "\"3\"");
        await Vergelijk(client, "raadpleegChecklists");
        await Vergelijk(client, "bewaarRegiodoelen", "\"4\"");
        await Vergelijk(client, "raadpleegRegiodoelen");
        await Vergelijk(client, "bewaarTaken", "\"5\"");
        await Vergelijk(client, "raadpleegTaken");
        await Vergelijk(client, "bewaarEigenAanpakken", "\"6\"");
        await Vergelijk(client, "raadpleegEigenAanpakken");
        await Vergelijk(client, "vernieuwGeheim");
        await Vergelijk(client, "importeerShortlist");
        Assert.Equal(Voorbeeld.Namen.Where(naam => VoorbeeldTests.IsShortlist(Voorbeeld.Lees(naam))), _gedaan.Order(StringComparer.Ordinal));
    }

    private async Task<JsonNode> Vergelijk(HttpClient client, string operatie, string? ifMatch = null)
    {
        var voorbeeld = Voorbeeld.Lees(operatie);
        using var antwoord = await voorbeeld.StuurAsync(client, Vul, Sleutel(), ifMatch);
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(antwoord.IsSuccessStatusCode, tekst);
        Assert.Null(await VoorbeeldTests.Bezwaar(client, operatie, antwoord, tekst));
        await voorbeeld.VergelijkAsync(MetVoorbeeldsleutels(JsonNode.Parse(tekst)!));
        _gedaan.Add(operatie);
        return JsonNode.Parse(tekst)!;
    }

    private async Task<HttpResponseMessage> Verwijder(HttpClient client)
    {
        using var bericht = new HttpRequestMessage(HttpMethod.Delete, new Uri($"/v1/shortlists/{_id}", UriKind.Relative)) { Headers = { Authorization = Sleutel() } };
        return await client.SendAsync(bericht, TestContext.Current.CancellationToken);
    }

    private string Vul(string adres) => adres.Replace("{id}", _id, StringComparison.Ordinal);

    private AuthenticationHeaderValue? Sleutel() => _geheim.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", _geheim);

    private static JsonNode MetVoorbeeldsleutels(JsonNode antwoord)
    {
        var shortlist = antwoord["shortlist"] ?? antwoord;
        if (shortlist["id"] is not null)
        {
            shortlist["id"] = VoorbeeldId;
        }

        if (antwoord["geheim"] is not null)
        {
            antwoord["geheim"] = "voorbeeld-van-een-geheim-dat-u-alleen-nu-ziet";
        }

        if (antwoord["deelcode"] is not null)
        {
            antwoord["deelcode"] = "voorbeeld-van-een-deelcode";
            antwoord["pagina"] = $"/shortlist/gedeeld/{VoorbeeldId}/voorbeeld-van-een-deelcode";
        }

        return antwoord;
    }
}
