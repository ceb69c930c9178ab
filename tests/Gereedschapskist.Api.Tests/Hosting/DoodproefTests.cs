using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Shortlists;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Api.Tests.Hosting;

/// <summary>
/// The service is killed again and again while people make, save, share and delete shortlists. Whatever it had answered must be there
/// afterwards; what it had not may be, and the database is whole. <c>PROEF=vol</c> goes on until ten thousand writes were acknowledged.
/// </summary>
public sealed class DoodproefTests(ApiFixture api)
{
    private const int Schrijvers = 6;

    /// <summary>Acknowledged writes between two kills, at most.</summary>
    private static readonly int _perRonde = Proefomvang.Van(200, 700);

    private readonly string _database = api.MaakDatabase();

    private readonly ConcurrentDictionary<string, Toezegging> _toegezegd = new(StringComparer.Ordinal);

    private int _antwoorden;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Geen_toegezegde_schrijfactie_gaat_verloren_hoe_vaak_de_dienst_ook_gedood_wordt()
    {
        var (aantal, zaad, rondes) = (Proefomvang.Van(300, 10_000), new Random(20261128), 0);
        while (_antwoorden < aantal)
        {
            using var dienst = await Dienstproces.StartAsync(("Opslag:Pad", _database), ("Shortlists:MaxVersies", "10000"));
            await ControleerAsync(dienst.Client);
            var tot = Math.Min(aantal, _antwoorden + zaad.Next(_perRonde / 2, _perRonde));
            using var genoeg = new SemaphoreSlim(0);
            var schrijvers = Enumerable.Range(0, Schrijvers).Select(nummer => SchrijfAsync(dienst.Client, nummer, new Random(zaad.Next()), tot, genoeg)).ToList();
            await genoeg.WaitAsync(Token);
            await dienst.DoodAsync();
            await Task.WhenAll(schrijvers);
            rondes++;
        }

        using var laatste = await Dienstproces.StartAsync(("Opslag:Pad", _database));
        await ControleerAsync(laatste.Client);
        await laatste.DoodAsync();
        Assert.Equal("ok", await VraagAsync("PRAGMA integrity_check"));
        Assert.Null(await VraagAsync("PRAGMA foreign_key_check"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{_antwoorden} acknowledged writes on {_toegezegd.Count} shortlists, {rondes} kills, 0 lost.");
    }

    private async Task SchrijfAsync(HttpClient client, int schrijver, Random kans, int tot, SemaphoreSlim genoeg)
    {
        try
        {
            while (true)
            {
                await DoeIetsAsync(client, schrijver, kans);
                if (Interlocked.Increment(ref _antwoorden) >= tot)
                {
                    genoeg.Release();
                }
            }
        }
        catch (HttpRequestException)
        {
            // Killed: what was under way was promised to nobody.
        }
    }

    private async Task DoeIetsAsync(HttpClient client, int schrijver, Random kans)
    {
        var eigen = _toegezegd.Where(t => t.Value.Schrijver == schrijver && !t.Value.Verwijderd).ToList();
        if (eigen.Count == 0 || kans.Next(4) == 0)
        {
            var nieuw = await Shortlistklant.MaakAsync(client, Inhoud(1));
            _toegezegd[nieuw.Id] = new Toezegging(nieuw.Geheim, 1, false, schrijver);
            return;
        }

        var (id, stand) = eigen[kans.Next(eigen.Count)];
        var klant = new Shortlistklant(client, id, stand.Geheim);
        if (kans.Next(10) > 0)
        {
            using var bewaard = await klant.BewaarAsync(Inhoud(stand.Versie + 1), $"\"{stand.Versie}\"");
            Assert.Equal(HttpStatusCode.OK, bewaard.StatusCode);
            _toegezegd[id] = stand with { Versie = stand.Versie + 1 };
        }
        else
        {
            using var verwijderd = await klant.VraagAsync(HttpMethod.Delete, klant.Pad);
            Assert.Equal(HttpStatusCode.NoContent, verwijderd.StatusCode);
            _toegezegd[id] = stand with { Verwijderd = true };
        }
    }

    private async Task ControleerAsync(HttpClient client)
    {
        foreach (var (id, stand) in _toegezegd)
        {
            var klant = new Shortlistklant(client, id, stand.Geheim);
            using var antwoord = await klant.VraagAsync(HttpMethod.Get, klant.Pad);
            if (antwoord.StatusCode == HttpStatusCode.NotFound)
            {
                // Deleted, or the delete that was under way at the kill was kept: either way it can be put back.
                using var hersteld = await klant.VraagAsync(HttpMethod.Post, klant.Pad + "/_herstel");
                _toegezegd[id] = await KloptAsync(stand, hersteld);
                continue;
            }

            Assert.False(stand.Verwijderd, "A delete that was acknowledged is undone.");
            _toegezegd[id] = await KloptAsync(stand, antwoord);
        }
    }

    private async Task<object?> VraagAsync(string sql)
    {
        await using var verbinding = new SqliteConnection($"Data Source={_database};Pooling=False");
        await verbinding.OpenAsync(Token);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        return await opdracht.ExecuteScalarAsync(Token);
    }

    /// <summary>The version that was promised, or the one that was under way, and whole.</summary>
    private static async Task<Toezegging> KloptAsync(Toezegging stand, HttpResponseMessage antwoord)
    {
        var shortlist = await antwoord.LeesJson();
        var bewaard = int.Parse(antwoord.Headers.ETag!.Tag.Trim('"'), CultureInfo.InvariantCulture);
        Assert.InRange(bewaard, stand.Versie, stand.Versie + 1);
        Assert.Equal($"Versie {bewaard}", shortlist.GetProperty("titel").GetString());
        return stand with { Versie = bewaard, Verwijderd = false };
    }

    private static string Inhoud(int versie) => $$"""{ "titel": "Versie {{versie}}", "items": [{ "interventie": "otago", "notitie": "{{new string('n', 400)}}" }] }""";

    /// <summary>What the service said it kept.</summary>
    private sealed record Toezegging(string Geheim, int Versie, bool Verwijderd, int Schrijver);
}
