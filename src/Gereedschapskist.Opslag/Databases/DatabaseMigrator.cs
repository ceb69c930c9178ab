using DbUp;
using DbUp.Engine;
using Gereedschapskist.Opslag.Migraties;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>Brings the database file to the shape this program needs; a file that cannot be used is left as it is.</summary>
public sealed class DatabaseMigrator(DbConnectionFactory connecties)
{
    public async Task MigreerAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(connecties.Pad)!);
            connecties.NeemInGebruik();
            Databasebestand.Maak(connecties.Pad);
            await using var verbinding = await connecties.OpenOnklaarAsync(cancellationToken);
            await Databasebestand.ControleerAsync(verbinding, cancellationToken);
            await WeigerNieuwereAsync(verbinding, cancellationToken);
            await ZetLogboekAanAsync(verbinding, cancellationToken);
            VoerScriptsUit(verbinding);
            connecties.IsKlaar = true;
        }
        catch (Exception fout) when (fout is SqliteException or IOException or UnauthorizedAccessException or OpslagBezetException)
        {
            throw new OpslagException(Uitleg(fout), fout);
        }
    }

    private async Task WeigerNieuwereAsync(SqliteConnection verbinding, CancellationToken cancellationToken)
    {
        if (await Databasebestand.NieuwerAsync(verbinding, cancellationToken) == true)
        {
            throw new OpslagException(
                $"Het databasebestand {connecties.Pad} is bijgewerkt door een nieuwere versie van dit programma; er is niets veranderd. "
                + "Start die nieuwere versie, of zet met 'herstel' een reservekopie terug van vóór de bijwerking.");
        }
    }

    // Write-ahead log: readers see the last committed state while somebody writes. Asking also proves that the file can be written.
    private static async Task ZetLogboekAanAsync(SqliteConnection verbinding, CancellationToken cancellationToken)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "PRAGMA journal_mode = WAL";
        await opdracht.ExecuteScalarAsync(cancellationToken);
    }

    private static void VoerScriptsUit(SqliteConnection verbinding)
    {
        var uitslag = DeployChanges.To
            .SqliteDatabase(verbinding.ConnectionString)
            .WithScripts(Migratiescripts.Alle.Select(script => new SqlScript(script.Naam, script.Sql)))
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
        ? $"Het databasebestand {connecties.Pad} is beschadigd of geen database. Er is niets gewist of overschreven. "
            + "Zet met 'herstel' een reservekopie terug, of verplaats het bestand en start opnieuw: dan komt er een nieuw."
        : $"Het databasebestand {connecties.Pad} is niet te openen of niet te beschrijven ({fout.Message}). "
            + "Geef schrijfrechten op het bestand en de map, of kies een andere plek met Opslag:Pad.";
}
