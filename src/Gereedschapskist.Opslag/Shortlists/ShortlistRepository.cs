using System.Data.Common;
using Dapper;
using Gereedschapskist.Opslag.Databases;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>
/// Shortlists by capability: who has the id and the secret may do everything, who has the share code may read, and to
/// everyone else the shortlist does not exist. Every save is a version of its own.
/// </summary>
public sealed class ShortlistRepository(DbConnectionFactory connecties, TimeProvider klok, Shortlistgrenzen grenzen)
{
    /// <summary>Null when it is too large or the database holds as many as it may.</summary>
    public async Task<NieuweShortlist?> MaakAsync(string inhoud, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        if (inhoud.Length > grenzen.MaxTekens)
        {
            return null;
        }

        var (id, geheim, nu) = (Sleutel.NieuweId(), Sleutel.NieuwGeheim(), klok.GetUtcNow());
        await using var verbinding = await connecties.OpenAsync(cancellationToken);
        await using var transactie = verbinding.BeginTransaction(deferred: false);
        CommandDefinition Opdracht(string sql, object waarden) => new(sql, waarden, transactie, cancellationToken: cancellationToken);

        var gemaakt = await verbinding.ExecuteAsync(Opdracht(
            ShortlistSql.Maak, new { id, geheimHash = Sleutel.Hash(geheim), nu, verlooptOp = VerlooptOp(nu), grenzen.MaxAantal }));
        if (gemaakt == 0)
        {
            return null;
        }

        await verbinding.ExecuteAsync(Opdracht(ShortlistSql.BewaarVersie, new { id, versie = 1, inhoud, nu, grenzen.MaxVersies }));
        await transactie.CommitAsync(cancellationToken);
        return new NieuweShortlist(await LeesStukAsync(verbinding, id, 1, cancellationToken), geheim);
    }

    /// <summary>A version, or the current one; null when it does not exist or the secret and share code do not fit.</summary>
    public async Task<Shortliststuk?> LeesAsync(string id, string sleutel, int? versie, CancellationToken cancellationToken)
    {
        await using var verbinding = await connecties.OpenAsync(cancellationToken);
        var rechten = await RechtenAsync(verbinding, id, cancellationToken);
        var eigenaar = Sleutel.Klopt(sleutel, rechten?.GeheimHash);
        var lezer = Sleutel.Klopt(sleutel, rechten?.DeelcodeHash);

        // A share link shows the shortlist as it is, not what its owner took out before.
        return eigenaar || (lezer && versie is null)
            ? await verbinding.QuerySingleOrDefaultAsync<Shortliststuk>(
                new CommandDefinition(ShortlistSql.Lees, new { id, versie }, cancellationToken: cancellationToken))
            : null;
    }

    /// <summary>
    /// Saves what was changed in version <paramref name="verwacht"/>; when somebody was first, it is kept apart and that is told. Who sends
    /// the same again because the answer got lost, was first: then it is saved already (RFC 9110, 13.1.1).
    /// </summary>
    public async Task<Opslagantwoord> BewaarAsync(string id, string geheim, int verwacht, string inhoud, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        await using var verbinding = await connecties.OpenAsync(cancellationToken);
        if (!await MagSchrijvenAsync(verbinding, id, geheim, cancellationToken))
        {
            return new Opslagantwoord(Opslaguitslag.NietGevonden, null);
        }

        if (inhoud.Length > grenzen.MaxTekens)
        {
            return new Opslagantwoord(Opslaguitslag.TeGroot, null);
        }

        await using var transactie = verbinding.BeginTransaction(deferred: false);
        var uitslag = await SchrijfAsync(transactie, id, verwacht, inhoud, cancellationToken);
        await transactie.CommitAsync(cancellationToken);
        return new Opslagantwoord(uitslag, await LeesStukAsync(verbinding, id, null, cancellationToken));
    }

    /// <summary>Numbers of the versions that can still be read; null when not found.</summary>
    public async Task<IReadOnlyList<int>?> VersiesAsync(string id, string geheim, CancellationToken cancellationToken) =>
        await LijstAsync<int>(ShortlistSql.Versies, id, geheim, cancellationToken);

    /// <summary>Writes that came too late, oldest first; null when not found.</summary>
    public async Task<IReadOnlyList<TeLateWijziging>?> TeLaatAsync(string id, string geheim, CancellationToken cancellationToken) =>
        await LijstAsync<TeLateWijziging>(ShortlistSql.TeLaat, id, geheim, cancellationToken);

    /// <summary>Makes a code with which others may read; an earlier code stops working. Null when not found.</summary>
    public async Task<string?> DeelAsync(string id, string geheim, CancellationToken cancellationToken)
    {
        var code = Sleutel.NieuwGeheim();
        return await VoerUitAsync(ShortlistSql.ZetDeelcode, id, geheim, Sleutel.Hash(code), cancellationToken) ? code : null;
    }

