using System.Data.Common;
using DbUp;
using DbUp.Engine;
using Gereedschapskist.Opslag.Migraties;
using Npgsql;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>A PostgreSQL database that several nodes share: what one saves, the others read at once.</summary>
public sealed class PostgresDatabase : Database
{
    /// <summary>Connections of one node; a server takes a hundred by default, so that leaves room for several nodes.</summary>
    private const int Verbindingen = 20;

    private const int WachttijdInSeconden = 5;

    /// <summary>Any number, as long as every node takes the same: the lock of who counts first and then adds, and that of who migrates.</summary>
    private const long Grendel = 7_301_526;

    private readonly NpgsqlDataSource _bron;

    private readonly string _connectionString;

    /// <param name="verbinding">As Npgsql reads it: <c>Host=…;Database=…;Username=…;Password=…</c>. What it says of time and pool stands.</param>
    /// <exception cref="ArgumentException">It cannot be read.</exception>
    public PostgresDatabase(string verbinding)
    {
        var gegeven = new NpgsqlConnectionStringBuilder(verbinding);
        var lezer = new NpgsqlConnectionStringBuilder(verbinding) { ApplicationName = gegeven.ApplicationName ?? "gereedschapskist" };
        if (!gegeven.ShouldSerialize("Maximum Pool Size"))
        {
            lezer.MaxPoolSize = Verbindingen;
        }

        if (!gegeven.ShouldSerialize("Timeout"))
        {
            lezer.Timeout = WachttijdInSeconden;
        }

        if (!gegeven.ShouldSerialize("Command Timeout"))
        {
            lezer.CommandTimeout = WachttijdInSeconden;
        }

        (_connectionString, Naam) = (lezer.ToString(), $"{lezer.Host}/{lezer.Database}");
        _bron = NpgsqlDataSource.Create(_connectionString);
    }

    /// <summary>Whether a text can be read as a connection, with a server in it.</summary>
    public static bool IsVerbinding(string tekst)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(tekst).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public override string Naam { get; }

    internal override string Proef => "UPDATE klokstand SET nummer = 1 WHERE nummer = 1";

    public override async Task<DbTransaction> BeginSchrijvenAsync(DbConnection verbinding, CancellationToken cancellationToken) =>
        await verbinding.BeginTransactionAsync(cancellationToken);

    public override async Task GrendelAsync(DbTransaction transactie, CancellationToken cancellationToken)
    {
        await using var opdracht = transactie.Connection!.CreateCommand();
        opdracht.Transaction = transactie;
        opdracht.CommandText = $"SELECT pg_advisory_xact_lock({Grendel})";
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }

    // Erased rows are gone for who asks at once, and from the pages when the server vacuums; its write-ahead log is the server's to keep.
    public override Task WisSporenAsync(DbConnection verbinding, CancellationToken cancellationToken) =>
        VoerUitAsync(verbinding, "VACUUM shortlist, shortlist_versie, shortlist_te_laat", cancellationToken);

    protected override async Task<DbConnection> OpenOnklaarAsync(CancellationToken cancellationToken) => await _bron.OpenConnectionAsync(cancellationToken);

    protected override async Task WerkBijAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var verbinding = await OpenOnklaarAsync(cancellationToken);
            await VoerUitAsync(verbinding, $"SELECT pg_advisory_lock({Grendel})", cancellationToken);
            await WeigerNieuwereAsync(verbinding, cancellationToken);
            VoerScriptsUit();
            await VoerUitAsync(verbinding, $"SELECT pg_advisory_unlock({Grendel})", cancellationToken);
        }
        catch (DbException fout)
        {
            throw new OpslagException(
                $"De PostgreSQL-database {Naam} is niet te openen of niet te beschrijven ({fout.Message}). Kijk of de server draait en of Opslag:Verbinding klopt.", fout);
        }
    }

    protected override void Dispose(bool disposing) => _bron.Dispose();

    private async Task WeigerNieuwereAsync(DbConnection verbinding, CancellationToken cancellationToken)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"SELECT to_regclass('{Databasebestand.Logboek}') IS NOT NULL";
        if (!(bool)(await opdracht.ExecuteScalarAsync(cancellationToken))!)
        {
            return;
        }

        opdracht.CommandText = $"SELECT scriptname FROM {Databasebestand.Logboek}";
        await using var rijen = await opdracht.ExecuteReaderAsync(cancellationToken);
        while (await rijen.ReadAsync(cancellationToken))
        {
            if (Migratiescripts.Postgres.All(script => script.Naam != rijen.GetString(0)))
            {
                throw new OpslagException($"De database {Naam} is bijgewerkt door een nieuwere versie van dit programma; er is niets veranderd. Start die nieuwere versie.");
            }
        }
    }

    private void VoerScriptsUit()
    {
        var uitslag = DeployChanges.To
            .PostgresqlDatabase(_connectionString)
            .WithScripts(Migratiescripts.Postgres.Select(script => new SqlScript(script.Naam, script.Sql)))
            .JournalToPostgresqlTable(null, Databasebestand.Logboek)
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!uitslag.Successful)
        {
            throw uitslag.Error;
        }
    }
}
