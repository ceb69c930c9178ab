using System.Text;
using System.Text.Json.Nodes;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Catalogi.Controles;

namespace Gereedschapskist.Opslag.Tests.Catalogi.Controles;

public sealed class CataloguscontroleTests : IDisposable
{
    private const string InBalans = "interventies/in-balans.json";
    private const string Gemeenten = "gebieden/gemeenten.csv";

    private static readonly Catalogusbestanden _echt = Catalogusmap.Lees(Cataloguspad.Meegeleverd).Bestanden;

    private readonly Tijdelijk _tijdelijk = new();
    private readonly Dictionary<string, Catalogusbestand> _bestanden = _echt.Alle.ToDictionary(b => b.Pad);

    public void Dispose() => _tijdelijk.Dispose();

    [Fact]
    public void De_meegeleverde_catalogus_heeft_geen_fouten() => Assert.Empty(Controleer(Cataloguspad.Meegeleverd));

    [Fact]
    public void Een_mijlpaal_mag_in_de_toekomst_liggen()
    {
        Schrijf("referentie/mijlpalen.json", Lees("referentie/mijlpalen.json").Replace("\"2030\"", "\"2040\"", StringComparison.Ordinal));

        Assert.Contains("2040", Lees("referentie/mijlpalen.json"), StringComparison.Ordinal);
        Assert.Empty(Controleer());
    }

    [Theory]
    [InlineData("leeftijdVan", "-1", "leeftijdVan", "leeftijd-onmogelijk")]
    [InlineData("leeftijdTot", "121", "leeftijdTot", "leeftijd-onmogelijk")]
    [InlineData("leeftijdTot", "60", "leeftijdTot", "leeftijd-omgedraaid")]
    [InlineData("id", "\"in-onbalans\"", "id", "id-is-bestandsnaam")]
    [InlineData("relaties", """[{"soort":"alternatief","id":"otagoo"}]""", "relaties[0].id", "verwijzing-onbekend")]
    [InlineData("basisfunctionaliteiten", """["valpreventie","valpreventje"]""", "basisfunctionaliteiten[1]", "verwijzing-onbekend")]
    [InlineData("gezondheidsdoelen", """["wereldvrede"]""", "gezondheidsdoelen[0]", "verwijzing-onbekend")]
    [InlineData("doel", "\"Mail jan.jansen@voorbeeld.nl\"", "doel", "e-mailadres")]
    [InlineData("doel", "\"Bel 030-234 56 78 voor meer\"", "doel", "telefoonnummer")]
    [InlineData("doel", "\"Bel (030) 2345678\"", "doel", "telefoonnummer")]
    [InlineData("doel", "\"Bel 06 12345678\"", "doel", "telefoonnummer")]
    [InlineData("doel", "\"Bel +31 30 234 5678\"", "doel", "telefoonnummer")]
    [InlineData("doel", "\"Bel 0800-1234\"", "doel", "telefoonnummer")]
    [InlineData("schaal", """{"bron":"https://nergens.example/"}""", "schaal.bron", "bron-onbekend")]
    [InlineData("erkenningen", """[{"niveau":"vervallen","datering":"2040-01","bron":""}]""", "erkenningen[0].datering", "datum-onmogelijk")]
    [InlineData("erkenningen", """[{"niveau":"vervallen","datering":"1949","bron":""}]""", "erkenningen[0].datering", "datum-onmogelijk")]
    [InlineData("erkenningen", """[{"niveau":"vervallen","datering":"2015-13","bron":""}]""", "erkenningen[0].datering", "datum-onmogelijk")]
    [InlineData("erkenningen", """[{"niveau":"vervallen","datering":null}]""", "erkenningen[0]", "bron-ontbreekt")]
    [InlineData("schaal", """{"specialistischeKennis":"hoog"}""", "schaal", "bron-ontbreekt")]
    [InlineData("kostenPerDeelnemer", """{"vanEuro":1,"totEuro":1,"berekening":"Som.","bronnen":[]}""", "kostenPerDeelnemer", "bron-ontbreekt")]
    [InlineData("dosis", """{"weken":{"van":8,"tot":8,"bronnen":[]},"bronnen":["b"]}""", "dosis.weken", "bron-ontbreekt")]
    [InlineData("nieuwSoortFeit", """[{"waarde":1}]""", "nieuwSoortFeit[0]", "bron-ontbreekt")]
    [InlineData("kosten", """[{"wat":"x","eenheid":"y","prijsjaar":1998,"bron":""}]""", "kosten[0].prijsjaar", "prijsjaar-onmogelijk")]
    [InlineData("kosten", """[{"wat":"x","eenheid":"y","prijsjaar":2050,"bron":""}]""", "kosten[0].prijsjaar", "prijsjaar-onmogelijk")]
    [InlineData("kosten", """[{"wat":"x","bedragEuro":600,"totEuro":300,"eenheid":"y","prijsjaar":null,"bron":""}]""", "kosten[0].totEuro", "bedrag-omgedraaid")]
    [InlineData("bronnen", """[{"url":"https://5dok.net/document/x.html","titel":"x"}]""", "bronnen[0].url", "kopie-niet-gemerkt")]
    [InlineData("inGebruik", """[{"eenheid":"scholen","aantal":12,"jaar":null}]""", "inGebruik[0]", "bron-ontbreekt")]
    [InlineData("gezochtOp", "\"2040-01-01\"", "gezochtOp", "datum-onmogelijk")]
    [InlineData("dosis", """{"weken":{"van":12,"tot":8,"bronnen":["b"]},"bronnen":["b"]}""", "dosis.weken.tot", "dosis-omgedraaid")]
    [InlineData("dosis", """{"groep":{"van":null,"tot":null,"bronnen":["b"]},"bronnen":["b"]}""", "dosis.groep", "dosis-leeg")]
    [InlineData(
        "dosis",
        """{"bijeenkomsten":{"van":0,"tot":0,"bronnen":["b"]},"minutenPerBijeenkomst":{"van":60,"tot":60,"bronnen":["b"]},"bronnen":["b"]}""",
        "dosis.minutenPerBijeenkomst",
        "dosis-tegenspraak")]
    public void Een_fout_in_een_interventie_noemt_bestand_veld_en_regel(string eigenschap, string waarde, string veld, string code)
    {
        Zet(InBalans, eigenschap, waarde);

        var fout = Assert.Single(Controleer(), f => f.Fout.Code == code);

        Assert.Equal((InBalans, veld), (fout.Bestand, fout.Fout.Veld));
        Assert.EndsWith(".", fout.Fout.Melding, StringComparison.Ordinal);
        Assert.NotEmpty(fout.Fout.Herstel);
    }

