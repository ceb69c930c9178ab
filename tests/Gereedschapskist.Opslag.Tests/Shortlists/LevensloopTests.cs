using Dapper;
using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Opslag.Tests.Shortlists;

/// <summary>From made to erased: who may still get at it, and when nothing of it is left.</summary>
public abstract class LevensloopTests(Postgresserver? server) : IAsyncLifetime
{
    private const string Tekst = "\"Een tekst\"";

    private Tijdelijk _tijdelijk = null!;
    private ShortlistRepository _shortlists = null!;
    private Shortlistopruiming _opruiming = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _tijdelijk = await Tijdelijk.MetDatabaseAsync(server);
        var grenzen = new Shortlistgrenzen();
        _shortlists = new ShortlistRepository(_tijdelijk.Database, _tijdelijk.Klok, grenzen);
        _opruiming = new Shortlistopruiming(_tijdelijk.Database, _tijdelijk.Klok, grenzen);
    }

    public ValueTask DisposeAsync()
    {
        _tijdelijk.Dispose();
        GC.SuppressFinalize(this);
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
    public async Task Na_dertig_dagen_is_er_van_wat_verwijderd_is_niets_meer()
    {
        var nieuw = await MaakAsync();
        await _shortlists.BewaarAsync(nieuw.Stuk.Id, nieuw.Geheim, 9, "te laat", "wie", Token);
        await _shortlists.VerwijderAsync(nieuw.Stuk.Id, nieuw.Geheim, Token);
        Assert.Equal(3, await RijenAsync());

        Assert.Equal(1, await DagenAsync(30));

        Assert.False(await _shortlists.HerstelAsync(nieuw.Stuk.Id, nieuw.Geheim, Token));
        Assert.Equal(0, await RijenAsync());
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

    private async Task<int> RijenAsync()
    {
        await using var verbinding = await _tijdelijk.Database.OpenAsync(Token);
        return await verbinding.ExecuteScalarAsync<int>(
            "SELECT (SELECT COUNT(*) FROM shortlist) + (SELECT COUNT(*) FROM shortlist_versie) + (SELECT COUNT(*) FROM shortlist_te_laat)");
    }
}

public sealed class LevensloopOpSqliteTests() : LevensloopTests(null);

public sealed class LevensloopOpPostgresTests(Postgresserver server) : LevensloopTests(server);
