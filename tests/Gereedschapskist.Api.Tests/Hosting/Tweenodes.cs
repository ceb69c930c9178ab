using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Api.Tests.Hosting;

/// <summary>Two nodes on one PostgreSQL that outlive every test here; what has to die, a test starts itself.</summary>
public sealed class Tweenodes(Postgresserver server) : IAsyncLifetime
{
    private readonly string _map = Directory.CreateTempSubdirectory("gereedschapskist-nodes-").FullName;

    private string _catalogus = "";

    private (string, string) _opslag;

    /// <summary>Reads a catalogue of its own, which a test may change.</summary>
    internal Dienstproces Een { get; private set; } = null!;

    internal Dienstproces Twee { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _opslag = ("Opslag:Verbinding", await server.MaakDatabaseAsync());
        _catalogus = Cataloguskopie.Maak(_map);
        Een = await Dienstproces.StartAsync(_opslag, ("Catalogus:Pad", _catalogus));
        Twee = await StartAsync();
    }

    public ValueTask DisposeAsync()
    {
        Een?.Dispose();
        Twee?.Dispose();
        Directory.Delete(_map, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>One node more on the same store.</summary>
    internal Task<Dienstproces> StartAsync() => Dienstproces.StartAsync(_opslag);

    /// <summary>Writes something else in the file of an interventie that <see cref="Een"/> reads.</summary>
    internal async Task VeranderAsync(string interventie, string oud, string nieuw)
    {
        var pad = Path.Combine(_catalogus, "interventies", interventie + ".json");
        var inhoud = await File.ReadAllTextAsync(pad, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(pad, inhoud.Replace(oud, nieuw, StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }
}
