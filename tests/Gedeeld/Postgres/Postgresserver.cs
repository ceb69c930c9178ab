using System.Diagnostics;
using System.Security.Cryptography;
using Npgsql;

namespace Gereedschapskist.Gedeeld.Tests;

/// <summary>
/// A real PostgreSQL in a scratch folder, reached through a socket in that folder and gone with the tests. Needs the programs of the Debian
/// package <c>postgresql</c>, found by itself or in the folder that <c>POSTGRES_BIN</c> names; without them what needs it fails and says so.
/// </summary>
public sealed class Postgresserver : IDisposable
{
    private const string Eigenaar = "postgres";

    private readonly string _map = Directory.CreateTempSubdirectory("gereedschapskist-pg-").FullName;

    private readonly Lazy<Task> _gestart;

    private Process? _server;

    public Postgresserver() => _gestart = new Lazy<Task>(StartAsync);

    /// <summary>Waits until the disk has what is written, as in use; not needed to prove anything but how fast it is.</summary>
    public bool WachtOpSchijf { get; init; }

    /// <summary>An empty database of its own, as Npgsql reads it.</summary>
    public async Task<string> MaakDatabaseAsync()
    {
        await _gestart.Value;
        var naam = "t_" + RandomNumberGenerator.GetHexString(16, lowercase: true);
        await using var verbinding = new NpgsqlConnection(Verbinding("postgres"));
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand($"CREATE DATABASE {naam}", verbinding);
        await opdracht.ExecuteNonQueryAsync();
        return Verbinding(naam);
    }

    public void Dispose()
    {
        if (_server is { HasExited: false })
        {
            _server.Kill();
            _server.WaitForExit();
        }

        _server?.Dispose();
        Directory.Delete(_map, recursive: true);
    }

    private string Verbinding(string database) => $"Host={_map};Username={Eigenaar};Database={database};Include Error Detail=true";

    private async Task StartAsync()
    {
        var bin = Bin();
        var gegevens = Path.Combine(_map, "gegevens");
        if (Environment.UserName == "root")
        {
            // PostgreSQL refuses to run as root.
            await VoerUitAsync(Start("chown", [Eigenaar, _map], alsEigenaar: false));
        }

        await VoerUitAsync(Start(Path.Combine(bin, "initdb"), ["-D", gegevens, "-U", Eigenaar, "-A", "trust", "-E", "UTF8", "--locale", "C", "--no-sync"]));
        _server = Start(Path.Combine(bin, "postgres"), ["-D", gegevens, "-k", _map, "-c", "listen_addresses=", "-c", "max_connections=300", "-c", WachtOpSchijf ? "fsync=on" : "fsync=off"]);
        while (await _server.StandardError.ReadLineAsync() is { } regel)
        {
            if (regel.Contains("ready to accept connections", StringComparison.Ordinal))
            {
                // Read on, or the server stops when the pipe is full.
                _ = _server.StandardError.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException("PostgreSQL stopped before it was ready.");
    }

    private static string Bin()
    {
        var kandidaten = (Environment.GetEnvironmentVariable("POSTGRES_BIN") is { Length: > 0 } bin ? [bin] : Array.Empty<string>())
            .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(map => Path.Combine(map, "bin")) : [])
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));
        return kandidaten.FirstOrDefault(map => File.Exists(Path.Combine(map, "initdb")) && File.Exists(Path.Combine(map, "postgres")))
            ?? throw new InvalidOperationException(
                "PostgreSQL is not here, so nothing was proved about it: install the package 'postgresql', or set POSTGRES_BIN to the folder with initdb and postgres.");
    }

    private static Process Start(string programma, string[] argumenten, bool alsEigenaar = true)
    {
        string[] delen = alsEigenaar && Environment.UserName == "root"
            ? ["setpriv", $"--reuid={Eigenaar}", $"--regid={Eigenaar}", "--clear-groups", programma, .. argumenten]
            : [programma, .. argumenten];
        return Process.Start(new ProcessStartInfo(delen[0], delen[1..]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/" })!;
    }

    private static async Task VoerUitAsync(Process proces)
    {
        using (proces)
        {
            var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
            await proces.WaitForExitAsync();
            if (proces.ExitCode != 0)
            {
                throw new InvalidOperationException($"{proces.StartInfo.FileName}: {await uit}{await fout}");
            }
        }
    }
}
