using System.Collections.Concurrent;
using System.Diagnostics;
using Gereedschapskist.Benchmarks.Naast;

namespace Gereedschapskist.Benchmarks.Bedrijf;

/// <summary>Asks nodes as fast as they answer, over so many connections, and meanwhile how they are.</summary>
internal static class Lastgever
{
    private const int Verbindingen = 8;

    private static readonly TimeSpan _polsslag = TimeSpan.FromMilliseconds(20);

    /// <param name="nodes">Who answers; the connections are divided over them.</param>
    /// <param name="maak">The request with this number.</param>
    /// <param name="duur">How long.</param>
    public static async Task<Lastuitslag> VraagAsync(IReadOnlyList<Node> nodes, Func<int, ReadOnlyMemory<byte>> maak, TimeSpan duur)
    {
        var (begin, voorheen, nummer) = (Stopwatch.GetTimestamp(), nodes.Sum(n => n.Rekentijd.TotalMilliseconds), 0);
        var wachttijden = new ConcurrentBag<List<double>>();
        bool Loopt() => Stopwatch.GetElapsedTime(begin) < duur;
        var pols = Task.Run(() => PolsAsync(nodes[0], Loopt));
        await Task.WhenAll(Enumerable.Range(0, Verbindingen).Select(plek => Task.Run(async () =>
        {
            using var leiding = new Leiding(nodes[plek % nodes.Count].Adres);
            var tijden = new List<double>();
            while (Loopt())
            {
                var start = Stopwatch.GetTimestamp();
                await leiding.VraagAsync(maak(Interlocked.Increment(ref nummer)));
                tijden.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            wachttijden.Add(tijden);
        })));
        var alle = wachttijden.SelectMany(t => t).Order().ToList();
        return new Lastuitslag(
            alle.Count / Stopwatch.GetElapsedTime(begin).TotalSeconds,
            (nodes.Sum(n => n.Rekentijd.TotalMilliseconds) - voorheen) / alle.Count,
            alle[alle.Count / 2],
            alle[alle.Count * 99 / 100],
            await pols);
    }

    /// <summary>How long the health check takes meanwhile, in milliseconds.</summary>
    private static async Task<IReadOnlyList<double>> PolsAsync(Node node, Func<bool> loopt)
    {
        using var leiding = new Leiding(node.Adres);
        using var slag = new PeriodicTimer(_polsslag);
        var tijden = new List<double>();
        while (loopt() && await slag.WaitForNextTickAsync())
        {
            var start = Stopwatch.GetTimestamp();
            await leiding.VraagAsync(Ruwverzoek.Get("/health/live"));
            tijden.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        tijden.Sort();
        return tijden;
    }
}

/// <summary>What came of it.</summary>
/// <param name="PerSeconde">Requests answered.</param>
/// <param name="Rekentijd">Processor time of the nodes per request, in milliseconds.</param>
/// <param name="P50">Half are answered within so many milliseconds.</param>
/// <param name="P99">All but one in a hundred.</param>
/// <param name="Pols">How long each health check took, shortest first, in milliseconds.</param>
internal sealed record Lastuitslag(double PerSeconde, double Rekentijd, double P50, double P99, IReadOnlyList<double> Pols);
