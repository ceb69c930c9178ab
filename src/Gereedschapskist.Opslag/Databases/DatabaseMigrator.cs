using DbUp;
using DbUp.Engine;
using Gereedschapskist.Opslag.Migraties;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>Brings the database file to the shape this program needs; a file that cannot be used is left as it is.</summary>
public sealed class DatabaseMigrator(DbConnectionFactory connecties)
{
    private const int Beschadigd = 11;
    private const int GeenDatabase = 26;

    /// <summary>Table in which stands what was done to this database.</summary>
    private const string Logboek = "schema_migratie";

    public async Task MigreerAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(connecties.Pad)!);
            MaakBestand();
            await using var verbinding = await connecties.OpenOnklaarAsync(cancellationToken);
            await ControleerAsync(verbinding, cancellationToken);
            await WeigerNieuwereAsync(verbinding, cancellationToken);
            VoerScriptsUit(verbinding);
            connecties.IsKlaar = true;
        }
        catch (Exception fout) when (fout is SqliteException or IOException or UnauthorizedAccessException or OpslagBezetException)
        {
            throw new OpslagException(Uitleg(fout), fout);
        }
    }

    /// <summary>Nobody but the owner of the process may read what regions wrote; the files that SQLite puts beside it follow the mode of this one.</summary>
    private void MaakBestand()
    {
        if (!File.Exists(connecties.Pad) && !OperatingSystem.IsWindows())
        {
            new FileStream(connecties.Pad, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }).Dispose();
        }
    }

    // A newer program may have given a column another meaning: an older one that writes into it anyway harms what it does not know.
    private async Task WeigerNieuwereAsync(SqliteConnection verbinding, CancellationToken cancellationToken)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '{Logboek}')";
        if ((long)(await opdracht.ExecuteScalarAsync(cancellationToken))! == 0)
        {
            return;
        }

        opdracht.CommandText = $"SELECT ScriptName FROM {Logboek} ORDER BY SchemaVersionID";
        await using var rijen = await opdracht.ExecuteReaderAsync(cancellationToken);
        while (await rijen.ReadAsync(cancellationToken))
        {
            if (Migratiescripts.Alle.All(script => script.Naam != rijen.GetString(0)))
            {
                throw new OpslagException(
                    $"Het databasebestand {connecties.Pad} is bijgewerkt door een nieuwere versie van dit programma; er is niets veranderd. "
                    + "Start die nieuwere versie, of zet met 'herstel' een reservekopie terug van vóór de bijwerking.");
            }
        }
    }

    // quick_check reads every page: damage shows at the start, not in the middle of somebody's request.
    private static async Task ControleerAsync(SqliteConnection verbinding, CancellationToken cancellationToken)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "PRAGMA quick_check(1);";
        var uitslag = await opdracht.ExecuteScalarAsync(cancellationToken) as string;
        if (uitslag != "ok")
        {
            throw new SqliteException(uitslag ?? "quick_check gaf geen antwoord", Beschadigd);
        }

        // Write-ahead log: readers see the last committed state while somebody writes. Asking also proves that the file can be written.
        opdracht.CommandText = "PRAGMA journal_mode = WAL;";
        await opdracht.ExecuteScalarAsync(cancellationToken);
    }

    private static void VoerScriptsUit(SqliteConnection verbinding)
    {
        var uitslag = DeployChanges.To
            .SqliteDatabase(verbinding.ConnectionString)
            .WithScripts(Migratiescripts.Alle.Select(script => new SqlScript(script.Naam, script.Sql)))
            .JournalToSqliteTable(Logboek)
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!uitslag.Successful)
        {
            throw uitslag.Error;
        }
    }

    private string Uitleg(Exception fout) => fout is SqliteException { SqliteErrorCode: Beschadigd or GeenDatabase }
        ? $"Het databasebestand {connecties.Pad} is beschadigd of geen database. Er is niets gewist of overschreven. "
            + "Zet een reservekopie terug, of verplaats het bestand en start opnieuw: dan komt er een nieuw."
        : $"Het databasebestand {connecties.Pad} is niet te openen of niet te beschrijven ({fout.Message}). "
            + "Geef schrijfrechten op het bestand en de map, of kies een andere plek met Opslag:Pad.";
}
