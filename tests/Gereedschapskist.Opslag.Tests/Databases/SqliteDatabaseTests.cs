using Dapper;
using Gereedschapskist.Opslag.Databases;
using Gereedschapskist.Opslag.Migraties;

namespace Gereedschapskist.Opslag.Tests.Databases;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly Tijdelijk _tijdelijk = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _tijdelijk.Dispose();

    [Fact]
    public async Task Een_leeg_bestand_krijgt_alle_migraties_een_keer()
    {
        var migrator = _tijdelijk.Database;

        await migrator.MigreerAsync(Token);
        await migrator.MigreerAsync(Token);

        await using var verbinding = await _tijdelijk.Database.OpenAsync(Token);
        var toegepast = await verbinding.QueryAsync<string>("SELECT ScriptName FROM schema_migratie ORDER BY SchemaVersionID");
        Assert.Equal(Migratiescripts.Sqlite.Select(s => s.Naam), toegepast);
    }

    [Fact]
    public void Elke_migratie_begint_met_het_waarom_en_heet_naar_haar_datum() => Assert.All(Migratiescripts.Sqlite, script =>
    {
        Assert.StartsWith("-- Why: ", script.Sql, StringComparison.Ordinal);
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}_\d{2}_[A-Za-z]+\.sql$", script.Naam);
    });

    [Fact]
    public async Task De_map_van_het_bestand_wordt_gemaakt()
    {
        using var connecties = new SqliteDatabase(Path.Combine(_tijdelijk.Map, "nieuw", "dieper", "test.db"));

        await connecties.MigreerAsync(Token);

        Assert.True(File.Exists(connecties.Pad));
        connecties.Sluit();
    }

    [Fact]
    public async Task Verbindingen_bewaken_verwijzingen_en_schrijven_naar_een_logboek()
    {
        await _tijdelijk.Database.MigreerAsync(Token);

        await using var verbinding = await _tijdelijk.Database.OpenAsync(Token);

        Assert.Equal(1, await verbinding.ExecuteScalarAsync<long>("PRAGMA foreign_keys"));
        Assert.Equal("wal", await verbinding.ExecuteScalarAsync<string>("PRAGMA journal_mode"));
    }

    [Theory]
    [InlineData("dit is geen database maar wel een bestand van iemand")]
    [InlineData("SQLite format 3\0 en daarna rommel, want halverwege is de schijf vol gelopen en is de rest nooit geschreven")]
    public async Task Een_beschadigd_bestand_wordt_gemeld_met_naam_en_blijft_byte_voor_byte_zoals_het_was(string inhoud)
    {
        await File.WriteAllTextAsync(_tijdelijk.Sqlite.Pad, inhoud, Token);

        var fout = await Assert.ThrowsAsync<OpslagException>(() => _tijdelijk.Database.MigreerAsync(Token));

        Assert.Contains(_tijdelijk.Sqlite.Pad, fout.Message, StringComparison.Ordinal);
        Assert.Contains("beschadigd", fout.Message, StringComparison.Ordinal);
        Assert.Equal(inhoud, await File.ReadAllTextAsync(_tijdelijk.Sqlite.Pad, Token));
    }

    [Fact]
    public async Task Schade_midden_in_het_bestand_valt_bij_de_start_op()
    {
        await _tijdelijk.Database.MigreerAsync(Token);
        _tijdelijk.Sqlite.Sluit();
        var bytes = await File.ReadAllBytesAsync(_tijdelijk.Sqlite.Pad, Token);
        bytes.AsSpan(4096).Fill(0xFF);
        await File.WriteAllBytesAsync(_tijdelijk.Sqlite.Pad, bytes, Token);

        var fout = await Assert.ThrowsAsync<OpslagException>(() => _tijdelijk.Database.MigreerAsync(Token));

        Assert.Contains("beschadigd", fout.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(_tijdelijk.Sqlite.Pad, Token));
    }

    [Fact]
    public async Task Een_plek_waar_niet_geschreven_kan_worden_wordt_gemeld_met_naam()
    {
        var bestand = Path.Combine(_tijdelijk.Map, "bestand");
        await File.WriteAllTextAsync(bestand, "", Token);
        using var connecties = new SqliteDatabase(Path.Combine(bestand, "test.db"));

        var fout = await Assert.ThrowsAsync<OpslagException>(() => connecties.MigreerAsync(Token));

        Assert.Contains(connecties.Pad, fout.Message, StringComparison.Ordinal);
        Assert.Contains("Opslag:Pad", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alleen_wie_de_dienst_draait_mag_het_bestand_lezen()
    {
        await _tijdelijk.Database.MigreerAsync(Token);
        await using var verbinding = await _tijdelijk.Database.OpenAsync(Token);
        await verbinding.ExecuteAsync("CREATE TABLE iets (nummer INTEGER)");

        var bestanden = Directory.GetFiles(_tijdelijk.Map, "test.db*");

        Assert.Equal(["test.db", "test.db-shm", "test.db-wal", "test.db.in-gebruik"], bestanden.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var pad in bestanden)
        {
            // Windows has other rights.
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(pad));
            }
        }
    }

    [Fact]
    public async Task Een_database_van_een_nieuwer_programma_wordt_geweigerd_en_blijft_zoals_zij_was()
    {
        await _tijdelijk.Database.MigreerAsync(Token);
        await using (var verbinding = await _tijdelijk.Database.OpenAsync(Token))
        {
            await verbinding.ExecuteAsync("INSERT INTO schema_migratie (ScriptName, Applied) VALUES ('2099-01-01_00_Later.sql', '2099-01-01')");
        }

        var fout = await Assert.ThrowsAsync<OpslagException>(() => _tijdelijk.Database.MigreerAsync(Token));

        Assert.Contains("nieuwere versie", fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fout.Message);
    }
}
