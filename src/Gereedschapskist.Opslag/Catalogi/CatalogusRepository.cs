using System.Text;
using Dapper;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Every version of the catalogue that was ever loaded.</summary>
public sealed class CatalogusRepository(Database database, TimeProvider klok)
{
    public async Task<bool> KentAsync(string versie, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT EXISTS (SELECT 1 FROM catalogus_versie WHERE versie = @versie)";
        await using var verbinding = await database.OpenAsync(cancellationToken);
        return await verbinding.ExecuteScalarAsync<bool>(new CommandDefinition(Sql, new { versie }, cancellationToken: cancellationToken));
    }

    /// <summary>Stores a version, all of it or nothing.</summary>
    public async Task ImporteerAsync(Catalogusbestanden bestanden, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bestanden);
        await using var verbinding = await database.OpenAsync(cancellationToken);
        await using var transactie = await database.BeginSchrijvenAsync(verbinding, cancellationToken);
        foreach (var (sql, rijen) in Opdrachten(bestanden))
        {
            await verbinding.ExecuteAsync(new CommandDefinition(sql, rijen, transactie, cancellationToken: cancellationToken));
        }

        await transactie.CommitAsync(cancellationToken);
    }

    // Another process may import the same version at the same moment; the second one then has nothing left to do.
    private (string Sql, object Rijen)[] Opdrachten(Catalogusbestanden bestanden) =>
    [
        (
            "INSERT INTO catalogus_versie (versie, geladen_op) VALUES (@Versie, @GeladenOp) ON CONFLICT DO NOTHING",
            new Catalogusversie(bestanden.Versie, klok.GetUtcNow())),
        (
            "INSERT INTO catalogus_document (hash, inhoud) VALUES (@Hash, @Inhoud) ON CONFLICT DO NOTHING",
            bestanden.Alle.Select(b => new { b.Hash, Inhoud = Encoding.UTF8.GetString(b.Inhoud.Span) })),
        (
            "INSERT INTO catalogus_versie_document (versie, pad, hash) VALUES (@Versie, @Pad, @Hash) ON CONFLICT DO NOTHING",
            bestanden.Alle.Select(b => new { bestanden.Versie, b.Pad, b.Hash })),
    ];

    /// <summary>Notes that this version is served from now on; says nothing when it already was.</summary>
    public async Task ActiveerAsync(string versie, CancellationToken cancellationToken)
    {
        const string Sql = """
            INSERT INTO catalogus_activering (versie, actief_sinds)
            SELECT @versie, @nu
            WHERE @versie IS DISTINCT FROM (SELECT versie FROM catalogus_activering ORDER BY nummer DESC LIMIT 1)
            """;
        await using var verbinding = await database.OpenAsync(cancellationToken);
        await using var transactie = await database.BeginSchrijvenAsync(verbinding, cancellationToken);
        await database.GrendelAsync(transactie, cancellationToken);
        await verbinding.ExecuteAsync(new CommandDefinition(Sql, new { versie, nu = klok.GetUtcNow() }, transactie, cancellationToken: cancellationToken));
        await transactie.CommitAsync(cancellationToken);
    }

    /// <summary>The version that was activated last, by whatever node; null when there was none yet.</summary>
    public async Task<string?> LaatstActiefAsync(CancellationToken cancellationToken)
    {
        const string Sql = "SELECT versie FROM catalogus_activering ORDER BY nummer DESC LIMIT 1";
        await using var verbinding = await database.OpenAsync(cancellationToken);
        return await verbinding.ExecuteScalarAsync<string?>(new CommandDefinition(Sql, cancellationToken: cancellationToken));
    }

    /// <summary>The version that was served at a moment; null when there was none yet.</summary>
    public async Task<string?> ActiefOpAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT versie
            FROM catalogus_activering
            WHERE actief_sinds <= @moment
            ORDER BY nummer DESC
            LIMIT 1
            """;
        await using var verbinding = await database.OpenAsync(cancellationToken);
        return await verbinding.ExecuteScalarAsync<string?>(new CommandDefinition(Sql, new { moment }, cancellationToken: cancellationToken));
    }

    /// <summary>The files of a version; null when it was never loaded here.</summary>
    public async Task<Catalogusbestanden?> LeesAsync(string versie, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT
                vd.pad   AS Pad,
                d.inhoud AS Inhoud
            FROM catalogus_versie_document AS vd
            JOIN catalogus_document AS d ON d.hash = vd.hash
            WHERE vd.versie = @versie
            """;
        await using var verbinding = await database.OpenAsync(cancellationToken);
        var rijen = await verbinding.QueryAsync<(string Pad, string Inhoud)>(
            new CommandDefinition(Sql, new { versie }, cancellationToken: cancellationToken));
        var bestanden = rijen.Select(rij => new Catalogusbestand(rij.Pad, Encoding.UTF8.GetBytes(rij.Inhoud))).ToList();
        return bestanden.Count == 0 ? null : new Catalogusbestanden(bestanden);
    }

    /// <summary>The version from which the last so many activations started; the first one ever when there were no more.</summary>
    public async Task<string?> VoorLaatsteAsync(int activeringen, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT versie
            FROM (SELECT nummer, versie FROM catalogus_activering ORDER BY nummer DESC LIMIT @aantal) AS laatste
            ORDER BY nummer
            LIMIT 1
            """;
        await using var verbinding = await database.OpenAsync(cancellationToken);
        return await verbinding.ExecuteScalarAsync<string?>(new CommandDefinition(Sql, new { aantal = activeringen + 1 }, cancellationToken: cancellationToken));
    }

    /// <summary>By path of a document: when the version began that brought, changed or removed it last.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> LaatstGewijzigdAsync(CancellationToken cancellationToken)
    {
        const string Sql = """
            WITH reeks AS (
                SELECT
                    versie,
                    actief_sinds,
                    LAG(versie) OVER (ORDER BY nummer) AS vorige
                FROM catalogus_activering
            )
            SELECT
                pad               AS Pad,
                MAX(actief_sinds) AS Moment
            FROM (
                SELECT nieuw.pad, reeks.actief_sinds
                FROM reeks
                JOIN catalogus_versie_document AS nieuw ON nieuw.versie = reeks.versie
                LEFT JOIN catalogus_versie_document AS oud ON oud.versie = reeks.vorige AND oud.pad = nieuw.pad
                WHERE oud.hash IS DISTINCT FROM nieuw.hash
                UNION ALL
                SELECT oud.pad, reeks.actief_sinds
                FROM reeks
                JOIN catalogus_versie_document AS oud ON oud.versie = reeks.vorige
                LEFT JOIN catalogus_versie_document AS nieuw ON nieuw.versie = reeks.versie AND nieuw.pad = oud.pad
                WHERE nieuw.pad IS NULL
            ) AS anders
            GROUP BY pad
            """;
        await using var verbinding = await database.OpenAsync(cancellationToken);
        var rijen = await verbinding.QueryAsync<Documentmoment>(new CommandDefinition(Sql, cancellationToken: cancellationToken));
        return rijen.ToDictionary(rij => rij.Pad, rij => rij.Moment, StringComparer.Ordinal);
    }

    private sealed record Documentmoment(string Pad, DateTimeOffset Moment);
}