    [Theory]
    [InlineData("kosten", """[{"wat":"x","bedragEuro":10,"prijsjaar":null,"bron":"https://voorbeeld.nl"}]""", "kosten[0]", "eenheid")]
    [InlineData("kosten", """[{"wat":"x","bedragEuro":10,"eenheid":"y","bron":"https://voorbeeld.nl"}]""", "kosten[0]", "prijsjaar")]
    [InlineData("effecten", """[{"uitkomst":"x","bewijs":"RCT","bron":"https://voorbeeld.nl"}]""", "effecten[0]", "richting")]
    public void Een_bedrag_zonder_eenheid_of_prijsjaar_en_een_effect_zonder_richting_passen_niet(string eigenschap, string waarde, string veld, string ontbreekt)
    {
        Zet(InBalans, eigenschap, waarde);

        Assert.Contains(Controleer(), f => f.Fout.Veld.StartsWith(veld, StringComparison.Ordinal) && $"{f.Fout.Veld} {f.Fout.Melding}".Contains(ontbreekt, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("minutenPerBijeenkomst", "0")]
    [InlineData("weken", "0")]
    [InlineData("groep", "0")]
    [InlineData("bijeenkomsten", "-1")]
    [InlineData("begeleidersPerGroep", "-1")]
    public void Een_aantal_dat_niet_kan_past_niet_in_een_dosis(string onderdeel, string aantal)
    {
        Zet(InBalans, "dosis", $$"""{"{{onderdeel}}":{"van":{{aantal}},"tot":5,"bronnen":["https://voorbeeld.nl"]},"bronnen":["https://voorbeeld.nl"]}""");

        Assert.Contains(Controleer(), f => f.Fout.Veld == $"dosis.{onderdeel}.van");
    }

    [Theory]
    [InlineData("Op 01-10-2015 en (04-09-2018) besloten")]
    [InlineData("Tussen 2015-2016 deden 1000 mensen mee, 0,5 procent")]
    [InlineData("Zie https://voorbeeld.nl/artikel/0612345678/")]
    [InlineData("Nummer 1400740; tarief 12345678901")]
    public void Datums_en_getallen_zijn_geen_telefoonnummers(string tekst)
    {
        Zet(InBalans, "doel", $"\"{tekst}\"");

        Assert.DoesNotContain(Controleer(), f => f.Fout.Code == "telefoonnummer");
    }

    [Theory]
    [InlineData("basisfunctionaliteiten/valpreventie.json", "keten", "\"valkuil\"", "keten")]
    [InlineData("basisfunctionaliteiten/valpreventie.json", "ketenOnderdelen", "[\"bestaat-niet\"]", "ketenOnderdelen[0]")]
    [InlineData("basisfunctionaliteiten/valpreventie.json", "samenhang", "[\"bestaat-niet\"]", "samenhang[0]")]
    [InlineData("basisfunctionaliteiten/valpreventie.json", "onderdeelVan", "\"bestaat-niet\"", "onderdeelVan")]
    [InlineData("gezondheidsdoelen/leefstijl.json", "onderdeelVan", "\"bestaat-niet\"", "onderdeelVan")]
    [InlineData("vraagtaal/interventies.json", "zinnen", """{"bestaat-niet":["iets met een zin"]}""", "zinnen.bestaat-niet")]
    [InlineData("vraagtaal/gezondheidsdoelen.json", "zinnen", """{"bestaat-niet":["iets met een zin"]}""", "zinnen.bestaat-niet")]
    [InlineData("vraagtaal/basisfunctionaliteiten.json", "zinnen", """{"bestaat-niet":["iets met een zin"]}""", "zinnen.bestaat-niet")]
    [InlineData("vraagtaal/themas.json", "zinnen", """{"bestaat-niet":["iets met een zin"]}""", "zinnen.bestaat-niet")]
    public void Elke_verwijzing_moet_bestaan(string bestand, string eigenschap, string waarde, string veld)
    {
        Zet(bestand, eigenschap, waarde);

        Assert.Contains(Controleer(), f => (f.Bestand, f.Fout.Veld, f.Fout.Code) == (bestand, veld, "verwijzing-onbekend"));
    }

    [Fact]
    public void Bij_een_typefout_in_een_verwijzing_staat_wat_bedoeld_kan_zijn()
    {
        Zet(InBalans, "basisfunctionaliteiten", "[\"valpreventje\"]");

        Assert.Equal("Bedoelde u 'valpreventie'?", Assert.Single(Controleer()).Fout.Herstel);
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
        File.WriteAllBytes(Path.Combine(map, InBalans), Encoding.Latin1.GetBytes("{ \"naam\": \"Café\" }"));

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
        _bestanden.Remove("referentie/kosten-baten.json");

        Assert.Equal("referentie/kosten-baten.json", Assert.Single(Controleer()).Bestand);
    }

    [Fact]
    public void Een_gemeente_ligt_in_regios_die_bestaan()
    {
        Schrijf(Gemeenten, Lees(Gemeenten).Replace("GG0111", "GG9999", StringComparison.Ordinal));

        Assert.Contains(Controleer(), f => (f.Bestand, f.Fout.Veld, f.Fout.Code) == (Gemeenten, "GM0014.ggdRegio", "regio-onbekend"));
    }

    [Theory]
    [InlineData("herindelingen.csv", "Bussum,2016-01-01,GM1942", "Bussum,2016-01-01,GM9942", "GM0381", "gemeente-onbekend")]
    [InlineData("herindelingen.csv", "Bussum,2016-01-01,GM1942", "Bussum,2016-01-01,", "GM0381", "opvolgers-kloppen-niet")]
    [InlineData("herindelingen.csv", "GM0402,false,aangekondigd", "GM0402,false,voltrokken", "GM1696", "status-klopt-niet")]
    [InlineData("herindelingen.csv", "GM0381,Bussum", "GM0034,Bussum", "GM0034", "status-klopt-niet")]
    [InlineData("herindelingen.csv", "GM0381,", "GM0424,", "GM0424", "code-dubbel")]
    [InlineData("namen.csv", "Den Haag,GM0518", "Den Haag,GM9518", "Den Haag", "gebied-onbekend")]
    [InlineData("namen.csv", "Den Bosch,", "den haag,", "denhaag", "code-dubbel")]
    [InlineData("namen.csv", "Den Haag,GM0518,https", "Den Haag,GM0518,geen adres ", "Den Haag", "bron-ontbreekt")]
    public void Vroegere_gemeenten_en_roepnamen_wijzen_naar_een_plaats_van_nu_met_een_bron(string bestand, string oud, string nieuw, string veld, string code)
    {
        Schrijf($"gebieden/{bestand}", Lees($"gebieden/{bestand}").Replace(oud, nieuw, StringComparison.Ordinal));

        Assert.Contains(Controleer(), f => (f.Bestand, f.Fout.Veld, f.Fout.Code) == ($"gebieden/{bestand}", veld, code));
    }

    [Fact]
    public void Een_gemeente_staat_er_een_keer()
    {
        var eerste = Lees(Gemeenten).Split('\n')[1];
        Schrijf(Gemeenten, $"{Lees(Gemeenten)}{eerste}\n");

        Assert.Contains(Controleer(), f => (f.Bestand, f.Fout.Veld, f.Fout.Code) == (Gemeenten, "GM0014", "code-dubbel"));
    }

    [Fact]
    public void Een_regel_die_niet_te_lezen_is_wordt_bij_regelnummer_genoemd()
    {
        Schrijf("gebieden/bevolking.csv", Lees("gebieden/bevolking.csv").Replace(",243768,", ",veel,", StringComparison.Ordinal));

        var fout = Assert.Single(Controleer());

        Assert.Equal("gebieden/bevolking.csv", fout.Bestand);
        Assert.Contains("Regel 2", fout.Fout.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bevolking", ",243768,28256,", ",243768,28257,", "GM0014", "leeftijden-kloppen-niet")]
    [InlineData("bevolking", ",33907,36767,", ",36767,33907,", "GM0014", "leeftijden-kloppen-niet")]
    [InlineData("ligging", "GM1699 GM1730", "GM0363 GM1730", "GM0014", "buur-onbekend")]
    [InlineData("cijfers", ",laag-inkomen,", ",laag-inkomens,", "laag-inkomens", "cijfersoort-onbekend")]
    [InlineData("verzekeraars", ",2020,https://www.skipr.nl/nieuws/menzis-maakt-zich-zorgen-over-crisis-achterhoekse-ziekenhuizen/,", ",2020,,", "IZA01", "bron-ontbreekt")]
    public void Cijfers_over_een_gebied_kloppen_met_elkaar(string bestand, string oud, string nieuw, string veld, string code)
    {
        var pad = $"gebieden/{bestand}.csv";
        Assert.Contains(oud, Lees(pad), StringComparison.Ordinal);
        Schrijf(pad, Lees(pad).Replace(oud, nieuw, StringComparison.Ordinal));

        Assert.Contains(Controleer(), f => (f.Bestand, f.Fout.Veld, f.Fout.Code) == (pad, veld, code));
    }

    [Fact]
    public void Cijfers_horen_bij_een_gemeente_die_bestaat()
    {
        Schrijf("gebieden/ligging.csv", Lees("gebieden/ligging.csv").Replace("\nGM0034,", "\nGM9999,", StringComparison.Ordinal));

        var fout = Assert.Single(Controleer());

        Assert.Equal("gebieden/ligging.csv", fout.Bestand);
        Assert.Contains("GM9999", fout.Fout.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_kader_dat_met_een_onbekende_streefwaarde_rekent_hoort_uit_welke_het_kan_kiezen()
    {
        const string Kader = "afwegingskaders/standaard.json";
        Schrijf(Kader, Lees(Kader).Replace("\"Deelname erkende valpreventieve beweeginterventie\"", "\"Deelname aan iets\"", StringComparison.Ordinal));

        var fout = Controleer().First(f => f.Fout.Code == "streefwaarde-onbekend");

        Assert.Equal(Kader, fout.Bestand);
        Assert.Equal("verwachtingen[0].streefwaarde", fout.Fout.Veld);
        Assert.Contains("Deelname erkende valpreventieve beweeginterventie", fout.Fout.Herstel, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interventies/nieuw.json", """{ "id": "nieuw" }""")]
    [InlineData("ideeen/los.json", "[]")]
    public void Een_bestand_zonder_schema_wordt_niet_stil_overgeslagen(string pad, string inhoud)
    {
        Schrijf(pad, inhoud);

        Assert.Contains(Controleer(), f => f.Bestand == pad && f.Fout.Code == "schema-ontbreekt");
    }

    [Fact]
    public void Alle_fouten_van_alle_bestanden_komen_in_een_keer()
    {
        Zet(InBalans, "leeftijdVan", "-1");
        Zet(InBalans, "doel", "\"Mail jan@voorbeeld.nl\"");
        Zet("interventies/otago.json", "relaties", """[{"soort":"alternatief","id":"x"}]""");
        Schrijf("interventies/cool.json", "{");

        var bestanden = Controleer().GroupBy(f => f.Bestand).ToDictionary(g => g.Key, g => g.Count());

        Assert.Equal(1, bestanden["interventies/cool.json"]);
        Assert.True(bestanden[InBalans] >= 2);
        Assert.Equal(1, bestanden["interventies/otago.json"]);
    }

    private IReadOnlyList<Catalogusfout> Controleer() =>
        Cataloguscontrole.Controleer(Cataloguspad.Meegeleverd, new Catalogusbestanden(_bestanden.Values), [], _tijdelijk.Klok);

    private IReadOnlyList<Catalogusfout> Controleer(string map) => Cataloguscontrole.Controleer(map, _tijdelijk.Klok);

    private string Lees(string pad) => Encoding.UTF8.GetString(_bestanden[pad].Inhoud.Span);

    private void Schrijf(string pad, string inhoud) => _bestanden[pad] = new Catalogusbestand(pad, Encoding.UTF8.GetBytes(inhoud));

    private void Zet(string bestand, string eigenschap, string waarde)
    {
        var document = JsonNode.Parse(Lees(bestand))!;
        document[eigenschap] = JsonNode.Parse(waarde);
        Schrijf(bestand, document.ToJsonString());
    }
}
