using System.Text;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Catalogi.Controles;

namespace Gereedschapskist.Opslag.Tests.Catalogi.Controles;

public sealed class CataloguscontroleTests : IDisposable
{
    private readonly Tijdelijk _tijdelijk = new();
    private readonly Proefbestanden _bestanden = new();

    public void Dispose() => _tijdelijk.Dispose();

    [Fact]
    public void De_meegeleverde_catalogus_heeft_geen_fouten() => Assert.Empty(Controleer(Cataloguspad.Meegeleverd));

    [Fact]
    public void Een_mijlpaal_mag_in_de_toekomst_liggen()
    {
        _bestanden.Vervang("referentie/mijlpalen.json", "\"2030\"", "\"2040\"");

        Assert.Contains("2040", _bestanden.Lees("referentie/mijlpalen.json"), StringComparison.Ordinal);
        Assert.Empty(_bestanden.Controleer());
    }

    [Fact]
    public void Elke_verwijzing_moet_bestaan()
    {
        const string Bouwsteen = """[{"onderdeel":"bestaat-niet","interventies":["bestaat-niet"]}]""";
        (string Bestand, string Eigenschap, string Waarde, string Veld)[] gevallen =
        [
            ("basisfunctionaliteiten/valpreventie.json", "keten", "\"valkuil\"", "keten"),
            ("basisfunctionaliteiten/valpreventie.json", "ketenOnderdelen", "[\"bestaat-niet\"]", "ketenOnderdelen[0]"),
            ("basisfunctionaliteiten/valpreventie.json", "bouwstenen", Bouwsteen, "bouwstenen[0].onderdeel"),
            ("basisfunctionaliteiten/valpreventie.json", "bouwstenen", Bouwsteen, "bouwstenen[0].interventies[0]"),
            ("basisfunctionaliteiten/valpreventie.json", "samenhang", "[\"bestaat-niet\"]", "samenhang[0]"),
            ("basisfunctionaliteiten/valpreventie.json", "onderdeelVan", "\"bestaat-niet\"", "onderdeelVan"),
            ("gezondheidsdoelen/leefstijl.json", "onderdeelVan", "\"bestaat-niet\"", "onderdeelVan"),
            ("vraagtaal/interventies.json", "zinnen", """{"bestaat-niet":["iets met een zin"]}""", "zinnen.bestaat-niet"),
            ("vraagtaal/gezondheidsdoelen.json", "zinnen", """{"bestaat-niet":["iets met een zin"]}""", "zinnen.bestaat-niet"),
            ("vraagtaal/basisfunctionaliteiten.json", "zinnen", """{"bestaat-niet":["iets met een zin"]}""", "zinnen.bestaat-niet"),
            ("vraagtaal/themas.json", "zinnen", """{"bestaat-niet":["iets met een zin"]}""", "zinnen.bestaat-niet"),
        ];
        foreach (var geval in gevallen)
        {
            _bestanden.Zet(geval.Bestand, geval.Eigenschap, geval.Waarde);
        }

        var onbekend = _bestanden.Controleer().Where(f => f.Fout.Code == "verwijzing-onbekend").Select(f => (f.Bestand, f.Fout.Veld)).ToList();

        Assert.All(gevallen, geval => Assert.Contains((geval.Bestand, geval.Veld), onbekend));
    }

    [Fact]
    public void Bij_een_typefout_in_een_verwijzing_staat_wat_bedoeld_kan_zijn()
    {
        _bestanden.Zet(Proefbestanden.InBalans, "basisfunctionaliteiten", "[\"valpreventje\"]");

        Assert.Equal("Bedoelde u 'valpreventie'?", Assert.Single(_bestanden.Controleer()).Fout.Herstel);
    }

