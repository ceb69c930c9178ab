using System.Diagnostics;
using System.Globalization;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>One kind of request over eight connections.</summary>
/// <param name="Naam">What it is, in the table.</param>
/// <param name="Server">Who answers it.</param>
/// <param name="Maak">The whole request with this number.</param>
internal sealed record Verzoeksoort(string Naam, Uri Server, Func<int, ReadOnlyMemory<byte>> Maak)
{
    private const int Verbindingen = 8;
    private static readonly TimeSpan _duur = TimeSpan.FromMilliseconds(400);

    private readonly List<double> _perSeconde = [];
    private readonly List<double> _wachttijden = [];
    private int _nummer;
    private long _bytes;

    public double PerSeconde => Reeks.Mediaan(_perSeconde);

    public async Task RondeAsync()
    {
        var begin = Stopwatch.GetTimestamp();
        var tijden = await Task.WhenAll(Enumerable.Range(0, Verbindingen).Select(_ => Task.Run(() => VerbindingAsync(begin))));
        var alle = tijden.SelectMany(t => t).Order().ToList();
        _perSeconde.Add(alle.Count / Stopwatch.GetElapsedTime(begin).TotalSeconds);
        _wachttijden.Add(alle[alle.Count / 2]);
    }

    public string Rij(double kaal) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Naam} | {PerSeconde:N0} | {Reeks.Mediaan(_wachttijden):F1} | {_bytes / 1000.0:N1} kB | {100 * PerSeconde / kaal:F1}% |");

    private async Task<List<double>> VerbindingAsync(long begin)
    {
        var tijden = new List<double>();
        using var leiding = new Leiding(Server);
        while (tijden.Count == 0 || Stopwatch.GetElapsedTime(begin) < _duur)
        {
            var start = Stopwatch.GetTimestamp();
            _bytes = await leiding.VraagAsync(Maak(Interlocked.Increment(ref _nummer)));
            tijden.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return tijden;
    }
}
