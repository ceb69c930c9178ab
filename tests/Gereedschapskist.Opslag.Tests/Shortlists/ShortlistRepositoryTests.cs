using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Opslag.Tests.Shortlists;

public abstract class ShortlistRepositoryTests(Postgresserver? server) : IAsyncLifetime
{
    private static readonly Shortlistgrenzen _grenzen = new() { MaxTekens = 100, MaxAantal = 3, MaxVersies = 3, MaxTeLaat = 2 };
    private const string Schrijver = "192.0.2.1";

    private Tijdelijk _tijdelijk = null!;
    private ShortlistRepository _shortlists = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _tijdelijk = await Tijdelijk.MetDatabaseAsync(server);
        _shortlists = new ShortlistRepository(_tijdelijk.Database, _tijdelijk.Klok, _grenzen);
    }

    public ValueTask DisposeAsync()
    {
        _tijdelijk.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Wie_id_en_geheim_heeft_krijgt_terug_wat_is_opgeslagen()
    {
        var (stuk, geheim) = await MaakAsync("{\"naam\":\"Zomer ☀\"}");

        var terug = await _shortlists.LeesAsync(stuk.Id, geheim, null, Token);

        Assert.Equal(stuk, terug);
        Assert.Equal((1, "{\"naam\":\"Zomer ☀\"}", Tijdelijk.Begin, Tijdelijk.Begin.AddMonths(24)), (stuk.Versie, stuk.Inhoud, stuk.AangemaaktOp, stuk.VerlooptOp));
    }

    [Fact]
    public async Task Ids_en_geheimen_zijn_niet_te_raden_en_nooit_gelijk()
    {
        var (een, geheimEen) = await MaakAsync("{}");
        var (twee, geheimTwee) = await MaakAsync("{}");

        Assert.Matches("^[0-9a-f]{32}$", een.Id);
        Assert.Matches("^[A-Za-z0-9_-]{43}$", geheimEen);
        Assert.NotEqual(een.Id, twee.Id);
        Assert.NotEqual(geheimEen, geheimTwee);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fout")]
    public async Task Zonder_het_juiste_geheim_bestaat_de_shortlist_niet(string geheim)
    {
        var (stuk, goed) = await MaakAsync("{}");

        Assert.Null(await _shortlists.LeesAsync(stuk.Id, geheim, null, Token));
        Assert.Null(await _shortlists.LeesAsync("onbekend", goed, null, Token));
        Assert.Equal(new Opslagantwoord(Opslaguitslag.NietGevonden, null), await _shortlists.BewaarAsync(stuk.Id, geheim, 1, "[]", Schrijver, Token));
        Assert.Null(await _shortlists.VersiesAsync(stuk.Id, geheim, Token));
        Assert.Null(await _shortlists.TeLaatAsync(stuk.Id, geheim, Token));
        Assert.Null(await _shortlists.DeelAsync(stuk.Id, geheim, Token));
        Assert.False(await _shortlists.VerwijderAsync(stuk.Id, geheim, Token));
        Assert.Equal("{}", (await _shortlists.LeesAsync(stuk.Id, goed, null, Token))!.Inhoud);
    }

    [Fact]
    public async Task Wie_op_een_oude_versie_schrijft_leert_het_en_verliest_niets()
    {
        var (stuk, geheim) = await MaakAsync("\"eerst\"");
        await _shortlists.BewaarAsync(stuk.Id, geheim, 1, "\"winnaar\"", Schrijver, Token);

        var antwoord = await _shortlists.BewaarAsync(stuk.Id, geheim, 1, "\"verliezer\"", Schrijver, Token);

        Assert.Equal((Opslaguitslag.TeLaat, 2, "\"winnaar\""), (antwoord.Uitslag, antwoord.Stuk!.Versie, antwoord.Stuk.Inhoud));
        var teLaat = Assert.Single((await _shortlists.TeLaatAsync(stuk.Id, geheim, Token))!);
        Assert.Equal((1, "\"verliezer\""), (teLaat.GebaseerdOp, teLaat.Inhoud));
        Assert.Equal("\"eerst\"", (await _shortlists.LeesAsync(stuk.Id, geheim, 1, Token))!.Inhoud);
    }

    [Fact]
    public async Task Wie_hetzelfde_nog_eens_stuurt_omdat_het_antwoord_kwijt_raakte_was_zelf_de_eerste()
    {
        var (stuk, geheim) = await MaakAsync("\"eerst\"");
        await _shortlists.BewaarAsync(stuk.Id, geheim, 1, "\"nieuw\"", Schrijver, Token);

        var herhaald = await _shortlists.BewaarAsync(stuk.Id, geheim, 1, "\"nieuw\"", Schrijver, Token);

        Assert.Equal((Opslaguitslag.Opgeslagen, 2), (herhaald.Uitslag, herhaald.Stuk!.Versie));
        Assert.Empty((await _shortlists.TeLaatAsync(stuk.Id, geheim, Token))!);
        Assert.Equal([1, 2], await _shortlists.VersiesAsync(stuk.Id, geheim, Token));
    }

    [Fact]
    public async Task Van_schrijvers_die_tegelijk_komen_wint_er_precies_een_en_blijft_alles_bewaard()
    {
        const int Schrijvers = 8;
        var shortlists = new ShortlistRepository(_tijdelijk.Database, _tijdelijk.Klok, new Shortlistgrenzen());
        var nieuw = (await shortlists.MaakAsync("0", Schrijver, null, Token)).Nieuw!;
        using var start = new Barrier(Schrijvers);

        var antwoorden = await Task.WhenAll(Enumerable.Range(1, Schrijvers).Select(nummer => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait(Token);
                return shortlists.BewaarAsync(nieuw.Stuk.Id, nieuw.Geheim, 1, $"{nummer}", Schrijver, Token);
            },
            Token, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));

        var winnaar = Assert.Single(antwoorden, a => a.Uitslag == Opslaguitslag.Opgeslagen).Stuk!;
        Assert.Equal(Schrijvers - 1, antwoorden.Count(a => a.Uitslag == Opslaguitslag.TeLaat));
        Assert.All(antwoorden, a => Assert.Equal(winnaar, a.Stuk));
        var teLaat = (await shortlists.TeLaatAsync(nieuw.Stuk.Id, nieuw.Geheim, Token))!;
        Assert.Equal(
            Enumerable.Range(1, Schrijvers).Select(n => $"{n}"),
            teLaat.Select(t => t.Inhoud).Append(winnaar.Inhoud).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_deelcode_laat_lezen_maar_niet_schrijven_en_kan_worden_ingetrokken()
    {
        var (stuk, geheim) = await MaakAsync("1");
        var code = (await _shortlists.DeelAsync(stuk.Id, geheim, Token))!;
        await _shortlists.BewaarAsync(stuk.Id, geheim, 1, "2", Schrijver, Token);

        Assert.Equal("2", (await _shortlists.LeesAsync(stuk.Id, code, null, Token))!.Inhoud);
        Assert.Null(await _shortlists.LeesAsync(stuk.Id, code, 1, Token));
        Assert.Equal(Opslaguitslag.NietGevonden, (await _shortlists.BewaarAsync(stuk.Id, code, 2, "3", Schrijver, Token)).Uitslag);
        Assert.False(await _shortlists.VerwijderAsync(stuk.Id, code, Token));

        Assert.True(await _shortlists.StopDelenAsync(stuk.Id, geheim, Token));
        Assert.Null(await _shortlists.LeesAsync(stuk.Id, code, null, Token));
        Assert.NotNull(await _shortlists.LeesAsync(stuk.Id, geheim, null, Token));
    }

    [Fact]
    public async Task Te_groot_en_te_veel_wordt_geweigerd_zonder_iets_te_verliezen()
    {
        var (stuk, geheim) = await MaakAsync("1");
        var teGroot = new string('x', _grenzen.MaxTekens + 1);

        Assert.Equal(new Maakantwoord(Opslaguitslag.TeGroot, null), await _shortlists.MaakAsync(teGroot, Schrijver, null, Token));
        Assert.Equal(Opslaguitslag.TeGroot, (await _shortlists.BewaarAsync(stuk.Id, geheim, 1, teGroot, Schrijver, Token)).Uitslag);
        await MaakAsync("2");
        await MaakAsync("3");
        Assert.Equal(new Maakantwoord(Opslaguitslag.Vol, null), await _shortlists.MaakAsync("4", Schrijver, null, Token));
        Assert.Equal("1", (await _shortlists.LeesAsync(stuk.Id, geheim, null, Token))!.Inhoud);
    }

    [Fact]
    public async Task Alleen_de_laatste_versies_en_te_late_wijzigingen_blijven()
    {
        var (stuk, geheim) = await MaakAsync("1");
        for (var versie = 1; versie < 6; versie++)
        {
            await _shortlists.BewaarAsync(stuk.Id, geheim, versie, $"{versie + 1}", Schrijver, Token);
            await _shortlists.BewaarAsync(stuk.Id, geheim, 0, $"laat {versie}", Schrijver, Token);
        }

        Assert.Equal([4, 5, 6], await _shortlists.VersiesAsync(stuk.Id, geheim, Token));
        Assert.Equal(["laat 4", "laat 5"], (await _shortlists.TeLaatAsync(stuk.Id, geheim, Token))!.Select(t => t.Inhoud));
    }

    private async Task<(Shortliststuk Stuk, string Geheim)> MaakAsync(string inhoud)
    {
        var nieuw = (await _shortlists.MaakAsync(inhoud, Schrijver, null, Token)).Nieuw!;
        return (nieuw.Stuk, nieuw.Geheim);
    }
}

public sealed class ShortlistRepositoryOpSqliteTests() : ShortlistRepositoryTests(null);

public sealed class ShortlistRepositoryOpPostgresTests(Postgresserver server) : ShortlistRepositoryTests(server);
