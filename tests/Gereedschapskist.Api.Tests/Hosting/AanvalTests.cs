using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Gereedschapskist.Api.Tests.Fuzz;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.OpenApi;

namespace Gereedschapskist.Api.Tests.Hosting;

/// <summary>
/// Over a real socket, to a real process: requests made from the document and then spoiled byte by byte, with verbs, headers and addresses
/// that nobody promised. No answer is a failure of ours and none stays away. <c>PROEF=vol</c> sends two hundred thousand.
/// </summary>
public sealed class AanvalTests(ApiFixture api)
{
    private const int Zenders = 4;

    private static readonly string[] _paginas = ["/", "/zoeken", "/voorstel", "/shortlist", "/shortlist/openen/a/b", "/shortlist/gedeeld/a/b", "/interventies/otago", "/fout", "/privacy", "/health/ready", "/.well-known/security.txt", "/stijl/gereedschapskist.css"];

    private static readonly string[] _methoden = ["GET", "GET", "GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "ONZIN"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wat_er_ook_over_de_lijn_komt_het_antwoord_is_geen_storing_en_blijft_niet_uit()
    {
        using var dienst = await Dienstproces.StartAsync(("Opslag:Pad", api.MaakDatabase()));
        dienst.Client.Timeout = TimeSpan.FromSeconds(30);
        var document = await dienst.Client.Haal("/v1/openapi.json");
        var perZender = Proefomvang.Van(2_000, 200_000) / Zenders;

        var uitslagen = await Task.WhenAll(Enumerable.Range(1, Zenders).Select(zaad => Task.Run(() => ZendAsync(dienst.Client, document, zaad, perZender), Token)));

        var tellingen = uitslagen.SelectMany(u => u.Tellingen).GroupBy(t => t.Key, t => t.Value).ToDictionary(g => g.Key, g => g.Sum());
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{tellingen.Values.Sum()} requests: {string.Join(", ", tellingen.OrderBy(t => t.Key).Select(t => $"{t.Value} x {t.Key}"))}");
        Assert.Empty(uitslagen.SelectMany(u => u.Bezwaren).Take(20));
        Assert.True(tellingen.GetValueOrDefault(200) > perZender / 10, "Too few valid requests to say anything.");
    }

    private static async Task<(Dictionary<int, int> Tellingen, List<string> Bezwaren)> ZendAsync(HttpClient client, JsonElement document, int zaad, int aantal)
    {
        var (kans, maker) = (new Random(zaad), new Verzoekmaker(document, zaad));
        var operaties = BeschrijvingTests.Operaties(document).ToList();
        var (tellingen, bezwaren) = (new Dictionary<int, int>(), new List<string>());
        for (var nummer = 0; nummer < aantal; nummer++)
        {
            var (methode, adres, lichaam) = Maak(kans, maker, operaties);
            try
            {
                using var verzoek = new HttpRequestMessage(new HttpMethod(methode), new Uri(adres, UriKind.Relative));
                verzoek.Content = lichaam is null ? null : new ByteArrayContent(lichaam) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
                verzoek.Headers.TryAddWithoutValidation("Idempotency-Key", kans.Next(20) == 0 ? new string('k', kans.Next(0, 220)) : null);
                verzoek.Headers.TryAddWithoutValidation("Authorization", kans.Next(3) == 0 ? $"Bearer {kans.NextInt64():x16}" : null);
                verzoek.Headers.TryAddWithoutValidation("If-Match", kans.Next(3) == 0 ? "\"1\"" : null);
                using var antwoord = await client.SendAsync(verzoek, Token);
                var status = (int)antwoord.StatusCode;
                tellingen[status] = tellingen.GetValueOrDefault(status) + 1;
                if (status >= 500)
                {
                    bezwaren.Add($"{status}: {methode} {adres} {(lichaam is null ? "" : Convert.ToHexString(lichaam)[..Math.Min(400, lichaam.Length * 2)])}");
                }
            }
            catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException)
            {
                bezwaren.Add($"no answer: {methode} {adres}: {fout.Message}");
            }
        }

        return (tellingen, bezwaren);
    }

    private static (string Methode, string Adres, byte[]? Lichaam) Maak(Random kans, Verzoekmaker maker, List<(string Naam, JsonElement Inhoud)> operaties)
    {
        if (kans.Next(5) == 0)
        {
            return (_methoden[kans.Next(_methoden.Length)], _paginas[kans.Next(_paginas.Length)] + (kans.Next(2) == 0 ? "?a=%00%ff" : ""), null);
        }

        var (naam, operatie) = operaties[kans.Next(operaties.Count)];
        var (adres, tekst) = maker.Maak(naam.Split(' ')[1], operatie);
        var methode = kans.Next(12) == 0 ? _methoden[kans.Next(_methoden.Length)] : naam.Split(' ')[0];
        var lichaam = tekst is null ? null : Encoding.UTF8.GetBytes(tekst);
        for (var keer = lichaam is { Length: > 0 } && kans.Next(3) == 0 ? kans.Next(1, 4) : 0; keer > 0; keer--)
        {
            lichaam![kans.Next(lichaam.Length)] = (byte)kans.Next(256);
        }

        return (methode, adres, lichaam);
    }
}
