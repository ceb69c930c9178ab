using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Gereedschapskist.Api.Tests.Hosting;

/// <summary>The service as a process of its own, as an operator runs it: with an exit code, signals and a console.</summary>
internal sealed partial class Dienstproces : IDisposable
{
    private readonly Process _proces;

    private readonly Channel<string> _regels = Channel.CreateUnbounded<string>();

    /// <summary>Takes every line as it comes: a service whose console nobody reads stands still when the pipe is full.</summary>
    private Dienstproces(Process proces)
    {
        _proces = proces;
        proces.OutputDataReceived += (_, regel) =>
        {
            if (regel.Data is not { } tekst || !_regels.Writer.TryWrite(tekst))
            {
                _regels.Writer.TryComplete();
            }
        };
        proces.BeginOutputReadLine();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>First line on the console.</summary>
    public string Startregel { get; private set; } = "";

    public HttpClient Client { get; } = new();

    /// <summary>Starts and waits until it says that it is ready.</summary>
    public static async Task<Dienstproces> StartAsync(params (string Sleutel, string Waarde)[] instellingen)
    {
        var dienst = new Dienstproces(Process.Start(Opdracht(instellingen))!);
        dienst.Startregel = await dienst.WachtOpRegelAsync("staat klaar");
        dienst.Client.BaseAddress = new Uri(Adres().Match(dienst.Startregel).Value);
        return dienst;
    }

    /// <summary>Starts what is expected to stop by itself.</summary>
    public static async Task<(int Code, string Uitvoer, string Fout)> VoerUitAsync(string[] argumenten, params (string Sleutel, string Waarde)[] instellingen)
    {
        var opdracht = Opdracht(instellingen);
        opdracht.RedirectStandardError = true;
        Array.ForEach(argumenten, opdracht.ArgumentList.Add);
        using var proces = Process.Start(opdracht)!;
        var uitvoer = proces.StandardOutput.ReadToEndAsync(Token);
        var fout = proces.StandardError.ReadToEndAsync(Token);
        await proces.WaitForExitAsync(Token);
        return (proces.ExitCode, await uitvoer, await fout);
    }

    public async Task<string> WachtOpRegelAsync(string tekst)
    {
        await foreach (var regel in _regels.Reader.ReadAllAsync(Token))
        {
            if (regel.Contains(tekst, StringComparison.Ordinal))
            {
                return regel;
            }
        }

        throw new InvalidOperationException($"The service stopped before it said '{tekst}'.");
    }

    /// <summary>Sends a signal by name, such as <c>HUP</c>.</summary>
    public async Task StuurSignaalAsync(string naam)
    {
        using var kill = Process.Start("kill", [$"-{naam}", _proces.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(Token);
    }

    /// <summary>Ends it in the middle of whatever it is doing, as a power failure would.</summary>
    public async Task DoodAsync()
    {
        _proces.Kill();
        await _proces.WaitForExitAsync(Token);
    }

    public async Task<int> WachtOpEindeAsync()
    {
        await _proces.WaitForExitAsync(Token);
        return _proces.ExitCode;
    }

    public void Dispose()
    {
        if (!_proces.HasExited)
        {
            _proces.Kill();
            _proces.WaitForExit();
        }

        Client.Dispose();
        _proces.Dispose();
    }

    private static ProcessStartInfo Opdracht((string Sleutel, string Waarde)[] instellingen)
    {
        var opdracht = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Gereedschapskist.Api.dll")]) { RedirectStandardOutput = true };
        opdracht.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        opdracht.Environment["Verbruik__AanroepenPerMinuut"] = "1000000";
        opdracht.Environment["Shortlists__MaxPerDag"] = "1000000";
        foreach (var (sleutel, waarde) in instellingen)
        {
            opdracht.Environment[sleutel.Replace(":", "__", StringComparison.Ordinal)] = waarde;
        }

        return opdracht;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Adres();
}
