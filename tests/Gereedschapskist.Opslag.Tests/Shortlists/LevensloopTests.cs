using System.Text;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Opslag.Tests.Shortlists;

/// <summary>From made to erased: who may still get at it, and when nothing of it is left.</summary>
public sealed class LevensloopTests : IAsyncLifetime
{
    private const string Tekst = "\"Een zin die nergens anders staat: ooievaarsnest\"";

    private Tijdelijk _tijdelijk = null!;
    private ShortlistRepository _shortlists = null!;
    private Shortlistopruiming _opruiming = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _tijdelijk = await Tijdelijk.MetDatabaseAsync();
        var grenzen = new Shortlistgrenzen();
        _shortlists = new ShortlistRepository(_tijdelijk.Connecties, _tijdelijk.Klok, grenzen);
        _opruiming = new Shortlistopruiming(_tijdelijk.Connecties, _tijdelijk.Klok, grenzen);
    }

    public ValueTask DisposeAsync()
    {
        _tijdelijk.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task De_bewaartermijn_begint_opnieuw_bij_elke_wijziging()
    {
        var oud = await MaakAsync();
        var levend = await MaakAsync();
        await DagenAsync(300);
        await _shortlists.BewaarAsync(levend.Stuk.Id, levend.Geheim, 1, "2", "wie", Token);

        Assert.Equal(1, await DagenAsync(24 * 31 - 300));

        Assert.Null(await LeesAsync(oud));
        Assert.Equal("2", (await LeesAsync(levend))!.Inhoud);
    }

    [Fact]
    public async Task Verwijderd_is_voor_niemand_te_lezen_en_dertig_dagen_terug_te_zetten()
    {
        var nieuw = await MaakAsync();
        var code = (await _shortlists.DeelAsync(nieuw.Stuk.Id, nieuw.Geheim, Token))!;
        Assert.Null(await _shortlists.GewistOpAsync(nieuw.Stuk.Id, nieuw.Geheim, Token));

        Assert.True(await _shortlists.VerwijderAsync(nieuw.Stuk.Id, nieuw.Geheim, Token));

        Assert.Null(await LeesAsync(nieuw));
        Assert.Null(await _shortlists.LeesAsync(nieuw.Stuk.Id, code, null, Token));
        Assert.Equal(Opslaguitslag.NietGevonden, (await _shortlists.BewaarAsync(nieuw.Stuk.Id, nieuw.Geheim, 1, "2", "wie", Token)).Uitslag);
        Assert.Null(await _shortlists.VernieuwGeheimAsync(nieuw.Stuk.Id, nieuw.Geheim, Token));
        Assert.False(await _shortlists.VerwijderAsync(nieuw.Stuk.Id, nieuw.Geheim, Token));
        Assert.Equal(Tijdelijk.Begin.AddDays(30), await _shortlists.GewistOpAsync(nieuw.Stuk.Id, nieuw.Geheim, Token));
        Assert.Null(await _shortlists.GewistOpAsync(nieuw.Stuk.Id, "fout", Token));

        Assert.Equal(0, await DagenAsync(29));
        Assert.False(await _shortlists.HerstelAsync(nieuw.Stuk.Id, code, Token));
        Assert.True(await _shortlists.HerstelAsync(nieuw.Stuk.Id, nieuw.Geheim, Token));
        Assert.Equal(nieuw.Stuk, await LeesAsync(nieuw));
        Assert.Equal(nieuw.Stuk, await _shortlists.LeesAsync(nieuw.Stuk.Id, code, null, Token));
    }

    [Fact]
    public async Task Na_dertig_dagen_staat_er_in_geen_enkel_bestand_nog_een_woord_van()
    {
        var nieuw = await MaakAsync();
        await _shortlists.BewaarAsync(nieuw.Stuk.Id, nieuw.Geheim, 9, Tekst, "wie", Token);
        await _shortlists.VerwijderAsync(nieuw.Stuk.Id, nieuw.Geheim, Token);
        Assert.True(StaatErgens("ooievaarsnest"));

        Assert.Equal(1, await DagenAsync(30));

        Assert.False(await _shortlists.HerstelAsync(nieuw.Stuk.Id, nieuw.Geheim, Token));
        Assert.False(StaatErgens("ooievaarsnest"));
    }

    [Fact]
    public async Task Een_nieuw_geheim_sluit_wie_het_vorige_kende_meteen_buiten()
    {
        var nieuw = await MaakAsync();
        var code = (await _shortlists.DeelAsync(nieuw.Stuk.Id, nieuw.Geheim, Token))!;

        var geheim = (await _shortlists.VernieuwGeheimAsync(nieuw.Stuk.Id, nieuw.Geheim, Token))!;

        Assert.Null(await LeesAsync(nieuw));
        Assert.Null(await _shortlists.VernieuwGeheimAsync(nieuw.Stuk.Id, nieuw.Geheim, Token));
        Assert.Equal(nieuw.Stuk, await _shortlists.LeesAsync(nieuw.Stuk.Id, geheim, null, Token));
        Assert.Equal(nieuw.Stuk, await _shortlists.LeesAsync(nieuw.Stuk.Id, code, null, Token));
    }

    [Fact]
    public async Task Een_klok_die_jaren_vooruit_springt_en_terugkomt_wist_niets()
    {
        var verwijderd = await MaakAsync();
        var levend = await MaakAsync();
        await _shortlists.VerwijderAsync(verwijderd.Stuk.Id, verwijderd.Geheim, Token);
        await _opruiming.RuimOpAsync(Token);
        var goed = _tijdelijk.Klok.GetUtcNow();

        _tijdelijk.Klok.SetUtcNow(goed.AddDays(800));
        var gesprongen = await _opruiming.RuimOpAsync(Token);
        _tijdelijk.Klok.AdjustTime(goed.AddDays(1));
        var terug = await _opruiming.RuimOpAsync(Token);

        Assert.Equal(new Opruiming(0, goed.AddDays(807)), gesprongen);
        Assert.Equal(new Opruiming(0, null), terug);
        Assert.NotNull(await LeesAsync(levend));
        Assert.True(await _shortlists.HerstelAsync(verwijderd.Stuk.Id, verwijderd.Geheim, Token));
    }

    [Fact]
    public async Task Een_klok_die_een_week_bij_haar_sprong_blijft_wordt_geloofd()
    {
        await MaakAsync();
        await _opruiming.RuimOpAsync(Token);
        _tijdelijk.Klok.Advance(TimeSpan.FromDays(800));

        Assert.Equal(1, await DagenAsync(8));
    }

    private async Task<NieuweShortlist> MaakAsync() => (await _shortlists.MaakAsync(Tekst, "wie", null, Token)).Nieuw!;

    private Task<Shortliststuk?> LeesAsync(NieuweShortlist shortlist) => _shortlists.LeesAsync(shortlist.Stuk.Id, shortlist.Geheim, null, Token);

    /// <summary>Lets days go by as the service lives them: with a round of cleaning on each.</summary>
    private async Task<int> DagenAsync(int aantal)
    {
        var gewist = 0;
        for (var dag = 0; dag < aantal; dag++)
        {
            _tijdelijk.Klok.Advance(TimeSpan.FromDays(1));
            gewist += (await _opruiming.RuimOpAsync(Token)).Gewist;
        }

        return gewist;
    }

    private bool StaatErgens(string woord) => Directory.GetFiles(_tijdelijk.Map, "test.db*").Any(pad =>
    {
        using var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var inhoud = new MemoryStream();
        bestand.CopyTo(inhoud);
        return inhoud.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(woord)) >= 0;
    });
}
