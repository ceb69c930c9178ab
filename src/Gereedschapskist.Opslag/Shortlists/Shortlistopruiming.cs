using Dapper;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>Erases what has expired or was deleted long enough ago, so that nothing of it is left in the file.</summary>
public sealed class Shortlistopruiming(Database database, TimeProvider klok, Shortlistgrenzen grenzen)
{
    /// <summary>One round of cleaning; erases nothing for some days after the clock jumped.</summary>
    public async Task<Opruiming> RuimOpAsync(CancellationToken cancellationToken)
    {
        var nu = klok.GetUtcNow();
        await using var verbinding = await database.OpenAsync(cancellationToken);
        CommandDefinition Opdracht(string sql, object? waarden = null) => new(sql, waarden, cancellationToken: cancellationToken);

        var vorige = await verbinding.QuerySingleOrDefaultAsync<Klokstand>(Opdracht(ShortlistSql.Klokstand));
        var stand = vorige?.Kijk(nu) ?? new Klokstand(nu, nu);
        await verbinding.ExecuteAsync(Opdracht(ShortlistSql.BewaarKlokstand, stand));
        await verbinding.ExecuteAsync(Opdracht(ShortlistSql.WisHerhalingen, new { grens = nu - Herhaalsleutel.Termijn }));
        await Dagverbruik.WisAsync(verbinding, nu, cancellationToken);
        if (!stand.MagOpruimen)
        {
            return new Opruiming(0, stand.OpruimenVanaf);
        }

        var gewist = await verbinding.ExecuteAsync(Opdracht(ShortlistSql.Wis, new { nu, grens = nu.AddDays(-grenzen.HersteltermijnInDagen) }));
        await database.WisSporenAsync(verbinding, cancellationToken);
        return new Opruiming(gewist, null);
    }
}
