using Dapper;
using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Databases;
using Gereedschapskist.Opslag.Formulieren;
using Gereedschapskist.Opslag.Migraties;
using Npgsql;

namespace Gereedschapskist.Opslag.Tests.Databases;

public class PostgresDatabaseTests(Postgresserver server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nodes_die_tegelijk_voor_het_eerst_starten_maken_samen_een_database()
    {
        var verbinding = await server.MaakDatabaseAsync();
        using var een = new PostgresDatabase(verbinding);
        using var twee = new PostgresDatabase(verbinding);

        await Task.WhenAll(een.MigreerAsync(Token), twee.MigreerAsync(Token));

        await using var open = await een.OpenAsync(Token);
        Assert.Equal(Migratiescripts.Postgres.Select(s => s.Naam), await open.QueryAsync<string>("SELECT scriptname FROM schema_migratie ORDER BY schemaversionsid"));
    }

    [Fact]
    public async Task Een_database_van_een_nieuwer_programma_wordt_geweigerd()
    {
        var verbinding = await server.MaakDatabaseAsync();
        using var database = new PostgresDatabase(verbinding);
        await database.MigreerAsync(Token);
        await using (var open = await database.OpenAsync(Token))
        {
            await open.ExecuteAsync("INSERT INTO schema_migratie (scriptname, applied) VALUES ('2099-01-01_00_Later.sql', now())");
        }

        using var ouder = new PostgresDatabase(verbinding);
        var fout = await Assert.ThrowsAsync<OpslagException>(() => ouder.MigreerAsync(Token));

        Assert.Contains("nieuwere versie", fout.Message, StringComparison.Ordinal);
        Assert.False(ouder.IsKlaar);
    }

    [Fact]
    public async Task Een_server_die_er_niet_is_gaat_voorbij_en_zijn_wachtwoord_staat_nergens()
    {
        using var database = new PostgresDatabase("Host=/bestaat-niet;Database=gk;Username=gk;Password=geheim-woord;Timeout=1");

        var fout = await Assert.ThrowsAsync<OpslagException>(() => database.MigreerAsync(Token));

        Assert.True(fout.GaatVoorbij);
        Assert.DoesNotContain("geheim-woord", fout.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<OpslagDichtException>(() => database.OpenAsync(Token));
    }

    [Fact]
    public async Task Wat_de_server_tegenhoudt_gaat_voorbij_en_een_fout_van_onszelf_niet()
    {
        using var database = new PostgresDatabase(await server.MaakDatabaseAsync());
        await database.MigreerAsync(Token);
        await using var verbinding = await database.OpenAsync(Token);

        await verbinding.ExecuteAsync("SET default_transaction_read_only = on");
        var alleenLezen = await Assert.ThrowsAsync<PostgresException>(() => verbinding.ExecuteAsync("UPDATE klokstand SET nummer = 1"));
        var onzin = await Assert.ThrowsAsync<PostgresException>(() => verbinding.ExecuteAsync("SELECT * FROM bestaat_niet"));

        Assert.True(Opslagstoring.Is(alleenLezen));
        Assert.False(Opslagstoring.Is(onzin));
    }

    [Theory]
    [InlineData("Host=db;Database=gk", true)]
    [InlineData("Database=gk", false)]
    [InlineData("Hst=db", false)]
    [InlineData("zomaar", false)]
    public void Een_verbinding_noemt_een_server(string tekst, bool kan) => Assert.Equal(kan, PostgresDatabase.IsVerbinding(tekst));

    [Fact]
    public void Beide_opslagen_hebben_dezelfde_migraties_of_een_die_ze_samenvat()
    {
        Assert.All(Migratiescripts.Postgres, script => Assert.StartsWith("-- Why: ", script.Sql, StringComparison.Ordinal));
        Assert.All(
            ["catalogus_versie ", "catalogus_document ", "catalogus_versie_document ", "catalogus_activering ", "shortlist ", "shortlist_versie ", "shortlist_te_laat ", "klokstand ", "herhaling ", "dagzout ", "dagverbruik ", "formuliersleutel "],
            tabel =>
            {
                Assert.Contains(Migratiescripts.Sqlite, script => script.Sql.Contains($"CREATE TABLE {tabel}", StringComparison.Ordinal));
                Assert.Contains(Migratiescripts.Postgres, script => script.Sql.Contains($"CREATE TABLE {tabel}", StringComparison.Ordinal));
            });
    }
}

/// <summary>The keys of forms, on either store.</summary>
public abstract class FormuliersleutelsTests(Postgresserver? server)
{
    [Fact]
    public async Task Wat_een_node_bewaart_vindt_een_andere_en_twee_keer_bewaren_is_een_keer()
    {
        var token = TestContext.Current.CancellationToken;
        using var tijdelijk = await Tijdelijk.MetDatabaseAsync(server);
        var sleutels = new Formuliersleutels(tijdelijk.Database);
        await sleutels.BewaarAsync("een", new("sleutel", "1"), token);
        await sleutels.BewaarAsync("een", new("sleutel", "1"), token);
        await sleutels.BewaarAsync("twee", new("sleutel", "2"), token);

        Assert.Equal(["<sleutel>1</sleutel>", "<sleutel>2</sleutel>"], (await new Formuliersleutels(tijdelijk.Database).LeesAsync(token)).Select(x => x.ToString()));
    }
}

public sealed class FormuliersleutelsOpSqliteTests() : FormuliersleutelsTests(null);

public sealed class FormuliersleutelsOpPostgresTests(Postgresserver server) : FormuliersleutelsTests(server);
