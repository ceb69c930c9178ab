using Gereedschapskist.Opslag.Migraties;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>What can be said of a database file before it is used.</summary>
internal static class Databasebestand
{
    public const int Beschadigd = 11;
    public const int GeenDatabase = 26;

    /// <summary>Table in which stands what was done to this database.</summary>
    public const string Logboek = "schema_migratie";

    /// <summary>For one look: not pooled, so that the file is free again afterwards.</summary>
    public static string Verbinding(string pad) => new SqliteConnectionStringBuilder { DataSource = pad, Pooling = false }.ToString();

    /// <summary>Nobody but the owner of the process may read what regions wrote; the files that SQLite puts beside it follow the mode of this one.</summary>
    public static void Maak(string pad)
    {
        var opties = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Read, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(pad, opties).Dispose();
    }

    /// <summary>Reads every page: damage shows here, not in the middle of somebody's request.</summary>
    public static async Task ControleerAsync(SqliteConnection verbinding, CancellationToken cancellationToken)
    {
        var uitslag = await VraagAsync(verbinding, "PRAGMA quick_check(1)", cancellationToken) as string;
        if (uitslag != "ok")
        {
            throw new SqliteException(uitslag ?? "quick_check gaf geen antwoord", Beschadigd);
        }
    }

    /// <summary>
    /// Whether a newer program worked in it. That may have given a column another meaning, so an older one that writes into it harms what it
    /// does not know. Null when no program of ours was there.
    /// </summary>
    public static async Task<bool?> NieuwerAsync(SqliteConnection verbinding, CancellationToken cancellationToken)
    {
        if (await VraagAsync(verbinding, $"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '{Logboek}'", cancellationToken) is null)
        {
            return null;
        }

        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"SELECT ScriptName FROM {Logboek}";
        await using var rijen = await opdracht.ExecuteReaderAsync(cancellationToken);
        while (await rijen.ReadAsync(cancellationToken))
        {
            if (Migratiescripts.Sqlite.All(script => script.Naam != rijen.GetString(0)))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<object?> VraagAsync(SqliteConnection verbinding, string sql, CancellationToken cancellationToken)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        return await opdracht.ExecuteScalarAsync(cancellationToken);
    }
}
