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
        Verzoeksoort Lees(string naam, string adres, string koppen = "") => Vast(naam, dienst, Ruwverzoek.Get(adres, koppen));
        return
        [
            Vast("Kestrel zonder dienst", kaal, Ruwverzoek.Get("/")),
            Lees("een interventie", Interventie),
            Lees("een interventie, 304", Interventie, $"If-None-Match: {bekend.Headers.ETag}\r\n"),
            new("zoeken, elke keer een andere vraag", dienst, nummer => Ruwverzoek.Get($"/v1/interventies?zoek={Uri.EscapeDataString(Vragenreeks.Vraag(nummer))}")),
            Lees("zoeken, een vraag van eerder", "/v1/interventies?zoek=valpreventie"),
            new("zoekpagina, elke keer een andere vraag", dienst, nummer => Ruwverzoek.Get($"/zoeken?zoek={Uri.EscapeDataString(Vragenreeks.Vraag(nummer))}")),
            Lees("zoekpagina, een vraag van eerder", "/zoeken?zoek=valpreventie"),
            new("voorstel, elke keer opnieuw gerekend", dienst, nummer => Ruwverzoek.Post("/v1/voorstellen", Voorstel + Vragenreeks.Wit(nummer))),
            Vast("voorstel, een vraag van eerder", dienst, Ruwverzoek.Post("/v1/voorstellen", Voorstel)),
            Lees("hele catalogus als ndjson", "/v1/catalogus/interventies?formaat=ndjson"),
            Lees("hele catalogus als Excel", "/v1/catalogus/tabellen?formaat=xlsx"),
            Lees("DCAT", "/v1/catalogus?formaat=json-ld"),
            Lees("gemeenten", "/v1/gemeenten"),
            Lees("openapi.json", "/v1/openapi.json"),
            Lees("documentatie", "/v1/documentatie"),
        ];
    }

    private static Verzoeksoort Vast(string naam, Uri server, ReadOnlyMemory<byte> verzoek) => new(naam, server, _ => verzoek);
}