    [Theory]
    [InlineData("", "bestand-leeg")]
    [InlineData(" \n", "bestand-leeg")]
    [InlineData("{ \"id\": ", "json-ongeldig")]
    [InlineData("{ \"id\": \"a\", \"id\": \"b\" }", "json-dubbel-veld")]
    [InlineData("\uFEFF{}", "bestand-met-bom")]
    public void Een_onleesbaar_bestand_is_een_fout_en_niet_een_fout_bij_alles_wat_ernaar_verwijst(string inhoud, string code)
    {
        var map = _tijdelijk.KopieVanCatalogus();
        foreach (var pad in new[] { "interventies/otago.json", "bronnen.json", "ketens/valpreventie.json" })
        {
            File.WriteAllText(Path.Combine(map, pad), inhoud, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.Equal(
            [("bronnen.json", code), ("interventies/otago.json", code), ("ketens/valpreventie.json", code)],
            Controleer(map).Select(f => (f.Bestand, f.Fout.Code)));
    }

    [Fact]
    public void Een_bestand_in_een_andere_codering_wordt_geweigerd()
    {
        var map = _tijdelijk.KopieVanCatalogus();
        File.WriteAllBytes(Path.Combine(map, Proefbestanden.InBalans), Encoding.Latin1.GetBytes("{ \"naam\": \"Café\" }"));

        Assert.Equal("bestand-geen-utf8", Assert.Single(Controleer(map)).Fout.Code);
    }

    [Fact]
    public void Een_te_groot_bestand_wordt_geweigerd()
    {
        var map = _tijdelijk.KopieVanCatalogus();
        using (var bestand = File.OpenWrite(Path.Combine(map, "interventies", "groot.json")))
        {
            bestand.SetLength(Catalogusmap.MaxBytes + 1);
        }

        Assert.Equal("bestand-te-groot", Assert.Single(Controleer(map)).Fout.Code);
    }

    [Fact]
    public void Een_map_die_ontbreekt_wordt_bij_naam_genoemd()
    {
        var map = Path.Combine(_tijdelijk.Map, "nergens");

        Assert.Contains(Controleer(map), f => (f.Bestand, f.Fout.Code) == (map, "map-ontbreekt"));
    }

    [Fact]
    public void Een_bestand_dat_ontbreekt_wordt_bij_naam_genoemd()
    {
        _bestanden.Verwijder("referentie/kosten-baten.json");

        Assert.Equal("referentie/kosten-baten.json", Assert.Single(_bestanden.Controleer()).Bestand);
    }

    [Fact]
    public void Een_kader_dat_met_een_onbekende_streefwaarde_rekent_hoort_uit_welke_het_kan_kiezen()
    {
        const string Kader = "afwegingskaders/standaard.json";
        _bestanden.Vervang(Kader, "\"Deelname erkende valpreventieve beweeginterventie\"", "\"Deelname aan iets\"");

        var fout = _bestanden.Controleer().First(f => f.Fout.Code == "streefwaarde-onbekend");

        Assert.Equal(Kader, fout.Bestand);
        Assert.Equal("verwachtingen[0].streefwaarde", fout.Fout.Veld);
        Assert.Contains("Deelname erkende valpreventieve beweeginterventie", fout.Fout.Herstel, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interventies/nieuw.json", """{ "id": "nieuw" }""")]
    [InlineData("ideeen/los.json", "[]")]
    public void Een_bestand_zonder_schema_wordt_niet_stil_overgeslagen(string pad, string inhoud)
    {
        _bestanden.Schrijf(pad, inhoud);

        Assert.Contains(_bestanden.Controleer(), f => f.Bestand == pad && f.Fout.Code == "schema-ontbreekt");
    }

    [Fact]
    public void Alle_fouten_van_alle_bestanden_komen_in_een_keer()
    {
        _bestanden.Zet(Proefbestanden.InBalans, "leeftijdVan", "-1");
        _bestanden.Zet(Proefbestanden.InBalans, "doel", "\"Mail jan@voorbeeld.nl\"");
        _bestanden.Zet("interventies/otago.json", "relaties", """[{"soort":"alternatief","id":"x"}]""");
        _bestanden.Schrijf("interventies/cool.json", "{");

        var bestanden = _bestanden.Controleer().GroupBy(f => f.Bestand).ToDictionary(g => g.Key, g => g.Count());

        Assert.Equal(1, bestanden["interventies/cool.json"]);
        Assert.True(bestanden[Proefbestanden.InBalans] >= 2);
        Assert.Equal(1, bestanden["interventies/otago.json"]);
    }

    private IReadOnlyList<Catalogusfout> Controleer(string map) => Cataloguscontrole.Controleer(map, _tijdelijk.Klok);
}
