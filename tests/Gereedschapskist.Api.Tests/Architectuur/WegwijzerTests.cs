using System.Text.RegularExpressions;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Api.Tests.Architectuur;

/// <summary>What the guides for a newcomer point at is there.</summary>
public partial class WegwijzerTests
{
    private static readonly string[] _beginnen = ["", "src", "src/Gereedschapskist.Api", .. Projecten()];

    public static TheoryData<string> Wegwijzers => ["README.md", "CONTRIBUTING.md", "src/README.md", "src/Gereedschapskist.Api/README.md"];

    [Theory]
    [MemberData(nameof(Wegwijzers))]
    public void Elk_bestand_waar_een_wegwijzer_naar_wijst_bestaat(string wegwijzer)
    {
        var paden = Pad().Matches(File.ReadAllText(Repository.Pad(wegwijzer))).Select(m => m.Groups["pad"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(paden);
        Assert.All(paden, pad => Assert.True(_beginnen.Any(begin => Path.Exists(Repository.Pad(begin, Voluit(pad)))), $"{wegwijzer}: {pad}"));
    }

    /// <summary>A guide of contributors says <c>Domein/…</c> for the folder of that project.</summary>
    private static string Voluit(string pad) => Projectnaam().Replace(pad, "Gereedschapskist.${project}/");

    private static IEnumerable<string> Projecten() =>
        from project in Directory.GetDirectories(Repository.Pad("src"))
        from map in Directory.GetDirectories(project).Prepend(project)
        select Path.GetRelativePath(Repository.Pad(), map);

    /// <summary>A path between backticks, with a folder in it; a route and a pattern are none.</summary>
    [GeneratedRegex(@"`(?<pad>(?!http|artifacts|data/)[A-Za-z.-]+(/[A-Za-z0-9.-]+)*/([A-Za-z0-9-]+\.(cs|json|css|cshtml|md|sh))?)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pad();

    [GeneratedRegex("^(?<project>Domein|Zoeken|Opslag|Api)/", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Projectnaam();
}
