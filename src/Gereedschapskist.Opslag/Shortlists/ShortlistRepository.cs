using System.Data.Common;
using Dapper;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>
/// Shortlists by capability: who has the id and the secret may do everything, who has the share code may read, and to
/// everyone else the shortlist does not exist. Every save is a version of its own.
/// </summary>
public sealed class ShortlistRepository(Database database, TimeProvider klok, Shortlistgrenzen grenzen)
{
    /// <summary>Makes a shortlist, or gives the one again that this client made under the same key.</summary>
    /// <param name="inhoud">The shortlist as JSON text.</param>
    /// <param name="schrijver">The client whose share it is taken from.</param>
    /// <param name="herhaling">Under which key it can be sent again; null when the client gave none.</param>
    /// <param name="cancellationToken">Stops the work; nothing is then made.</param>
    public async Task<Maakantwoord> MaakAsync(string inhoud, string schrijver, Herhaalsleutel? herhaling, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        if (inhoud.Length > grenzen.MaxTekens)
        {
            return new Maakantwoord(Opslaguitslag.TeGroot, null);
        }

        await using var verbinding = await database.OpenAsync(cancellationToken);
        await using var transactie = await database.BeginSchrijvenAsync(verbinding, cancellationToken);
        await database.GrendelAsync(transactie, cancellationToken);
        if (herhaling is not null && await EerderAsync(transactie, herhaling, cancellationToken) is { } eerder)
        {
            return eerder;
        }

        var (nu, zout) = (klok.GetUtcNow(), Sleutel.NieuwZout());
        var (id, geheim) = (Sleutel.NieuweId(), herhaling?.Geheim(zout) ?? Sleutel.NieuwGeheim());
        CommandDefinition Opdracht(string sql, object waarden) => new(sql, waarden, transactie, cancellationToken: cancellationToken);
        if (!await Dagverbruik.BoekAsync(transactie, schrijver, (1, inhoud.Length), grenzen, nu, cancellationToken))
        {
            return new Maakantwoord(Opslaguitslag.DagruimteOp, null);
        }

        if (await verbinding.ExecuteAsync(Opdracht(
            ShortlistSql.Maak, new { id, geheimHash = Sleutel.Hash(geheim), nu, verlooptOp = VerlooptOp(nu), grenzen.MaxAantal })) == 0)
        {
            return new Maakantwoord(Opslaguitslag.Vol, null);
        }

        await verbinding.ExecuteAsync(Opdracht(ShortlistSql.BewaarVersie, new { id, versie = 1, inhoud, nu, grenzen.MaxVersies }));
        if (herhaling is not null)
        {
            await verbinding.ExecuteAsync(Opdracht(ShortlistSql.BewaarHerhaling, new { sleutelHash = herhaling.Hash, inhoudHash = herhaling.Inhoudhash, zout, id, nu }));
        }

        await transactie.CommitAsync(cancellationToken);
        return new Maakantwoord(Opslaguitslag.Opgeslagen, new NieuweShortlist(await LeesStukAsync(verbinding, null, id, cancellationToken), geheim));
    }

