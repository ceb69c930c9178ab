using System.Text.RegularExpressions;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Tests.Architectuur;

/// <summary>The arrows between the folders of a project: a folder may use another one, but no two use each other.</summary>
public partial class KamerTests
{
    private static readonly string _src = Path.Combine(Path.GetDirectoryName(Cataloguspad.Meegeleverd)!, "src");

    [Theory]
    [InlineData("Gereedschapskist.Api")]
    [InlineData("Gereedschapskist.Domein")]
    [InlineData("Gereedschapskist.Opslag")]
    [InlineData("Gereedschapskist.Zoeken")]
    public void Geen_twee_mappen_gebruiken_elkaar(string project)
    {
        var pijlen = Pijlen(project).ToHashSet();

        var vervlochten = pijlen
            .Where(p => string.CompareOrdinal(p.Van, p.Naar) < 0 && pijlen.Contains((p.Naar, p.Van)))
            .Select(p => $"{p.Van} - {p.Naar}")
            .Order(StringComparer.Ordinal);

        Assert.Empty(vervlochten);
    }

    [Fact]
    public void Wat_alle_kamers_dient_kent_geen_enkele_kamer()
    {
        var kamers = Directory.GetDirectories(Path.Combine(_src, "Gereedschapskist.Api")).Select(Path.GetFileName).Except(["Platform", "Export"], StringComparer.Ordinal);

        Assert.Empty(Pijlen("Gereedschapskist.Api").Where(p => p.Van is "Platform" or "Export").Select(p => p.Naar).Intersect(kamers, StringComparer.Ordinal));
    }

    private static IEnumerable<(string Van, string Naar)> Pijlen(string project) =>
        from bestand in Directory.EnumerateFiles(Path.Combine(_src, project), "*.cs*", SearchOption.AllDirectories)
        let delen = Path.GetRelativePath(Path.Combine(_src, project), bestand).Split(Path.DirectorySeparatorChar)
        where delen.Length > 1
        let tekst = File.ReadAllText(bestand)
        from naar in Gebruik(project).Matches(tekst).Concat(Weergave().Matches(tekst)).Select(m => m.Groups["map"].Value)
        where naar != delen[0] && Directory.Exists(Path.Combine(_src, project, naar))
        select (delen[0], naar);

    private static Regex Gebruik(string project) => new(
        $@"^@?using (static )?(\w+ = )?{Regex.Escape(project)}\.(?<map>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    /// <summary>A page that shows a part of another room names it by its place.</summary>
    [GeneratedRegex("\"~/(?<map>\\w+)/", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Weergave();
}
