using System.Security.Cryptography;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Databases;
using Microsoft.Extensions.Time.Testing;

[assembly: AssemblyFixture(typeof(Postgresserver))]

namespace Gereedschapskist.Opslag.Tests;

/// <summary>A folder of its own per test, and a real database: a file in it, or one in PostgreSQL; gone afterwards.</summary>
public sealed class Tijdelijk : IDisposable
{
    public Tijdelijk(string? verbinding = null)
    {
        Map = Path.Combine(Path.GetTempPath(), "gereedschapskist-" + RandomNumberGenerator.GetHexString(16, lowercase: true));
        Directory.CreateDirectory(Map);
        Database = verbinding is null ? new SqliteDatabase(Path.Combine(Map, "test.db")) : new PostgresDatabase(verbinding);
        Versies = new CatalogusRepository(Database, Klok);
    }

    public static readonly DateTimeOffset Begin = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public string Map { get; }

    public FakeTimeProvider Klok { get; } = new(Begin);

    public Database Database { get; }

    /// <summary>The file, for what only a file has.</summary>
    public SqliteDatabase Sqlite => (SqliteDatabase)Database;

    public CatalogusRepository Versies { get; }

    public CatalogusLader Lader => MaakLader(_ => { });

    /// <summary>Reads as the service does, and does something else instead of making an index.</summary>
    public CatalogusLader MaakLader(Action<Catalogus> maakKlaar) => new(Versies, Klok, bestanden =>
    {
        var catalogus = new Catalogus(bestanden.Versie, Cataloguslezer.Lees(bestanden));
        maakKlaar(catalogus);
        return catalogus;
    });

    /// <summary>With a store that is ready: SQLite, or a database of its own on a server.</summary>
    public static async Task<Tijdelijk> MetDatabaseAsync(Postgresserver? server = null)
    {
        var tijdelijk = new Tijdelijk(server is null ? null : await server.MaakDatabaseAsync());
        await tijdelijk.Database.MigreerAsync(TestContext.Current.CancellationToken);
        return tijdelijk;
    }

    /// <summary>A copy of the real catalogue that a test may spoil.</summary>
    public string KopieVanCatalogus() => Cataloguskopie.Maak(Map);

    public void Dispose()
    {
        (Database as SqliteDatabase)?.Sluit();
        Database.Dispose();
        Directory.Delete(Map, recursive: true);
    }
}
