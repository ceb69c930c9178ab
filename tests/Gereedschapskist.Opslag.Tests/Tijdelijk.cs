using System.Security.Cryptography;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Databases;
using Microsoft.Extensions.Time.Testing;

namespace Gereedschapskist.Opslag.Tests;

/// <summary>A folder of its own per test, with a real database file in it; gone afterwards.</summary>
public sealed class Tijdelijk : IDisposable
{
    public Tijdelijk()
    {
        Map = Path.Combine(Path.GetTempPath(), "gereedschapskist-" + RandomNumberGenerator.GetHexString(16, lowercase: true));
        Directory.CreateDirectory(Map);
        Connecties = new DbConnectionFactory(Path.Combine(Map, "test.db"));
        Versies = new CatalogusRepository(Connecties, Klok);
    }

    public static readonly DateTimeOffset Begin = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public string Map { get; }

    public FakeTimeProvider Klok { get; } = new(Begin);

    public DbConnectionFactory Connecties { get; }

    public CatalogusRepository Versies { get; }

    public CatalogusLader Lader => MaakLader(_ => { });

    public CatalogusLader MaakLader(Action<Catalogus> maakKlaar) => new(Versies, Klok, maakKlaar);

    public static async Task<Tijdelijk> MetDatabaseAsync()
    {
        var tijdelijk = new Tijdelijk();
        await new DatabaseMigrator(tijdelijk.Connecties).MigreerAsync(TestContext.Current.CancellationToken);
        return tijdelijk;
    }

    /// <summary>A copy of the real catalogue that a test may spoil.</summary>
    public string KopieVanCatalogus() => Cataloguskopie.Maak(Map);

    public void Dispose()
    {
        Connecties.Sluit();
        Directory.Delete(Map, recursive: true);
    }
}
