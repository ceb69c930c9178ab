using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Gereedschapskist.Benchmarks.Bedrijf;

/// <summary>The service as a process of its own, with the settings of the container.</summary>
internal sealed partial class Node : IDisposable
{
    private readonly Process _proces;

    private Node(Process proces, Uri adres) => (_proces, Adres) = (proces, adres);

    public Uri Adres { get; }

    public TimeSpan Rekentijd
    {
        get
        {
            _proces.Refresh();
            return _proces.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory, in megabytes.</summary>
    public double Geheugen
    {
        get
        {
            _proces.Refresh();
            return _proces.WorkingSet64 / 1e6;
        }
    }

    public static async Task<Node> StartAsync(params (string Naam, string Waarde)[] instellingen)
    {
        var opdracht = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Gereedschapskist.Api.dll")]) { RedirectStandardOutput = true };
        foreach (var (naam, waarde) in instellingen.Concat(
            [("ASPNETCORE_URLS", "http://127.0.0.1:0"), ("DOTNET_GCgen0size", "800000"), ("Verbruik__AanroepenPerMinuut", "1000000000"), ("Shortlists__MaxPerDag", "1000000000"), ("Shortlists__MaxAantal", "100000000")]))
        {
            opdracht.Environment[naam] = waarde;
        }

        var proces = Process.Start(opdracht)!;
        while (await proces.StandardOutput.ReadLineAsync() is { } regel)
        {
            if (Adressen().Match(regel) is { Success: true } adres && regel.Contains("staat klaar", StringComparison.Ordinal))
            {
                // Read on, or the service stands still when the pipe is full.
                _ = proces.StandardOutput.ReadToEndAsync();
                return new Node(proces, new Uri(adres.Value));
            }
        }

        throw new InvalidOperationException("The service stopped before it was ready.");
    }

    public void Dispose()
    {
        _proces.Kill();
        _proces.WaitForExit();
        _proces.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Adressen();
}
