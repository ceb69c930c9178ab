using System.Security.Cryptography;
using System.Text;
using Dapper;
using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Opslag.Tests.Shortlists;

/// <summary>Making under a key of the client, and how much one client may make.</summary>
public abstract class HerhalingTests(Postgresserver? server) : IAsyncLifetime
{
    private const string Sleutel = "c0ffee00-1234-4321-8765-0123456789ab";

    private static readonly Shortlistgrenzen _grenzen = new() { MaxPerDag = 2, MaxTekensPerDag = 100 };

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
    public async Task Hetzelfde_bericht_met_dezelfde_sleutel_geeft_dezelfde_shortlist_met_hetzelfde_geheim()
    {
        var eerste = await MaakAsync("1", Onder(Sleutel, "bericht"));

        var tweede = await MaakAsync("1", Onder(Sleutel, "bericht"));

        Assert.Equal(eerste, tweede);
        Assert.Equal(eerste.Nieuw!.Stuk, await _shortlists.LeesAsync(eerste.Nieuw.Stuk.Id, eerste.Nieuw.Geheim, null, Token));
        Assert.Equal(1, await TelAsync("shortlist"));
    }

    [Fact]
    public async Task Wie_tegelijk_hetzelfde_stuurt_krijgt_een_en_dezelfde()
    {
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => MaakAsync("1", Onder(Sleutel, "bericht")), Token)));

        Assert.All(antwoorden, antwoord => Assert.Equal(antwoorden[0], antwoord));
        Assert.Equal(1, await TelAsync("shortlist"));
    }

    [Fact]
    public async Task Een_ander_bericht_met_dezelfde_sleutel_wordt_geweigerd()
    {
        await MaakAsync("1", Onder(Sleutel, "bericht"));

        Assert.Equal(new Maakantwoord(Opslaguitslag.HerhalingAnders, null), await MaakAsync("1", Onder(Sleutel, "ander bericht")));
    }

    [Fact]
    public async Task Na_24_uur_is_de_sleutel_vergeten()
    {
        var eerste = await MaakAsync("1", Onder(Sleutel, "bericht"));
        _tijdelijk.Klok.Advance(Herhaalsleutel.Termijn);

        var tweede = await MaakAsync("1", Onder(Sleutel, "bericht"));

        Assert.NotEqual(eerste.Nieuw!.Stuk.Id, tweede.Nieuw!.Stuk.Id);
        Assert.Equal(tweede, await MaakAsync("1", Onder(Sleutel, "bericht")));
    }

    [Fact]
    public async Task Wat_intussen_verwijderd_is_of_een_ander_geheim_heeft_wordt_niet_opnieuw_gegeven()
    {
        var een = (await MaakAsync("1", Onder(Sleutel, "een"))).Nieuw!;
        var twee = (await MaakAsync("2", Onder(Sleutel + "-2", "twee"))).Nieuw!;
        await _shortlists.VerwijderAsync(een.Stuk.Id, een.Geheim, Token);
        await _shortlists.VernieuwGeheimAsync(twee.Stuk.Id, twee.Geheim, Token);

        Assert.Equal(Opslaguitslag.HerhalingVoorbij, (await MaakAsync("1", Onder(Sleutel, "een"))).Uitslag);
        Assert.Equal(Opslaguitslag.HerhalingVoorbij, (await MaakAsync("2", Onder(Sleutel + "-2", "twee"))).Uitslag);
    }

    [Fact]
    public async Task Een_schrijver_maakt_op_een_dag_niet_meer_dan_zijn_deel_en_een_ander_merkt_er_niets_van()
    {
        await MaakAsync("1");
        await MaakAsync("2");

        Assert.Equal(Opslaguitslag.DagruimteOp, (await MaakAsync("3")).Uitslag);
        Assert.Equal(Opslaguitslag.Opgeslagen, (await MaakAsync("3", schrijver: "een ander")).Uitslag);
        _tijdelijk.Klok.Advance(TimeSpan.FromDays(1));
        Assert.Equal(Opslaguitslag.Opgeslagen, (await MaakAsync("3")).Uitslag);
    }

    [Fact]
    public async Task Ook_wat_iemand_bewaart_telt_mee_en_wat_geweigerd_wordt_verandert_niets()
    {
        var nieuw = (await MaakAsync("1")).Nieuw!;
        var lang = new string('x', 60);

        Assert.Equal(Opslaguitslag.Opgeslagen, (await _shortlists.BewaarAsync(nieuw.Stuk.Id, nieuw.Geheim, 1, lang, "wie", Token)).Uitslag);
        Assert.Equal(Opslaguitslag.DagruimteOp, (await _shortlists.BewaarAsync(nieuw.Stuk.Id, nieuw.Geheim, 2, lang, "wie", Token)).Uitslag);
        Assert.Equal(2, (await _shortlists.LeesAsync(nieuw.Stuk.Id, nieuw.Geheim, null, Token))!.Versie);
    }

    [Fact]
    public async Task De_telling_van_gisteren_is_vandaag_weg()
    {
        await MaakAsync("1", Onder(Sleutel, "bericht"));
        var opruiming = new Shortlistopruiming(_tijdelijk.Database, _tijdelijk.Klok, _grenzen);
        await opruiming.RuimOpAsync(Token);
        Assert.Equal((1, 1, 1), (await TelAsync("dagzout"), await TelAsync("dagverbruik"), await TelAsync("herhaling")));

        _tijdelijk.Klok.Advance(TimeSpan.FromDays(1));
        await opruiming.RuimOpAsync(Token);

        Assert.Equal((0, 0, 0), (await TelAsync("dagzout"), await TelAsync("dagverbruik"), await TelAsync("herhaling")));
    }

    private static Herhaalsleutel Onder(string sleutel, string bericht) => new(sleutel, SHA256.HashData(Encoding.UTF8.GetBytes(bericht)));

    private Task<Maakantwoord> MaakAsync(string inhoud, Herhaalsleutel? herhaling = null, string schrijver = "wie") =>
        _shortlists.MaakAsync(inhoud, schrijver, herhaling, Token);

    private async Task<int> TelAsync(string tabel)
    {
        await using var verbinding = await _tijdelijk.Database.OpenAsync(Token);
        return await verbinding.ExecuteScalarAsync<int>($"SELECT COUNT(*) FROM {tabel}");
    }
}

public sealed class HerhalingOpSqliteTests() : HerhalingTests(null);

public sealed class HerhalingOpPostgresTests(Postgresserver server) : HerhalingTests(server);