    /// <summary>A version, or the current one; null when it does not exist or the secret and share code do not fit.</summary>
    public async Task<Shortliststuk?> LeesAsync(string id, string sleutel, int? versie, CancellationToken cancellationToken)
    {
        await using var verbinding = await database.OpenAsync(cancellationToken);
        var rechten = await RechtenAsync(verbinding, null, id, cancellationToken) is { VerwijderdOp: null } levend ? levend : null;
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
    public async Task<Opslagantwoord> BewaarAsync(string id, string geheim, int verwacht, string inhoud, string schrijver, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        await using var verbinding = await database.OpenAsync(cancellationToken);
        if (!await MagSchrijvenAsync(verbinding, id, geheim, cancellationToken))
        {
            return new Opslagantwoord(Opslaguitslag.NietGevonden, null);
        }

        if (inhoud.Length > grenzen.MaxTekens)
        {
            return new Opslagantwoord(Opslaguitslag.TeGroot, null);
        }

        await using var transactie = await database.BeginSchrijvenAsync(verbinding, cancellationToken);
        if (!await Dagverbruik.BoekAsync(transactie, schrijver, (0, inhoud.Length), grenzen, klok.GetUtcNow(), cancellationToken))
        {
            return new Opslagantwoord(Opslaguitslag.DagruimteOp, null);
        }

        var uitslag = await SchrijfAsync(transactie, id, verwacht, inhoud, cancellationToken);
        await transactie.CommitAsync(cancellationToken);
        return new Opslagantwoord(uitslag, await LeesStukAsync(verbinding, null, id, cancellationToken));
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

    /// <summary>Gives another secret; the one until now stops at once. Null when not found.</summary>
    public async Task<string?> VernieuwGeheimAsync(string id, string geheim, CancellationToken cancellationToken)
    {
        var nieuw = Sleutel.NieuwGeheim();
        return await VoerUitAsync(ShortlistSql.ZetGeheim, id, geheim, Sleutel.Hash(nieuw), cancellationToken) ? nieuw : null;
    }

    /// <summary>Puts the shortlist away: nobody can read it, its owner can put it back until it is erased. False when not found.</summary>
    public async Task<bool> VerwijderAsync(string id, string geheim, CancellationToken cancellationToken) =>
        await VerwijderdAsync(id, geheim, cancellationToken) is { Gevonden: true, Op: null }
        && await ZetVerwijderdAsync(id, klok.GetUtcNow(), cancellationToken);

    /// <summary>Puts a deleted shortlist back; false when not found. One that was not deleted stays as it is.</summary>
    public async Task<bool> HerstelAsync(string id, string geheim, CancellationToken cancellationToken) =>
        (await VerwijderdAsync(id, geheim, cancellationToken)).Gevonden && await ZetVerwijderdAsync(id, null, cancellationToken);

    /// <summary>When a deleted shortlist is erased; null when it is not deleted, or not found.</summary>
    public async Task<DateTimeOffset?> GewistOpAsync(string id, string geheim, CancellationToken cancellationToken) =>
        (await VerwijderdAsync(id, geheim, cancellationToken)).Op?.AddDays(grenzen.HersteltermijnInDagen);

    private async Task<Opslaguitslag> SchrijfAsync(
        DbTransaction transactie, string id, int verwacht, string inhoud, CancellationToken cancellationToken)
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
        await using var verbinding = await database.OpenAsync(cancellationToken);
        return await MagSchrijvenAsync(verbinding, id, geheim, cancellationToken)
            ? [.. await verbinding.QueryAsync<T>(new CommandDefinition(sql, new { id }, cancellationToken: cancellationToken))]
            : null;
    }

    private async Task<bool> VoerUitAsync(string sql, string id, string geheim, byte[]? hash, CancellationToken cancellationToken)
    {
        await using var verbinding = await database.OpenAsync(cancellationToken);
        return await MagSchrijvenAsync(verbinding, id, geheim, cancellationToken)
            && await verbinding.ExecuteAsync(new CommandDefinition(sql, new { id, hash, oud = Sleutel.Hash(geheim) }, cancellationToken: cancellationToken)) > 0;
    }

    private async Task<bool> MagSchrijvenAsync(DbConnection verbinding, string id, string geheim, CancellationToken cancellationToken) =>
        Past(await RechtenAsync(verbinding, null, id, cancellationToken), geheim) is { VerwijderdOp: null };

    private async Task<(bool Gevonden, DateTimeOffset? Op)> VerwijderdAsync(string id, string geheim, CancellationToken cancellationToken)
    {
        await using var verbinding = await database.OpenAsync(cancellationToken);
        var rechten = Past(await RechtenAsync(verbinding, null, id, cancellationToken), geheim);
        return (rechten is not null, rechten?.VerwijderdOp);
    }

    private async Task<bool> ZetVerwijderdAsync(string id, DateTimeOffset? verwijderdOp, CancellationToken cancellationToken)
    {
        await using var verbinding = await database.OpenAsync(cancellationToken);
        return await verbinding.ExecuteAsync(new CommandDefinition(ShortlistSql.ZetVerwijderd, new { id, verwijderdOp }, cancellationToken: cancellationToken)) > 0;
    }

    private async Task<Maakantwoord?> EerderAsync(DbTransaction transactie, Herhaalsleutel herhaling, CancellationToken cancellationToken)
    {
        var verbinding = transactie.Connection!;
        var rij = await verbinding.QuerySingleOrDefaultAsync<Herhaalrij>(new CommandDefinition(
            ShortlistSql.Herhaling, new { sleutelHash = herhaling.Hash, grens = klok.GetUtcNow() - Herhaalsleutel.Termijn }, transactie, cancellationToken: cancellationToken));
        if (rij is null)
        {
            return null;
        }

        if (!rij.InhoudHash.AsSpan().SequenceEqual(herhaling.Inhoudhash))
        {
            return new Maakantwoord(Opslaguitslag.HerhalingAnders, null);
        }

        var geheim = herhaling.Geheim(rij.Zout);
        return Past(await RechtenAsync(verbinding, transactie, rij.ShortlistId, cancellationToken), geheim) is { VerwijderdOp: null }
            ? new Maakantwoord(Opslaguitslag.Opgeslagen, new NieuweShortlist(await LeesStukAsync(verbinding, transactie, rij.ShortlistId, cancellationToken), geheim))
            : new Maakantwoord(Opslaguitslag.HerhalingVoorbij, null);
    }

    private static Rechtenrij? Past(Rechtenrij? rechten, string geheim) => Sleutel.Klopt(geheim, rechten?.GeheimHash) ? rechten : null;

    private Task<Rechtenrij?> RechtenAsync(DbConnection verbinding, DbTransaction? transactie, string id, CancellationToken cancellationToken) =>
        verbinding.QuerySingleOrDefaultAsync<Rechtenrij>(
            new CommandDefinition(ShortlistSql.Rechten, new { id, nu = klok.GetUtcNow() }, transactie, cancellationToken: cancellationToken));

    private static Task<Shortliststuk> LeesStukAsync(DbConnection verbinding, DbTransaction? transactie, string id, CancellationToken cancellationToken) =>
        verbinding.QuerySingleAsync<Shortliststuk>(
            new CommandDefinition(ShortlistSql.Lees, new { id, versie = (int?)null }, transactie, cancellationToken: cancellationToken));

    private DateTimeOffset VerlooptOp(DateTimeOffset nu) => nu.AddMonths(grenzen.BewaartermijnInMaanden);

    private sealed record Rechtenrij
    {
        public required byte[] GeheimHash { get; init; }

        public byte[]? DeelcodeHash { get; init; }

        public DateTimeOffset? VerwijderdOp { get; init; }
    }

    private sealed record Herhaalrij
    {
        public required byte[] InhoudHash { get; init; }

        public required byte[] Zout { get; init; }

        public required string ShortlistId { get; init; }
    }
}
