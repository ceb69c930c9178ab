using System.Net.Http.Headers;
using System.Text;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>The service over HTTP beside a server without a service, in turns, client and servers in one process.</summary>
internal static class Dienstmeting
{
    private const int Rondes = 9;

    public static async Task<IReadOnlyList<string>> RijenAsync()
    {
        await using var kestrel = await KaleKestrel.StartAsync();
        await using var host = Meethost.Maak();
        host.UseKestrel(0);
        host.StartServer();
        using var kaal = new HttpClient { BaseAddress = new Uri(kestrel.Urls.First()) };
        using var dienst = host.CreateClient();
        var soorten = await SoortenAsync(kaal, dienst);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            foreach (var soort in soorten)
            {
                await soort.RondeAsync();
            }
        }

        return [.. soorten.Select(soort => soort.Rij(soorten[0].PerSeconde))];
    }

    private static async Task<IReadOnlyList<Verzoeksoort>> SoortenAsync(HttpClient kaal, HttpClient dienst)
    {
        const string Interventie = "/v1/interventies/in-balans";
        const string Voorstel = """{"basisfunctionaliteit":"valpreventie","gemeente":"GM0344"}""";
        using var bekend = await dienst.GetAsync(new Uri(Interventie, UriKind.Relative));
        Verzoeksoort Lees(string naam, string adres) => new(naam, dienst, _ => Get(adres));
        return
        [
            new("Kestrel zonder dienst", kaal, _ => Get("/")),
            Lees("een interventie", Interventie),
            new("een interventie, 304", dienst, _ => Get(Interventie, bekend.Headers.ETag)),
            new("zoeken, elke keer een andere vraag", dienst, nummer => Get($"/v1/interventies?zoek={Uri.EscapeDataString(Vraag(nummer))}")),
            Lees("zoeken, een vraag van eerder", "/v1/interventies?zoek=valpreventie"),
            new("zoekpagina, elke keer een andere vraag", dienst, nummer => Get($"/zoeken?zoek={Uri.EscapeDataString(Vraag(nummer))}")),
            Lees("zoekpagina, een vraag van eerder", "/zoeken?zoek=valpreventie"),
            new("voorstel, elke keer opnieuw gerekend", dienst, nummer => Post("/v1/voorstellen", Voorstel + Wit(nummer))),
            new("voorstel, een vraag van eerder", dienst, _ => Post("/v1/voorstellen", Voorstel)),
            Lees("hele catalogus als ndjson", "/v1/catalogus/interventies?formaat=ndjson"),
            Lees("hele catalogus als Excel", "/v1/catalogus/tabellen?formaat=xlsx"),
            Lees("DCAT", "/v1/catalogus?formaat=json-ld"),
            Lees("gemeenten", "/v1/gemeenten"),
            Lees("openapi.json", "/v1/openapi.json"),
            Lees("documentatie", "/v1/documentatie"),
        ];
    }

    /// <summary>A judged question that was not asked before: blanks change its address and nothing else.</summary>
    private static string Vraag(int nummer) => BeoordeeldeVragen.Alle[nummer % BeoordeeldeVragen.Alle.Count] + Wit(nummer / BeoordeeldeVragen.Alle.Count);

    private static string Wit(int nummer) => new(' ', nummer % 300);

    private static HttpRequestMessage Get(string adres, EntityTagHeaderValue? bekend = null)
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(adres, UriKind.Relative));
        if (bekend is not null)
        {
            verzoek.Headers.IfNoneMatch.Add(bekend);
        }

        return verzoek;
    }

    private static HttpRequestMessage Post(string adres, string json) =>
        new(HttpMethod.Post, new Uri(adres, UriKind.Relative)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
