using System.Security.Cryptography;
using System.Text;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Opslag.Tests.Databases;

/// <summary>What somebody finds who has the files in hand.</summary>
public sealed class SqliteSporenTests : IAsyncLifetime
{
    private const string Sleutel = "c0ffee00-1234-4321-8765-0123456789ab";
    private const string Schrijver = "198.51.100.77";

    private Tijdelijk _tijdelijk = null!;
    private ShortlistRepository _shortlists = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _tijdelijk = await Tijdelijk.MetDatabaseAsync();
        _shortlists = new ShortlistRepository(_tijdelijk.Database, _tijdelijk.Klok, new Shortlistgrenzen());
    }

    public ValueTask DisposeAsync()
    {
        _tijdelijk.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Geen_geheim_deelcode_herhaalsleutel_of_adres_van_een_schrijver()
    {
        var nieuw = await MaakAsync();
        var code = (await _shortlists.DeelAsync(nieuw.Stuk.Id, nieuw.Geheim, Token))!;
        Assert.True(Staat("ooievaarsnest"));

        Assert.All([nieuw.Geheim, code, Sleutel, Schrijver], tekst => Assert.False(Staat(tekst)));
    }

    [Fact]
    public async Task Geen_woord_van_wat_verwijderd_en_dertig_dagen_later_gewist_is()
    {
        var nieuw = await MaakAsync();
        await _shortlists.BewaarAsync(nieuw.Stuk.Id, nieuw.Geheim, 1, Tekst(2), Schrijver, Token);
        await _shortlists.BewaarAsync(nieuw.Stuk.Id, nieuw.Geheim, 9, Tekst(3), Schrijver, Token);
        await _shortlists.VerwijderAsync(nieuw.Stuk.Id, nieuw.Geheim, Token);
        var opruiming = new Shortlistopruiming(_tijdelijk.Database, _tijdelijk.Klok, new Shortlistgrenzen());
        for (var dag = 0; dag <= 30; dag++)
        {
            Assert.True(Staat("ooievaarsnest"));
            await opruiming.RuimOpAsync(Token);
            _tijdelijk.Klok.Advance(TimeSpan.FromDays(1));
        }

        Assert.False(Staat("ooievaarsnest"));
    }

    /// <summary>Long enough to fill pages of its own.</summary>
    private static string Tekst(int nummer) => string.Concat(Enumerable.Repeat($"ooievaarsnest {nummer} ", 2_000));

    private async Task<NieuweShortlist> MaakAsync() =>
        (await _shortlists.MaakAsync(Tekst(1), Schrijver, new Herhaalsleutel(Sleutel, SHA256.HashData("bericht"u8)), Token)).Nieuw!;

    private bool Staat(string tekst) => Directory.GetFiles(_tijdelijk.Map, "test.db*").Any(pad =>
    {
        using var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var inhoud = new MemoryStream();
        bestand.CopyTo(inhoud);
        return inhoud.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(tekst)) >= 0;
    });
}
