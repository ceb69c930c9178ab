using BenchmarkDotNet.Running;
using Gereedschapskist.Benchmarks.Bedrijf;
using Gereedschapskist.Benchmarks.Naast;

namespace Gereedschapskist.Benchmarks;

internal static class Benchmarks
{
    /// <summary>
    /// <c>naast</c> measures beside others in one run, <c>schaal</c> one to three nodes, <c>duur</c> five minutes of everything and <c>herlaad</c> a reload; each writes its
    /// table. Anything else is for BenchmarkDotNet.
    /// </summary>
    private static async Task Main(string[] args)
    {
        if (args is ["naast", ..])
        {
            await Meetblad.SchrijfNaastAsync(groot: args.Contains("--groot", StringComparer.Ordinal));
        }
        else if (args is ["schaal"])
        {
            await Schaalmeting.SchrijfAsync();
        }
        else if (args is ["duur"])
        {
            await Duurmeting.SchrijfAsync();
        }
        else if (args is ["herlaad"])
        {
            await Herlaadmeting.SchrijfAsync();
        }
        else
        {
            BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(args);
        }
    }
}
