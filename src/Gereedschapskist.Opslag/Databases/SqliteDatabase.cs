using System.Data.Common;
using DbUp;
using DbUp.Engine;
using Gereedschapskist.Opslag.Migraties;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>
/// One SQLite file. A bounded number of connections at a time: SQLite holds a thread while it waits, and a store that stalls may not take the
/// rest of the service with it.
/// </summary>
public sealed class SqliteDatabase : Database
{
    /// <summary>Connections in use at the same time; more wait, and then hear that the store is busy.</summary>
    public const int Werkers = 8;

    /// <summary>How long a writer waits for another writer before it gives up.</summary>
    private const int WachttijdInSeconden = 5;

    private static readonly TimeSpan _wachtOpPlaats = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim _plaatsen = new(Werkers, Werkers);

    private readonly string _connectionString;

    private IDisposable? _slot;

    public SqliteDatabase(string pad)
    {
        Pad = Path.GetFullPath(pad);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Pad,
            ForeignKeys = true,
            DefaultTimeout = WachttijdInSeconden,
        }.ToString();
    }

    /// <summary>Full path of the database file.</summary>
    public string Pad { get; }

    public override string Naam => Pad;

    internal override string Proef => "PRAGMA user_version = 1";

    /// <summary>Closes idle connections, so that the file can be moved or removed.</summary>
    public void Sluit()
    {
        using var verbinding = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(verbinding);
    }

    public override Task<DbTransaction> BeginSchrijvenAsync(DbConnection verbinding, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)verbinding).BeginTransaction(deferred: false));

    // Beginning to write was enough: there is one writer at a time.
    public override Task GrendelAsync(DbTransaction transactie, CancellationToken cancellationToken) => Task.CompletedTask;

    // The write-ahead log may still hold it; next time when somebody is reading it now.
    public override Task WisSporenAsync(DbConnection verbinding, CancellationToken cancellationToken) =>
        VoerUitAsync(verbinding, "PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);

    protected override async Task<DbConnection> OpenOnklaarAsync(CancellationToken cancellationToken)
    {
        if (!await _plaatsen.WaitAsync(_wachtOpPlaats, cancellationToken))
        {
            throw new OpslagBezetException();
        }

        var verbinding = new Verbinding(_connectionString, _plaatsen);
        try
        {
            await verbinding.OpenAsync(cancellationToken);
            await VoerUitAsync(verbinding, "PRAGMA secure_delete = ON", cancellationToken);
            return verbinding;
        }
        catch
        {
            await verbinding.DisposeAsync();
            throw;
        }
    }

    protected override async Task WerkBijAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Pad)!);
            _slot ??= Gebruiksslot.Deel(Pad);
            Databasebestand.Maak(Pad);
            await using var verbinding = await OpenOnklaarAsync(cancellationToken);
            await Databasebestand.ControleerAsync((SqliteConnection)verbinding, cancellationToken);
            await WeigerNieuwereAsync((SqliteConnection)verbinding, cancellationToken);

            // Write-ahead log: readers see the last committed state while somebody writes. Asking also proves that the file can be written.
            await VoerUitAsync(verbinding, "PRAGMA journal_mode = WAL", cancellationToken);
            VoerScriptsUit();
        }
        catch (Exception fout) when (fout is SqliteException or IOException or UnauthorizedAccessException or OpslagBezetException)
        {
            throw new OpslagException(Uitleg(fout), fout);
        }
    }

    protected override void Dispose(bool disposing)
    {
        _slot?.Dispose();
        _plaatsen.Dispose();
    }

    private async Task WeigerNieuwereAsync(SqliteConnection verbinding, CancellationToken cancellationToken)
    {
        if (await Databasebestand.NieuwerAsync(verbinding, cancellationToken) == true)
        {
            throw new OpslagException(
                $"Het databasebestand {Pad} is bijgewerkt door een nieuwere versie van dit programma; er is niets veranderd. "
                + "Start die nieuwere versie, of zet met 'herstel' een reservekopie terug van vóór de bijwerking.");
        }
    }

    private void VoerScriptsUit()
    {
        var uitslag = DeployChanges.To
            .SqliteDatabase(_connectionString)
            .WithScripts(Migratiescripts.Sqlite.Select(script => new SqlScript(script.Naam, script.Sql)))
            .JournalToSqliteTable(Databasebestand.Logboek)
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!uitslag.Successful)
        {
            throw uitslag.Error;
        }
    }

    private string Uitleg(Exception fout) => fout is SqliteException { SqliteErrorCode: Databasebestand.Beschadigd or Databasebestand.GeenDatabase }
        ? $"Het databasebestand {Pad} is beschadigd of geen database. Er is niets gewist of overschreven. "
            + "Zet met 'herstel' een reservekopie terug, of verplaats het bestand en start opnieuw: dan komt er een nieuw."
        : $"Het databasebestand {Pad} is niet te openen of niet te beschrijven ({fout.Message}). "
            + "Geef schrijfrechten op het bestand en de map, of kies een andere plek met Opslag:Pad.";

    private sealed class Verbinding(string connectionString, SemaphoreSlim plaatsen) : SqliteConnection(connectionString)
    {
        private int _vrijgegeven;

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (Interlocked.Exchange(ref _vrijgegeven, 1) == 0)
            {
                plaatsen.Release();
            }
        }
    }
}
