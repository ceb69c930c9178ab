using System.Text.RegularExpressions;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Tests.Architectuur;

/// <summary>What the catalogue says is data: the program knows no entry of it by name.</summary>
public sealed partial class CatalogusInCodeTests(ApiFixture api)
{
    private static readonly string _bron = Path.Combine(Path.GetDirectoryName(Cataloguspad.Meegeleverd)!, "src");

    /// <summary>Words that are ids by chance: an option of a spreadsheet, the rest value of a question, the code of what fits nowhere.</summary>
    private static readonly HashSet<string> _gewoneWoorden = ["wrap", "andere", "anders", "gewicht", "voeding", "leefstijl", "roken", "bewegen"];

    private static readonly string[] _voorbeelden = ["Ontwikkelaars.cshtml.cs", "Beginvoorbeelden.cs"];

    [Fact]
    public void Geen_id_uit_de_catalogus_staat_in_de_code()
    {
        var ids = Ids().Except(_gewoneWoorden).ToHashSet(StringComparer.Ordinal);

        var gevonden = (from bestand in Bestanden()
                        from regel in File.ReadLines(bestand).Select((tekst, nummer) => (Tekst: tekst, Nummer: nummer + 1))
                        where !regel.Tekst.TrimStart().StartsWith("///", StringComparison.Ordinal)
                        from letterlijk in Letterlijk().Matches(regel.Tekst).Select(m => m.Groups[1].Value)
                        where ids.Contains(letterlijk)
                        select $"{Path.GetRelativePath(_bron, bestand)}({regel.Nummer}): {letterlijk}").ToList();

        Assert.True(gevonden.Count == 0, string.Join(Environment.NewLine, gevonden));
    }

    private IEnumerable<string> Ids()
    {
        var c = api.Catalogus;
        string[] groepen = ["kenmerkgroep", "themagroep", "functie"];
        return c.Interventies.Select(i => i.Id)
            .Concat(c.Basisfunctionaliteiten.Select(b => b.Id))
            .Concat(c.Gezondheidsdoelen.Select(d => d.Id))
            .Concat(c.Ketens.Select(k => k.Id))
            .Concat(c.Ketens.SelectMany(k => k.Onderdelen).Select(o => o.Id))
            .Concat(c.Financiering.Inhoud.Basisregels.Select(r => r.Id))
            .Concat(c.Financiering.Inhoud.Programmas.Select(p => p.Id))
            .Concat(c.Financiering.Inhoud.Zorgverzekeraars.Select(z => z.Id))
            .Concat(c.Afwegingskaders.Select(k => k.Id))
            .Concat(c.Codelijsten.Where(l => groepen.Contains(l.Id)).SelectMany(l => l.Codes).Select(code => code.Id));
    }

    private static IEnumerable<string> Bestanden() => new[] { "*.cs", "*.cshtml" }
        .SelectMany(soort => Directory.EnumerateFiles(_bron, soort, SearchOption.AllDirectories))
        .Where(bestand => !bestand.Contains("node_modules", StringComparison.Ordinal) && !_voorbeelden.Contains(Path.GetFileName(bestand)));

    [GeneratedRegex("\"([^\"\\\\{}]+)\"")]
    private static partial Regex Letterlijk();
}
