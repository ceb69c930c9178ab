using BenchmarkDotNet.Running;
using Gereedschapskist.Benchmarks.Naast;

namespace Gereedschapskist.Benchmarks;

internal static class Benchmarks
{
    /// <summary><c>naast</c> measures beside others in one run and writes the table; anything else is for BenchmarkDotNet.</summary>
    private static async Task Main(string[] args)
    {
        if (args is ["naast", ..])
        {
            await Meetblad.SchrijfAsync(groot: args.Contains("--groot", StringComparer.Ordinal));
        }
        else
        {
            BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(args);
        }
    }
}
