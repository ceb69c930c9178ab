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
        using var client = host.CreateClient();
        var soorten = await SoortenAsync(new Uri(kestrel.Urls.First()), client);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            foreach (var soort in soorten)
            {
                await soort.RondeAsync();
            }
        }

        return [.. soorten.Select(soort => soort.Rij(soorten[0].PerSeconde))];
    }

    private static async Task<IReadOnlyList<Verzoeksoort>> SoortenAsync(Uri kaal, HttpClient client)
    {
        const string Interventie = "/v1/interventies/in-balans";
        const string Voorstel = """{"basisfunctionaliteit":"valpreventie","gemeente":"GM0344"}""";
        using var bekend = await client.GetAsync(new Uri(Interventie, UriKind.Relative));
        var dienst = client.BaseAddress!;
        Verzoeksoort Lees(string naam, string adres, string koppen = "") => Vast(naam, dienst, Get(adres, koppen));
        return
        [
            Vast("Kestrel zonder dienst", kaal, Get("/")),
            Lees("een interventie", Interventie),
            Lees("een interventie, 304", Interventie, $"If-None-Match: {bekend.Headers.ETag}\r\n"),
            new("zoeken, elke keer een andere vraag", dienst, nummer => Get($"/v1/interventies?zoek={Uri.EscapeDataString(Vraag(nummer))}")),
            Lees("zoeken, een vraag van eerder", "/v1/interventies?zoek=valpreventie"),
            new("zoekpagina, elke keer een andere vraag", dienst, nummer => Get($"/zoeken?zoek={Uri.EscapeDataString(Vraag(nummer))}")),
            Lees("zoekpagina, een vraag van eerder", "/zoeken?zoek=valpreventie"),
            new("voorstel, elke keer opnieuw gerekend", dienst, nummer => Post("/v1/voorstellen", Voorstel + Wit(nummer))),
            Vast("voorstel, een vraag van eerder", dienst, Post("/v1/voorstellen", Voorstel)),
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

    private static Verzoeksoort Vast(string naam, Uri server, ReadOnlyMemory<byte> verzoek) => new(naam, server, _ => verzoek);

    private static ReadOnlyMemory<byte> Get(string adres, string koppen = "") =>
        Encoding.UTF8.GetBytes($"GET {adres} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n{koppen}\r\n");

    private static ReadOnlyMemory<byte> Post(string adres, string json) => Encoding.UTF8.GetBytes(
        $"POST {adres} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n{json}");
}
