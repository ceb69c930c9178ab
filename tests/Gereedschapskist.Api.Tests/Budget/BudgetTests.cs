using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.OpenApi;
using Gereedschapskist.Api.Tests.Shortlists;

namespace Gereedschapskist.Api.Tests.Budget;

/// <summary>
/// What a request may cost is bounded by its size, for every operation there is: the answer in bytes, and the work in bytes of memory that
/// it takes from the heap, which is the same on every machine. Nothing else runs meanwhile, or it would be counted.
/// </summary>
[CollectionDefinition(nameof(BudgetTests), DisableParallelization = true)]
[Collection(nameof(BudgetTests))]
public class BudgetTests(ApiFixture api)
{
    private const int AntwoordPerByte = 20;
    private const int AntwoordVast = 1024 * 1024;

    /// <summary>About what one second of one core takes from the heap here at most.</summary>
    private const long Werk = 700L * 1024 * 1024;

    /// <summary>The whole catalogue in one answer is what these are for; it is the same bytes for everybody.</summary>
    private static readonly string[] _bulk = ["/catalogus/interventies"];

    /// <summary>Each of at most a hundred questions is answered with what it alone would give; who asks them one by one gets the same bytes.</summary>
    private static readonly string[] _reeksen = ["/afwegingen/_reeks", "/financieringstoetsen/_reeks", "/financieringstoetsen/reeksen"];

    private const int AntwoordPerReeks = 100 * 48 * 1024;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Geen_verzoek_kost_meer_dan_bij_zijn_grootte_past()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");
        var verzoeken = new Ergsteverzoeken(document);
        var (bezwaren, zwaarste) = (new List<string>(), new List<(long Werk, TimeSpan Rekentijd, string Wat)>());
        using var proces = Process.GetCurrentProcess();
        foreach (var (naam, operatie) in BeschrijvingTests.Operaties(document))
        {
            var (methode, pad) = (naam.Split(' ')[0], naam.Split(' ')[1]);
            var klant = await Shortlistklant.MaakAsync(client);
            foreach (var ergste in verzoeken.Voor(pad, operatie))
            {
                var wat = $"{methode} {pad}: {ergste.Wat} ({ergste.Bytes} bytes)";
                var voorheen = proces.TotalProcessorTime;
                var (status, bytes, werk) = await MeetAsync(klant, methode, ergste);
                proces.Refresh();
                zwaarste.Add((werk, proces.TotalProcessorTime - voorheen, $"{werk / 1024 / 1024} MB, {bytes} bytes, {status}: {wat}"));
                if (status >= 500)
                {
                    bezwaren.Add($"{wat}: {status}");
                }

                if (bytes > (AntwoordPerByte * ergste.Bytes) + AntwoordVast + (_reeksen.Contains(pad) ? AntwoordPerReeks : 0) && !_bulk.Contains(pad))
                {
                    bezwaren.Add($"{wat}: {bytes} bytes back");
                }

                if (werk > Werk)
                {
                    bezwaren.Add($"{wat}: {werk / 1024 / 1024} MB of work");
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{zwaarste.Count} requests, the longest at work (processor time of client and service, never asserted):\n{string.Join('\n', zwaarste.OrderByDescending(z => z.Rekentijd).Take(25).Select(z => $"{z.Rekentijd.TotalMilliseconds:0} ms, {z.Wat}"))}");
        Assert.True(bezwaren.Count == 0, $"{bezwaren.Count} over budget:\n{string.Join('\n', bezwaren.Take(30))}");
        Assert.True(zwaarste.Count > 200, "Too few requests to say anything.");
    }

    private static async Task<(int Status, long Bytes, long Werk)> MeetAsync(Shortlistklant klant, string methode, Ergste ergste)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), new Uri(ergste.Adres.Replace("/v1/shortlists/in-balans", klant.Pad, StringComparison.Ordinal), UriKind.Relative));
        verzoek.Content = ergste.Lichaam is null ? null : new StringContent(ergste.Lichaam, Encoding.UTF8, "application/json");
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", klant.Geheim);
        verzoek.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        var voorheen = GC.GetTotalAllocatedBytes(precise: true);
        using var antwoord = await klant.Client.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, Token);
        var bytes = 0L;
        var blok = new byte[64 * 1024];
        await using var inhoud = await antwoord.Content.ReadAsStreamAsync(Token);
        int gelezen;
        while ((gelezen = await inhoud.ReadAsync(blok, Token)) > 0)
        {
            bytes += gelezen;
        }

        return ((int)antwoord.StatusCode, bytes, GC.GetTotalAllocatedBytes(precise: true) - voorheen);
    }
}
