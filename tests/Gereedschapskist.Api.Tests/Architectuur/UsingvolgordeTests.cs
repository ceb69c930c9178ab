using System.Text.RegularExpressions;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Api.Tests.Architectuur;

/// <summary>
/// The usings of a file stand in one order: namespaces, statics, aliases; in each System first and the rest by name. The formatter sees
/// this too, but only after it has compiled everything.
/// </summary>
public partial class UsingvolgordeTests
{
    [Fact]
    public void De_usings_van_elk_bestand_staan_op_volgorde()
    {
        var bestanden = new[] { "src", "tests", "clients" }
            .SelectMany(map => Directory.EnumerateFiles(Repository.Pad(map), "*.cs", SearchOption.AllDirectories))
            .Select(bestand => Path.GetRelativePath(Repository.Pad(), bestand))
            .Where(pad => !pad.EndsWith(".g.cs", StringComparison.Ordinal))
            .Where(pad => !pad.Split(Path.DirectorySeparatorChar).Any(deel => deel is "node_modules" or "obj" or "uit"));
        var bezwaren = bestanden.SelectMany(pad => Bezwaren(File.ReadLines(Repository.Pad(pad))).Select(regel => $"{pad}: {regel}"));

        Assert.Empty(bezwaren);
    }

    [Theory]
    [InlineData("using System;", "using Aap;", true)]
    [InlineData("using Aap;", "using System;", false)]
    [InlineData("using Aap.Noot;", "using Aap.Mies;", false)]
    [InlineData("using Aap;", "using Aap.Mies;", true)]
    [InlineData("using Zus;", "using static Aap.Mies;", true)]
    [InlineData("using A = Aap.Mies;", "using static Zus.Jet;", false)]
    public void Van_twee_usings_staat_de_eerste_voor_de_tweede(string eerste, string tweede, bool goed) =>
        Assert.Equal(goed, !Bezwaren([eerste, tweede]).Any());

    private static IEnumerable<string> Bezwaren(IEnumerable<string> regels)
    {
        var usings = regels.TakeWhile(regel => !regel.StartsWith("namespace ", StringComparison.Ordinal))
            .Select(regel => Using().Match(regel)).Where(gevonden => gevonden.Success).ToList();
        return usings.Zip(usings.Skip(1))
            .Where(paar => string.Compare(Volgorde(paar.First), Volgorde(paar.Second), StringComparison.OrdinalIgnoreCase) > 0)
            .Select(paar => $"'{paar.Second.Value}' belongs before '{paar.First.Value}'");
    }

    /// <summary>Its kind, then System, then its name; a dot sorts first, so that a namespace comes before what is in it.</summary>
    private static string Volgorde(Match gevonden)
    {
        var (soort, naam) = (gevonden.Groups["soort"].Value, gevonden.Groups["naam"].Value);
        var system = naam == "System" || naam.StartsWith("System.", StringComparison.Ordinal);
        return soort is "" or "static "
            ? $"{soort.Length}{(system ? 0 : 1)}{naam.Replace('.', '\0')}"
            : $"8{soort}";
    }

    [GeneratedRegex(@"^using (?<soort>static |\w+ = )?(?<naam>[\w.]+);", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Using();
}
