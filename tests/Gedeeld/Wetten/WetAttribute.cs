using System.Diagnostics.CodeAnalysis;
using FsCheck.Xunit;

namespace Gereedschapskist.Gedeeld.Tests;

/// <summary>
/// A law over random draws: the same draws on every run, so that no change fails by chance. With <c>WETTEN_ZAAD=vers</c> in the
/// environment every run draws anew; what then fails is printed with its seed, which can be given as <c>WETTEN_ZAAD=seed,gamma</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "The attribute of FsCheck that this one is made of takes no source information.")]
public sealed class WetAttribute : PropertyAttribute
{
    /// <summary>Seed and gamma of the random source; the gamma must be odd.</summary>
    private const string Vast = "20260101,20260103";

    public WetAttribute()
    {
        var zaad = Environment.GetEnvironmentVariable("WETTEN_ZAAD");
        Replay = zaad switch { null or "" => Vast, "vers" => null, _ => zaad };
    }
}
