using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Shortlists;

namespace Gereedschapskist.Api.Tests.Hosting;

/// <summary>Two nodes on one PostgreSQL, with a small proxy in front: one dies under load and nobody notices.</summary>
public sealed partial class TweeNodesTests(Tweenodes nodes) : IClassFixture<Tweenodes>
{
    private readonly ConcurrentDictionary<string, (string Geheim, int Versie)> _toegezegd = new(StringComparer.Ordinal);

    private int _antwoorden;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sterft_een_node_onder_last_dan_mislukt_er_geen_lezen_geen_bewaren_en_geen_formulier()
    {
        var perDeel = Proefomvang.Van(60, 3_400);
        using var wachten = new SemaphoreSlim(0);
        using var stervend = await nodes.StartAsync();
        using var verdeler = new Verdeler();
        using var client = new HttpClient(verdeler) { BaseAddress = new Uri("http://verdeler.example") };
        verdeler.Zet(stervend, nodes.Een);
        using var klaar = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var werkers = Enumerable.Range(0, 4).Select(nummer => WerkAsync(client, nummer, wachten, klaar.Token)).ToList();
        await TotAsync(wachten, perDeel);
        await stervend.DoodAsync();
        await TotAsync(wachten, perDeel);
        verdeler.Zet(nodes.Een, nodes.Twee);
        await TotAsync(wachten, perDeel);
        await klaar.CancelAsync();
        await Task.WhenAll(werkers);

        foreach (var (id, stand) in _toegezegd)
        {
            var klant = new Shortlistklant(nodes.Twee.Client, id, stand.Geheim);
            using var antwoord = await klant.VraagAsync(HttpMethod.Get, klant.Pad);
            Assert.InRange(Versie(antwoord), stand.Versie, stand.Versie + 1);
            await antwoord.LeesJson();
        }

        Assert.True(verdeler.Overgenomen > 0, "No request met the dead node.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{_antwoorden} acknowledged writes on {_toegezegd.Count} shortlists; {verdeler.Overgenomen} requests taken over; 0 lost, 0 refused.");
    }

    [Fact]
    public async Task Wat_de_ene_node_herlaadt_dient_de_andere_even_later_ook()
    {
        await nodes.VeranderAsync("in-balans", "\"VeiligheidNL\"", "\"Een nieuwe eigenaar\"");
        await nodes.Een.StuurSignaalAsync("HUP");
        await nodes.Twee.WachtOpRegelAsync("van een andere node overgenomen");

        Assert.Equal("Een nieuwe eigenaar", (await nodes.Twee.Client.Haal("/v1/interventies/in-balans")).GetProperty("eigenaar").GetString());
    }

    private static async Task TotAsync(SemaphoreSlim wachten, int aantal)
    {
        for (var nummer = 0; nummer < aantal; nummer++)
        {
            await wachten.WaitAsync(Token);
        }
    }

    /// <summary>Makes, reads and saves, and fills in a form, one after another until it is enough.</summary>
    private async Task WerkAsync(HttpClient client, int nummer, SemaphoreSlim wachten, CancellationToken klaar)
    {
        for (var ronde = 0; !klaar.IsCancellationRequested; ronde++)
        {
            var (id, geheim) = await MaakAsync(client, $"{nummer}-{ronde}");
            Gelukt(wachten, id, geheim, 1);
            var klant = new Shortlistklant(client, id, geheim);
            for (var versie = 1; versie < 4; versie++)
            {
                using var lezen = await client.GetAsync(new Uri("/v1/interventies/otago", UriKind.Relative), Token);
                using var gelezen = await klant.VraagAsync(HttpMethod.Get, klant.Pad);
                Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [lezen.StatusCode, gelezen.StatusCode]);
                using var bewaard = await klant.BewaarAsync($$"""{ "titel": "Versie {{versie + 1}}", "items": [] }""", $"\"{versie}\"");
                Assert.Equal(HttpStatusCode.OK, bewaard.StatusCode);
                Gelukt(wachten, id, geheim, versie + 1);
            }

            await VulFormulierInAsync(client);
        }
    }

    private void Gelukt(SemaphoreSlim wachten, string id, string geheim, int versie)
    {
        _toegezegd[id] = (geheim, versie);
        Interlocked.Increment(ref _antwoorden);
        wachten.Release();
    }

    private static async Task<(string Id, string Geheim)> MaakAsync(HttpClient client, string naam)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri("/v1/shortlists", UriKind.Relative));
        verzoek.Content = new StringContent($$"""{ "titel": "{{naam}}", "items": [{ "interventie": "otago" }] }""", Encoding.UTF8, "application/json");
        verzoek.Headers.Add("Idempotency-Key", $"proef-met-twee-nodes-{naam}");
        using var antwoord = await client.SendAsync(verzoek, Token);
        var nieuw = await antwoord.LeesJson();
        return (nieuw.GetProperty("shortlist").GetProperty("id").GetString()!, nieuw.GetProperty("geheim").GetString()!);
    }

    /// <summary>The page comes from one node, what is filled in goes to another; a form that meets the dead one is sent again by its user.</summary>
    private static async Task VulFormulierInAsync(HttpClient client)
    {
        using var pagina = await client.GetAsync(new Uri("/shortlist", UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.OK, pagina.StatusCode);
        var token = Formuliertoken().Match(await pagina.Content.ReadAsStringAsync(Token)).Groups["token"].Value;
        var cookie = pagina.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("formulier=", StringComparison.Ordinal)).Split(';')[0];
        for (var poging = 0; ; poging++)
        {
            try
            {
                using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri("/shortlist?handler=Maak", UriKind.Relative));
                verzoek.Headers.Add("Cookie", cookie);
                verzoek.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("titel", "Uit een formulier")]);
                using var antwoord = await client.SendAsync(verzoek, Token);
                Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
                return;
            }
            catch (HttpRequestException) when (poging < 4)
            {
            }
        }
    }

    private static int Versie(HttpResponseMessage antwoord) => int.Parse(antwoord.Headers.ETag!.Tag.Trim('"'), CultureInfo.InvariantCulture);

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Formuliertoken();
}
