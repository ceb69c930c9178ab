using Dapper;
using Gereedschapskist.Opslag.Databases;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Opslag.Tests.Databases;

public sealed class ReservekopieTests : IAsyncLifetime
{
    private Tijdelijk _tijdelijk = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Database => _tijdelijk.Sqlite.Pad;

    private string Doel => Path.Combine(_tijdelijk.Map, "kopieen", "een.db");

    public async ValueTask InitializeAsync() => _tijdelijk = await Tijdelijk.MetDatabaseAsync();

    public ValueTask DisposeAsync()
    {
        _tijdelijk.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Een_kopie_tijdens_het_schrijven_is_een_heel_moment_en_alleen_voor_de_eigenaar()
    {
        var shortlists = new ShortlistRepository(_tijdelijk.Database, _tijdelijk.Klok, new Shortlistgrenzen());
        await shortlists.MaakAsync("1", "wie", null, Token);
        await using var verbinding = await _tijdelijk.Database.OpenAsync(Token);
        await using var schrijver = await _tijdelijk.Database.BeginSchrijvenAsync(verbinding, Token);
        await verbinding.ExecuteAsync("DELETE FROM shortlist", transaction: schrijver);

        var kopie = await Reservekopie.MaakAsync(Database, Doel, Token);

        Assert.Equal((1, new FileInfo(Doel).Length), (kopie.Shortlists, kopie.Bytes));
        Assert.Equal([Doel], Directory.GetFiles(Path.GetDirectoryName(Doel)!));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Doel));
        }
    }

    [Fact]
    public async Task Een_bestand_dat_er_al_is_wordt_niet_overschreven()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Doel)!);
        await File.WriteAllTextAsync(Doel, "van iemand", Token);

        await Assert.ThrowsAsync<OpslagException>(() => Reservekopie.MaakAsync(Database, Doel, Token));

        Assert.Equal("van iemand", await File.ReadAllTextAsync(Doel, Token));
    }

    [Fact]
    public async Task Zolang_een_dienst_de_database_gebruikt_wordt_er_niets_teruggezet()
    {
        await Reservekopie.MaakAsync(Database, Doel, Token);
        var bestanden = Directory.GetFiles(_tijdelijk.Map);

        var fout = await Assert.ThrowsAsync<OpslagException>(() => ZetTerugAsync(Doel));

        Assert.Contains("Stop de dienst", fout.Message, StringComparison.Ordinal);
        Assert.Equal(bestanden, Directory.GetFiles(_tijdelijk.Map));
    }

    [Theory]
    [InlineData("dit is geen database maar een brief aan iemand die er een verwachtte", "niet teruggezet")]
    [InlineData(null, "geen reservekopie")]
    public async Task Wat_geen_reservekopie_is_verandert_niets(string? inhoud, string melding)
    {
        var bron = Path.Combine(_tijdelijk.Map, "bron.db");
        if (inhoud is not null)
        {
            await File.WriteAllTextAsync(bron, inhoud, Token);
        }

        await GeweigerdAsync(bron, melding);
    }

    [Theory]
    [InlineData("INSERT INTO schema_migratie (ScriptName, Applied) VALUES ('2099-01-01_00_Later.sql', '2099-01-01')", "nieuwere versie")]
    [InlineData("DROP TABLE schema_migratie", "ander programma")]
    public async Task Een_kopie_van_een_nieuwer_of_ander_programma_verandert_niets(string sql, string melding)
    {
        await using (var verbinding = await _tijdelijk.Database.OpenAsync(Token))
        {
            await Reservekopie.MaakAsync(Database, Doel, Token);
            await using var andere = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Doel};Pooling=False");
            await andere.ExecuteAsync(sql);
        }

        await GeweigerdAsync(Doel, melding);
    }

    [Fact]
    public async Task Teruggezet_is_wat_er_toen_was_en_wat_er_stond_blijft_ernaast_bewaard()
    {
        var shortlists = new ShortlistRepository(_tijdelijk.Database, _tijdelijk.Klok, new Shortlistgrenzen());
        var eerste = (await shortlists.MaakAsync("1", "wie", null, Token)).Nieuw!;
        await Reservekopie.MaakAsync(Database, Doel, Token);
        var tweede = (await shortlists.MaakAsync("2", "wie", null, Token)).Nieuw!;
        _tijdelijk.Sqlite.Sluit();
        _tijdelijk.Database.Dispose();

        var (kopie, vorige) = await ZetTerugAsync(Doel);

        Assert.Equal(1, kopie.Shortlists);
        Assert.Equal(["1", null], await LeesAsync(Database, eerste, tweede));
        Assert.Equal($"{Database}.voor-herstel-20300101T120000", vorige);
        Assert.Equal(["1", "2"], await LeesAsync(vorige!, eerste, tweede));
    }

    private async Task GeweigerdAsync(string bron, string melding)
    {
        _tijdelijk.Sqlite.Sluit();
        _tijdelijk.Database.Dispose();
        var voorheen = await File.ReadAllBytesAsync(Database, Token);

        var fout = await Assert.ThrowsAsync<OpslagException>(() => ZetTerugAsync(bron));

        Assert.Contains(melding, fout.Message, StringComparison.Ordinal);
        Assert.Equal(voorheen, await File.ReadAllBytesAsync(Database, Token));
        Assert.DoesNotContain(Directory.GetFiles(_tijdelijk.Map), pad => pad.Contains("bezig", StringComparison.Ordinal) || pad.Contains("voor-herstel", StringComparison.Ordinal));
    }

    private Task<(Kopie Kopie, string? Vorige)> ZetTerugAsync(string bron) => Reservekopie.ZetTerugAsync(Database, bron, Tijdelijk.Begin, Token);

    private async Task<IEnumerable<string?>> LeesAsync(string pad, params NieuweShortlist[] welke)
    {
        using var connecties = new SqliteDatabase(pad);
        await connecties.MigreerAsync(Token);
        var shortlists = new ShortlistRepository(connecties, _tijdelijk.Klok, new Shortlistgrenzen());
        var inhoud = new List<string?>();
        foreach (var een in welke)
        {
            inhoud.Add((await shortlists.LeesAsync(een.Stuk.Id, een.Geheim, null, Token))?.Inhoud);
        }

        connecties.Sluit();
        return inhoud;
    }
}
