using Microsoft.Data.Sqlite;
using Npgsql;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>Tells trouble of the store, which passes, from a fault of ours, which does not.</summary>
public static class Opslagstoring
{
    private const int Bezet = 5;
    private const int Vergrendeld = 6;
    private const int AlleenLezen = 8;
    private const int Leesfout = 10;
    private const int Vol = 13;
    private const int NietTeOpenen = 14;

    /// <summary>Seconds after which trying again makes sense.</summary>
    public const int WachtInSeconden = 5;

    /// <summary>Whether the store is busy, locked, full or away; whoever asked can try again and nothing was written.</summary>
    public static bool Is(Exception fout) => fout switch
    {
        OpslagBezetException or OpslagDichtException => true,
        NpgsqlException postgres => IsVanDeServer(postgres),
        SqliteException { SqliteErrorCode: Bezet or Vergrendeld or AlleenLezen or Leesfout or Vol or NietTeOpenen } => true,
        _ => false,
    };

    // No connection, a server that stops, locks, or has no room: classes 08, 53, 57 and 58, a lock that was not given, a standby that only reads.
    private static bool IsVanDeServer(NpgsqlException fout) => fout switch
    {
        PostgresException server => server.SqlState is ['0', '8', ..] or ['5', '3' or '7' or '8', ..] or "55P03" or "40001" or "40P01" or "25006",
        _ => true,
    };
}

/// <summary>Too many wait for the database already; nothing was done.</summary>
public sealed class OpslagBezetException() : Exception("De database is bezet.");

/// <summary>The service started without a store that can be written; it opens when that is mended.</summary>
public sealed class OpslagDichtException() : Exception("De database is bij de start niet geopend.");
