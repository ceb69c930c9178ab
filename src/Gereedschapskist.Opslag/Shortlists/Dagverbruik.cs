using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>
/// How much each client wrote today. Nobody can tell from it who that was: a client is a keyed hash, and the key goes with the day.
/// </summary>
internal static class Dagverbruik
{
    private const string Zout = """
        INSERT INTO dagzout (dag, zout) VALUES (@dag, @zout) ON CONFLICT (dag) DO NOTHING;

        SELECT zout FROM dagzout WHERE dag = @dag;
        """;

    private const string Boek = """
        INSERT INTO dagverbruik (dag, kenmerk, aantal, tekens)
        VALUES (@dag, @kenmerk, @aantal, @tekens)
        ON CONFLICT (dag, kenmerk) DO UPDATE
        SET aantal = dagverbruik.aantal + excluded.aantal, tekens = dagverbruik.tekens + excluded.tekens
        WHERE dagverbruik.aantal + excluded.aantal <= @MaxPerDag
          AND dagverbruik.tekens + excluded.tekens <= @MaxTekensPerDag
        """;

    private const string Wis = "DELETE FROM dagzout WHERE dag <> @dag";

    /// <summary>Books what is about to be written; false when this client has no room left today.</summary>
    public static async Task<bool> BoekAsync(
        DbTransaction transactie, string schrijver, (int Aantal, int Tekens) wat, Shortlistgrenzen grenzen, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var dag = Dag(nu);
        var zout = await transactie.Connection!.QuerySingleAsync<byte[]>(new CommandDefinition(
            Zout, new { dag, zout = Sleutel.NieuwZout() }, transactie, cancellationToken: cancellationToken));
        var kenmerk = HMACSHA256.HashData(zout, Encoding.UTF8.GetBytes(schrijver));
        return await transactie.Connection!.ExecuteAsync(new CommandDefinition(
            Boek,
            new { dag, kenmerk, aantal = wat.Aantal, tekens = (long)wat.Tekens, grenzen.MaxPerDag, grenzen.MaxTekensPerDag },
            transactie,
            cancellationToken: cancellationToken)) > 0;
    }

    /// <summary>Forgets every day but this one.</summary>
    public static Task WisAsync(DbConnection verbinding, DateTimeOffset nu, CancellationToken cancellationToken) =>
        verbinding.ExecuteAsync(new CommandDefinition(Wis, new { dag = Dag(nu) }, cancellationToken: cancellationToken));

    private static string Dag(DateTimeOffset nu) => nu.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
