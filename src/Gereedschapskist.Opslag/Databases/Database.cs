using System.Data.Common;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>
/// The store, whichever it is: SQLite in a file beside the service, or PostgreSQL that several nodes share. The statements of the
/// repositories run on both; what differs stands here and in the migrations.
/// </summary>
public abstract class Database : IDisposable
{
    protected Database() => TypeHandlers.OpslagTypeHandlers.Register();

    /// <summary>What to call it in a message: a path, or a server and a name. Never a password.</summary>
    public abstract string Naam { get; }

    /// <summary>Whether the database has the shape this program needs; until then nobody but its migration can open it.</summary>
    public bool IsKlaar { get; private set; }

    /// <summary>A statement that changes nothing anybody reads, but takes the lock and reaches the disk.</summary>
    internal abstract string Proef { get; }

    /// <summary>Brings the database to the shape this program needs; one that cannot be used is left as it is.</summary>
    /// <exception cref="OpslagException">Why it cannot be used.</exception>
    public async Task MigreerAsync(CancellationToken cancellationToken)
    {
        await WerkBijAsync(cancellationToken);
        IsKlaar = true;
    }

    /// <summary>An open connection.</summary>
    /// <exception cref="OpslagBezetException">Too many wait already.</exception>
    /// <exception cref="OpslagDichtException">The database is not ready.</exception>
    public Task<DbConnection> OpenAsync(CancellationToken cancellationToken) =>
        IsKlaar ? OpenOnklaarAsync(cancellationToken) : throw new OpslagDichtException();

    /// <summary>Begins a write. What is read in it stays true until it is committed: SQLite locks the database, PostgreSQL the rows that are changed.</summary>
    public abstract Task<DbTransaction> BeginSchrijvenAsync(DbConnection verbinding, CancellationToken cancellationToken);

    /// <summary>For a write that first counts and then adds: no other such write goes on beside it, on any node.</summary>
    public abstract Task GrendelAsync(DbTransaction transactie, CancellationToken cancellationToken);

    /// <summary>Wipes what an erased row may have left behind.</summary>
    public abstract Task WisSporenAsync(DbConnection verbinding, CancellationToken cancellationToken);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract Task<DbConnection> OpenOnklaarAsync(CancellationToken cancellationToken);

    protected abstract Task WerkBijAsync(CancellationToken cancellationToken);

    protected abstract void Dispose(bool disposing);

    protected static async Task VoerUitAsync(DbConnection verbinding, string sql, CancellationToken cancellationToken)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }
}
