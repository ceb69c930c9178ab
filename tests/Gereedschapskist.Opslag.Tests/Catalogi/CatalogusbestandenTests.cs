using System.Text;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Opslag.Tests.Catalogi;

public sealed class CatalogusbestandenTests : IDisposable
{
    private readonly Tijdelijk _tijdelijk = new();

    public void Dispose() => _tijdelijk.Dispose();

    [Fact]
    public void De_versie_is_twaalf_hextekens_en_hangt_niet_van_de_volgorde_af()
    {
        var a = Bestand("interventies/a.json", "{}");
        var b = Bestand("interventies/b.json", "[]");

        var versie = new Catalogusbestanden([a, b]).Versie;

        Assert.Matches("^[0-9a-f]{12}$", versie);
        Assert.Equal(versie, new Catalogusbestanden([b, a]).Versie);
    }

    [Theory]
    [InlineData("interventies/a.json", "{ }")]
    [InlineData("interventies/A.json", "{}")]
    [InlineData("interventies/aa.json", "{}")]
    public void Een_andere_inhoud_of_naam_geeft_een_andere_versie(string pad, string inhoud) =>
        Assert.NotEqual(
            new Catalogusbestanden([Bestand("interventies/a.json", "{}")]).Versie,
            new Catalogusbestanden([Bestand(pad, inhoud)]).Versie);

    [Fact]
    public void Regeleinden_van_Windows_geven_dezelfde_versie()
    {
        var unix = Map("unix", "{\n  \"a\": 1\n}\n");
        var windows = Map("windows", "{\r\n  \"a\": 1\r\n}\r\n");

        Assert.Equal(Catalogusmap.Lees(unix).Bestanden.Versie, Catalogusmap.Lees(windows).Bestanden.Versie);
    }

    [Fact]
    public void Uitleg_schemas_en_verborgen_bestanden_horen_niet_bij_de_versie()
    {
        var map = Map("map", "{}");
        var versie = Catalogusmap.Lees(map).Bestanden.Versie;

        Directory.CreateDirectory(Path.Combine(map, "schema"));
        File.WriteAllText(Path.Combine(map, "schema", "a.schema.json"), "{}");
        File.WriteAllText(Path.Combine(map, "README.md"), "uitleg");
        File.WriteAllText(Path.Combine(map, ".a.json"), "rommel");

        Assert.Equal(versie, Catalogusmap.Lees(map).Bestanden.Versie);
    }

    private static Catalogusbestand Bestand(string pad, string inhoud) => new(pad, Encoding.UTF8.GetBytes(inhoud));

    private string Map(string naam, string inhoud)
    {
        var map = Path.Combine(_tijdelijk.Map, naam);
        Directory.CreateDirectory(map);
        File.WriteAllText(Path.Combine(map, "a.json"), inhoud);
        return map;
    }
}
