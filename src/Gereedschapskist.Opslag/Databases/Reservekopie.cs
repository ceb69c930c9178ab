using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>Copies the database while the service runs, and puts a copy back. Nothing is overwritten: what was there is kept beside it.</summary>
public static class Reservekopie
{
    /// <summary>Makes a whole copy of one moment; writers go on meanwhile. Only its owner may read it.</summary>
    /// <returns>What is in the copy.</returns>
    /// <exception cref="OpslagException">There is no database, or the copy cannot be written.</exception>
    public static async Task<Kopie> MaakAsync(string databasepad, string doel, CancellationToken cancellationToken)
    {
        doel = Path.GetFullPath(doel);
        if (!File.Exists(databasepad))
        {
            throw new OpslagException($"Er is geen database op {databasepad}. Zeg met Opslag:Pad waar zij staat.");
        }

        if (Path.Exists(doel))
        {
            throw new OpslagException($"{doel} bestaat al en is niet overschreven. Kies een andere naam.");
        }

        var bezig = doel + ".bezig";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Delete(bezig);
            Databasebestand.Maak(bezig);
            await using (var verbinding = new SqliteConnection(Databasebestand.Verbinding(databasepad)))
            {
                await verbinding.OpenAsync(cancellationToken);
                await using var opdracht = verbinding.CreateCommand();
                opdracht.CommandText = "VACUUM INTO @bezig";
                opdracht.Parameters.AddWithValue("@bezig", bezig);
                await opdracht.ExecuteNonQueryAsync(cancellationToken);
            }

            var kopie = await BekijkAsync(bezig, cancellationToken);
            File.Move(bezig, doel);
            return kopie;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new OpslagException($"De reservekopie is niet gemaakt: {fout.Message}", fout);
        }
        finally
        {
            File.Delete(bezig);
        }
    }

    /// <summary>Puts a copy in the place of the database, which must not be in use.</summary>
    /// <returns>What is in the copy, and where the database until now was put; null when there was none.</returns>
    /// <exception cref="OpslagException">The copy is no database of ours or of a newer program, a service is running, or nothing can be written here.</exception>
    public static async Task<(Kopie Kopie, string? Vorige)> ZetTerugAsync(string databasepad, string bron, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (!File.Exists(bron))
        {
            throw new OpslagException($"Er is geen reservekopie op {Path.GetFullPath(bron)}.");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(databasepad)!);
            using var slot = Gebruiksslot.Alleen(databasepad)
                ?? throw new OpslagException($"De dienst gebruikt {databasepad}; er is niets veranderd. Stop de dienst en probeer het opnieuw.");

            return await VervangAsync(databasepad, bron, nu, cancellationToken);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new OpslagException($"De reservekopie {bron} is niet teruggezet; de database is niet veranderd: {fout.Message}", fout);
        }
    }

    private static async Task<(Kopie Kopie, string? Vorige)> VervangAsync(string databasepad, string bron, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var bezig = databasepad + ".bezig";
        try
        {
            // Looked at in a copy: opening a database can write, and the backup must stay as it is.
            File.Delete(bezig);
            Databasebestand.Maak(bezig);
            await using (var van = File.OpenRead(bron))
            await using (var naar = File.OpenWrite(bezig))
            {
                await van.CopyToAsync(naar, cancellationToken);
                naar.Flush(flushToDisk: true);
            }

            var kopie = await BekijkAsync(bezig, cancellationToken);
            var vorige = ZetWeg(databasepad, nu);
            File.Move(bezig, databasepad);
            return (kopie, vorige);
        }
        finally
        {
            File.Delete(bezig);
        }
    }

    private static string? ZetWeg(string databasepad, DateTimeOffset nu)
    {
        if (!File.Exists(databasepad))
        {
            return null;
        }

        var vorige = string.Create(CultureInfo.InvariantCulture, $"{databasepad}.voor-herstel-{nu.UtcDateTime:yyyyMMdd'T'HHmmss}");
        foreach (var achter in new[] { "", "-wal", "-shm" })
        {
            if (File.Exists(databasepad + achter))
            {
                File.Move(databasepad + achter, vorige + achter);
            }
        }

        return vorige;
    }

    private static async Task<Kopie> BekijkAsync(string pad, CancellationToken cancellationToken)
    {
        await using var verbinding = new SqliteConnection(Databasebestand.Verbinding(pad));
        await verbinding.OpenAsync(cancellationToken);
        await Databasebestand.ControleerAsync(verbinding, cancellationToken);
        if (await Databasebestand.NieuwerAsync(verbinding, cancellationToken) is not { } nieuwer)
        {
            throw new OpslagException("Dit bestand is een database van een ander programma; er is niets veranderd.");
        }

        if (nieuwer)
        {
            throw new OpslagException(
                "Deze reservekopie is van een nieuwere versie van dit programma; er is niets veranderd. Zet haar terug met die versie.");
        }

        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "SELECT (SELECT COUNT(*) FROM shortlist), (SELECT COUNT(*) FROM catalogus_versie)";
        await using var rij = await opdracht.ExecuteReaderAsync(cancellationToken);
        await rij.ReadAsync(cancellationToken);
        return new Kopie(rij.GetInt32(0), rij.GetInt32(1), new FileInfo(pad).Length);
    }
}

/// <summary>What is in a copy of the database.</summary>
/// <param name="Shortlists">Number of shortlists, deleted ones that can still be put back included.</param>
/// <param name="Catalogusversies">Number of versions of the catalogue.</param>
/// <param name="Bytes">Size of the file.</param>
public sealed record Kopie(int Shortlists, int Catalogusversies, long Bytes);
