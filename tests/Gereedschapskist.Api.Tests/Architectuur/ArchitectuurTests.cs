using System.Xml.Linq;
using Gereedschapskist.Opslag.Catalogi;
using YamlDotNet.RepresentationModel;

namespace Gereedschapskist.Api.Tests.Architectuur;

/// <summary>The shape of the house: who may know whom, and what is where.</summary>
public class ArchitectuurTests
{
    private static readonly string _wortel = Path.GetDirectoryName(Cataloguspad.Meegeleverd)!;

    private static readonly string[] _vreemdeMappen = ["artifacts", "data", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    [Theory]
    [InlineData("src/Gereedschapskist.Domein", "")]
    [InlineData("src/Gereedschapskist.Zoeken", "Gereedschapskist.Domein")]
    [InlineData("src/Gereedschapskist.Opslag", "Gereedschapskist.Domein")]
    [InlineData("src/Gereedschapskist.Api", "Gereedschapskist.Domein,Gereedschapskist.Opslag,Gereedschapskist.Zoeken")]
    [InlineData("clients/Gereedschapskist.Client", "")]
    public void Een_project_kent_alleen_wat_het_mag_kennen(string map, string verwacht) =>
        Assert.Equal(verwacht, string.Join(',', Verwijzingen(map, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)));

    [Fact]
    public void Het_domein_gebruikt_geen_pakketten() => Assert.Empty(Verwijzingen("src/Gereedschapskist.Domein", "PackageReference"));

    [Fact]
    public void Het_domein_kent_alleen_het_platform()
    {
        var vreemd = typeof(Domein.Catalogi.Catalogus).Assembly.GetReferencedAssemblies()
            .Where(a => !a.Name!.StartsWith("System", StringComparison.Ordinal) && a.Name is not "netstandard");

        Assert.Empty(vreemd);
    }

    [Fact]
    public void Er_zijn_geen_andere_mappen_dan_in_het_ontwerp()
    {
        var mappen = Directory.GetDirectories(_wortel).Select(m => Path.GetFileName(m)!)
            .Where(m => m[0] != '.').Except(_vreemdeMappen, StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal(["catalogue-data", "clients", "openapi", "src", "tests"], mappen);
    }

    [Fact]
    public void Een_map_is_een_begrip_en_geen_rommella()
    {
        string[] verboden = ["Common", "Shared", "Utils", "Helpers", "Managers"];

        var gevonden = new[] { "src", "clients", "tests" }
            .SelectMany(m => Directory.EnumerateDirectories(Path.Combine(_wortel, m), "*", SearchOption.AllDirectories))
            .Where(m => !m.Contains("node_modules", StringComparison.Ordinal) && verboden.Contains(Path.GetFileName(m), StringComparer.OrdinalIgnoreCase));

        Assert.Empty(gevonden);
    }

    [Fact]
    public void Geen_bronbestand_is_langer_dan_300_regels()
    {
        var lang = new[] { "src", "clients" }
            .SelectMany(m => Directory.EnumerateFiles(Path.Combine(_wortel, m), "*.cs", SearchOption.AllDirectories))
            .Where(b => !b.EndsWith(".g.cs", StringComparison.Ordinal) && File.ReadLines(b).Count() > 300)
            .Select(b => Path.GetRelativePath(_wortel, b));

        Assert.Empty(lang);
    }

    [Theory]
    [InlineData("publiccodeYmlVersion")]
    [InlineData("name")]
    [InlineData("url")]
    [InlineData("platforms")]
    [InlineData("developmentStatus")]
    [InlineData("softwareType")]
    [InlineData("description")]
    [InlineData("legal")]
    [InlineData("maintenance")]
    [InlineData("localisation")]
    public void Publiccode_heeft_elk_verplicht_veld(string veld)
    {
        using var lezer = new StreamReader(Path.Combine(_wortel, "publiccode.yml"));
        var yaml = new YamlStream();
        yaml.Load(lezer);

        var wortel = Assert.IsType<YamlMappingNode>(yaml.Documents[0].RootNode);
        Assert.True(wortel.Children.ContainsKey(new YamlScalarNode(veld)), $"publiccode.yml has no {veld}");
    }

    private static IEnumerable<string> Verwijzingen(string map, string soort)
    {
        var project = Directory.GetFiles(Path.Combine(_wortel, map), "*.csproj").Single();
        return XDocument.Load(project).Descendants(soort).Select(e => (string)e.Attribute("Include")!);
    }
}