    /// <summary>Withdraws the share code; false when not found.</summary>
    public Task<bool> StopDelenAsync(string id, string geheim, CancellationToken cancellationToken) =>
        VoerUitAsync(ShortlistSql.ZetDeelcode, id, geheim, null, cancellationToken);

    /// <summary>Removes the shortlist with all its versions; false when not found.</summary>
    public Task<bool> VerwijderAsync(string id, string geheim, CancellationToken cancellationToken) =>
        VoerUitAsync(ShortlistSql.Verwijder, id, geheim, null, cancellationToken);

    /// <summary>Removes what has expired, and answers how many.</summary>
    public async Task<int> RuimOpAsync(CancellationToken cancellationToken)
    {
        await using var verbinding = await connecties.OpenAsync(cancellationToken);
        return await verbinding.ExecuteAsync(
            new CommandDefinition(ShortlistSql.RuimOp, new { nu = klok.GetUtcNow() }, cancellationToken: cancellationToken));
    }

    private async Task<Opslaguitslag> SchrijfAsync(
        SqliteTransaction transactie, string id, int verwacht, string inhoud, CancellationToken cancellationToken)
    {
        var nu = klok.GetUtcNow();
        CommandDefinition Opdracht(string sql, object waarden) => new(sql, waarden, transactie, cancellationToken: cancellationToken);
        var verbinding = transactie.Connection!;
        if (await verbinding.ExecuteAsync(Opdracht(ShortlistSql.Verhoog, new { id, verwacht, nu, verlooptOp = VerlooptOp(nu) })) == 0)
        {
            var stuk = await verbinding.QuerySingleAsync<Shortliststuk>(Opdracht(ShortlistSql.Lees, new { id, versie = (int?)null }));
            if (stuk.Versie == verwacht + 1 && stuk.Inhoud == inhoud)
            {
                return Opslaguitslag.Opgeslagen;
            }

            await verbinding.ExecuteAsync(Opdracht(ShortlistSql.BewaarTeLaat, new { id, verwacht, inhoud, nu, grenzen.MaxTeLaat }));
            return Opslaguitslag.TeLaat;
        }

        await verbinding.ExecuteAsync(Opdracht(ShortlistSql.BewaarVersie, new { id, versie = verwacht + 1, inhoud, nu, grenzen.MaxVersies }));
        return Opslaguitslag.Opgeslagen;
    }

    private async Task<IReadOnlyList<T>?> LijstAsync<T>(string sql, string id, string geheim, CancellationToken cancellationToken)
    {
        await using var verbinding = await connecties.OpenAsync(cancellationToken);
        return await MagSchrijvenAsync(verbinding, id, geheim, cancellationToken)
            ? [.. await verbinding.QueryAsync<T>(new CommandDefinition(sql, new { id }, cancellationToken: cancellationToken))]
            : null;
    }

    private async Task<bool> VoerUitAsync(string sql, string id, string geheim, byte[]? hash, CancellationToken cancellationToken)
    {
        await using var verbinding = await connecties.OpenAsync(cancellationToken);
        return await MagSchrijvenAsync(verbinding, id, geheim, cancellationToken)
            && await verbinding.ExecuteAsync(new CommandDefinition(sql, new { id, hash }, cancellationToken: cancellationToken)) > 0;
    }

    private async Task<bool> MagSchrijvenAsync(DbConnection verbinding, string id, string geheim, CancellationToken cancellationToken) =>
        Sleutel.Klopt(geheim, (await RechtenAsync(verbinding, id, cancellationToken))?.GeheimHash);

    private Task<Rechtenrij?> RechtenAsync(DbConnection verbinding, string id, CancellationToken cancellationToken) =>
        verbinding.QuerySingleOrDefaultAsync<Rechtenrij>(
            new CommandDefinition(ShortlistSql.Rechten, new { id, nu = klok.GetUtcNow() }, cancellationToken: cancellationToken));

    private static Task<Shortliststuk> LeesStukAsync(DbConnection verbinding, string id, int? versie, CancellationToken cancellationToken) =>
        verbinding.QuerySingleAsync<Shortliststuk>(new CommandDefinition(ShortlistSql.Lees, new { id, versie }, cancellationToken: cancellationToken));

    private DateTimeOffset VerlooptOp(DateTimeOffset nu) => nu.AddMonths(grenzen.BewaartermijnInMaanden);

    private sealed record Rechtenrij
    {
        public required byte[] GeheimHash { get; init; }

        public byte[]? DeelcodeHash { get; init; }
    }
}
