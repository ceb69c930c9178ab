using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>
/// Opens connections to the one database file, a bounded number at a time: SQLite holds a thread while it waits, and a store that stalls
/// may not take the rest of the service with it.
/// </summary>
public sealed class DbConnectionFactory : IDisposable
{
    /// <summary>Connections in use at the same time; more wait, and then hear that the store is busy.</summary>
    public const int Werkers = 8;

    /// <summary>How long a writer waits for another writer before it gives up.</summary>
    private const int WachttijdInSeconden = 5;

    private static readonly TimeSpan _wachtOpPlaats = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim _plaatsen = new(Werkers, Werkers);

    private readonly string _connectionString;

    private IDisposable? _slot;

    public DbConnectionFactory(string pad)
    {
        TypeHandlers.OpslagTypeHandlers.Register();
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

    /// <summary>Whether the database has the shape this program needs; until then nobody but its migrator can open it.</summary>
    public bool IsKlaar { get; internal set; }

    /// <summary>An open connection; its place is free again when it is disposed.</summary>
    /// <exception cref="OpslagBezetException">All places stayed taken.</exception>
    /// <exception cref="OpslagDichtException">The database is not ready.</exception>
    public Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken) =>
        IsKlaar ? OpenOnklaarAsync(cancellationToken) : throw new OpslagDichtException();

    internal async Task<SqliteConnection> OpenOnklaarAsync(CancellationToken cancellationToken)
    {
        if (!await _plaatsen.WaitAsync(_wachtOpPlaats, cancellationToken))
        {
            throw new OpslagBezetException();
        }

        var verbinding = new Verbinding(_connectionString, _plaatsen);
        try
        {
            await verbinding.OpenAsync(cancellationToken);
            await Opdracht(verbinding, "PRAGMA secure_delete = ON", cancellationToken);
            return verbinding;
        }
        catch
        {
            await verbinding.DisposeAsync();
            throw;
        }
    }

    /// <summary>Empties the write-ahead log, in which what was erased may still stand; next time when somebody is reading it now.</summary>
    public static Task WisLogboekAsync(SqliteConnection verbinding, CancellationToken cancellationToken) =>
        Opdracht(verbinding, "PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);

    /// <summary>Tells who would replace the file that it is in use, for as long as this lives.</summary>
    internal void NeemInGebruik() => _slot ??= Gebruiksslot.Deel(Pad);

    public void Dispose()
    {
        _slot?.Dispose();
        _plaatsen.Dispose();
    }

    /// <summary>Closes idle connections, so that the file can be moved or removed.</summary>
    public void Sluit()
    {
        using var verbinding = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(verbinding);
    }

    private static async Task Opdracht(SqliteConnection verbinding, string sql, CancellationToken cancellationToken)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }

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
