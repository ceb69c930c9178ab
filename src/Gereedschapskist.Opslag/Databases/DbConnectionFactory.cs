using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>Opens connections to the one database file.</summary>
public sealed class DbConnectionFactory
{
    /// <summary>How long a writer waits for another writer before it gives up.</summary>
    private const int WachttijdInSeconden = 10;

    private readonly string _connectionString;

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

    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var verbinding = new SqliteConnection(_connectionString);
        try
        {
            await verbinding.OpenAsync(cancellationToken);
            return verbinding;
        }
        catch
        {
            await verbinding.DisposeAsync();
            throw;
        }
    }

    /// <summary>Closes idle connections, so that the file can be moved or removed.</summary>
    public void Sluit()
    {
        using var verbinding = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(verbinding);
    }
}
