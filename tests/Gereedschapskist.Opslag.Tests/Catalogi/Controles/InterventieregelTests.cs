using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Opslag.Tests.Catalogi.Controles;

/// <summary>Rules about one interventie. Every case is a document of its own in one catalogue, so that all are checked in one go.</summary>
public class InterventieregelTests
{
    public static TheoryData<string, string, string, string> Fout => new()
    {
        { "leeftijdVan", "-1", "leeftijdVan", "leeftijd-onmogelijk" },
        { "leeftijdTot", "121", "leeftijdTot", "leeftijd-onmogelijk" },
        { "leeftijdTot", "60", "leeftijdTot", "leeftijd-omgedraaid" },
        { "id", "\"in-onbalans\"", "id", "id-is-bestandsnaam" },
        { "relaties", """[{"soort":"alternatief","id":"otagoo"}]""", "relaties[0].id", "verwijzing-onbekend" },
        { "basisfunctionaliteiten", """["valpreventie","valpreventje"]""", "basisfunctionaliteiten[1]", "verwijzing-onbekend" },
        { "gezondheidsdoelen", """["wereldvrede"]""", "gezondheidsdoelen[0]", "verwijzing-onbekend" },
        { "doel", "\"Mail jan.jansen@voorbeeld.nl\"", "doel", "e-mailadres" },
        { "doel", "\"Bel 030-234 56 78 voor meer\"", "doel", "telefoonnummer" },
        { "doel", "\"Bel (030) 2345678\"", "doel", "telefoonnummer" },
        { "doel", "\"Bel 06 12345678\"", "doel", "telefoonnummer" },
        { "doel", "\"Bel +31 30 234 5678\"", "doel", "telefoonnummer" },
        { "doel", "\"Bel 0800-1234\"", "doel", "telefoonnummer" },
        { "schaal", """{"bron":"https://nergens.example/"}""", "schaal.bron", "bron-onbekend" },
        { "erkenningen", """[{"niveau":"vervallen","datering":"2040-01","bron":""}]""", "erkenningen[0].datering", "datum-onmogelijk" },
        { "erkenningen", """[{"niveau":"vervallen","datering":"1949","bron":""}]""", "erkenningen[0].datering", "datum-onmogelijk" },
        { "erkenningen", """[{"niveau":"vervallen","datering":"2015-13","bron":""}]""", "erkenningen[0].datering", "datum-onmogelijk" },
        { "erkenningen", """[{"niveau":"vervallen","datering":null}]""", "erkenningen[0]", "bron-ontbreekt" },
        { "schaal", """{"specialistischeKennis":"hoog"}""", "schaal", "bron-ontbreekt" },
        { "kostenPerDeelnemer", """{"vanEuro":1,"totEuro":1,"berekening":"Som.","bronnen":[]}""", "kostenPerDeelnemer", "bron-ontbreekt" },
        { "dosis", """{"weken":{"van":8,"tot":8,"bronnen":[]},"bronnen":["b"]}""", "dosis.weken", "bron-ontbreekt" },
        { "nieuwSoortFeit", """[{"waarde":1}]""", "nieuwSoortFeit[0]", "bron-ontbreekt" },
        { "kosten", """[{"wat":"x","eenheid":"y","prijsjaar":1998,"bron":""}]""", "kosten[0].prijsjaar", "prijsjaar-onmogelijk" },
        { "kosten", """[{"wat":"x","eenheid":"y","prijsjaar":2050,"bron":""}]""", "kosten[0].prijsjaar", "prijsjaar-onmogelijk" },
        { "kosten", """[{"wat":"x","bedragEuro":600,"totEuro":300,"eenheid":"y","prijsjaar":null,"bron":""}]""", "kosten[0].totEuro", "bedrag-omgedraaid" },
        { "effecten", """[{"uitkomst":"x","richting":"daling","bewijs":"RCT","bron":"","maat":{"soort":"minder-valincidenten","waarde":20,"van":5,"tot":null}}]""", "effecten[0].maat", "maat-halve-spreiding" },
        { "effecten", """[{"uitkomst":"x","richting":"daling","bewijs":"RCT","bron":"","maat":{"soort":"minder-valincidenten","waarde":20,"van":25,"tot":30}}]""", "effecten[0].maat.waarde", "maat-buiten-spreiding" },
        { "effecten", """[{"uitkomst":"x","richting":"daling","bewijs":"RCT","bron":"","gezondheidsdoelen":["minder-roken"],"tussenstapNaar":["minder-alcohol"]}]""", "effecten[0].tussenstapNaar", "tussenstap-zonder-doel" },
        { "effecten", """[{"uitkomst":"x","richting":"daling","bewijs":"RCT","bron":"","maat":{"soort":"gestopt-met-roken","waarde":120}}]""", "effecten[0].maat.waarde", "maat-te-hoog" },
        { "bronnen", """[{"url":"https://5dok.net/document/x.html","titel":"x"}]""", "bronnen[0].url", "kopie-niet-gemerkt" },
        { "inGebruik", """[{"eenheid":"scholen","aantal":12,"jaar":null}]""", "inGebruik[0]", "bron-ontbreekt" },
        { "gezochtOp", "\"2040-01-01\"", "gezochtOp", "datum-onmogelijk" },
        { "dosis", """{"weken":{"van":12,"tot":8,"bronnen":["b"]},"bronnen":["b"]}""", "dosis.weken.tot", "dosis-omgedraaid" },
        { "dosis", """{"groep":{"van":null,"tot":null,"bronnen":["b"]},"bronnen":["b"]}""", "dosis.groep", "dosis-leeg" },
        { "dosis", """{"bijeenkomsten":{"van":0,"tot":0,"bronnen":["b"]},"minutenPerBijeenkomst":{"van":60,"tot":60,"bronnen":["b"]},"bronnen":["b"]}""", "dosis.minutenPerBijeenkomst", "dosis-tegenspraak" },
    };

    public static TheoryData<string, string, string, string> Onvolledig => new()
    {
        { "kosten", """[{"wat":"x","bedragEuro":10,"prijsjaar":null,"bron":"https://voorbeeld.nl"}]""", "kosten[0]", "eenheid" },
        { "kosten", """[{"wat":"x","bedragEuro":10,"eenheid":"y","bron":"https://voorbeeld.nl"}]""", "kosten[0]", "prijsjaar" },
        { "effecten", """[{"uitkomst":"x","bewijs":"RCT","bron":"https://voorbeeld.nl"}]""", "effecten[0]", "richting" },
    };

    public static TheoryData<string, string> OnmogelijkeDosis => new()
    {
        { "minutenPerBijeenkomst", "0" },
        { "weken", "0" },
        { "groep", "0" },
        { "bijeenkomsten", "-1" },
        { "begeleidersPerGroep", "-1" },
    };

    public static TheoryData<string> GeenTelefoonnummer =>
    [
        "Op 01-10-2015 en (04-09-2018) besloten",
        "Tussen 2015-2016 deden 1000 mensen mee, 0,5 procent",
        "Zie https://voorbeeld.nl/artikel/0612345678/",
        "Nummer 1400740; tarief 12345678901",
    ];

    private static readonly IReadOnlyList<(string Eigenschap, string Waarde)> _gevallen =
    [
        .. Fout.Concat(Onvolledig).Select(g => (g.Data.Item1, g.Data.Item2)).Distinct(),
        .. OnmogelijkeDosis.Select(g => ("dosis", Dosis(g.Data.Item1, g.Data.Item2))),
        .. GeenTelefoonnummer.Select(g => ("doel", Doel(g.Data))),
    ];

    private static readonly Lazy<ILookup<string, Catalogusfout>> _gevonden = new(() =>
    {
        var bestanden = new Proefbestanden();
        var goed = bestanden.Lees(Proefbestanden.InBalans);
        foreach (var (nummer, (eigenschap, waarde)) in _gevallen.Index())
        {
            var eigen = Proefbestanden.Met(goed, "id", $"\"geval-{nummer}\"");
            bestanden.Schrijf(Pad(nummer), Proefbestanden.Met(eigen, eigenschap, waarde));
        }

        return bestanden.Controleer().ToLookup(fout => fout.Bestand);
    });

    [Theory]
    [MemberData(nameof(Fout))]
    public void Een_fout_in_een_interventie_noemt_bestand_veld_en_regel(string eigenschap, string waarde, string veld, string code)
    {
        var fout = Assert.Single(Fouten(eigenschap, waarde), f => f.Fout.Code == code).Fout;

        Assert.Equal(veld, fout.Veld);
        Assert.EndsWith(".", fout.Melding, StringComparison.Ordinal);
        Assert.NotEmpty(fout.Herstel);
    }

    [Theory]
    [MemberData(nameof(Onvolledig))]
    public void Een_bedrag_zonder_eenheid_of_prijsjaar_en_een_effect_zonder_richting_passen_niet(string eigenschap, string waarde, string veld, string ontbreekt) =>
        Assert.Contains(Fouten(eigenschap, waarde), f =>
            f.Fout.Veld.StartsWith(veld, StringComparison.Ordinal) && $"{f.Fout.Veld} {f.Fout.Melding}".Contains(ontbreekt, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(OnmogelijkeDosis))]
    public void Een_aantal_dat_niet_kan_past_niet_in_een_dosis(string onderdeel, string aantal) =>
        Assert.Contains(Fouten("dosis", Dosis(onderdeel, aantal)), f => f.Fout.Veld == $"dosis.{onderdeel}.van");

    [Theory]
    [MemberData(nameof(GeenTelefoonnummer))]
    public void Datums_en_getallen_zijn_geen_telefoonnummers(string tekst) =>
        Assert.DoesNotContain(Fouten("doel", Doel(tekst)), f => f.Fout.Code == "telefoonnummer");

    private static IEnumerable<Catalogusfout> Fouten(string eigenschap, string waarde) =>
        _gevonden.Value[Pad(_gevallen.Index().Single(g => g.Item == (eigenschap, waarde)).Index)];

    private static string Pad(int nummer) => $"interventies/geval-{nummer}.json";

    private static string Dosis(string onderdeel, string aantal) =>
        $$"""{"{{onderdeel}}":{"van":{{aantal}},"tot":5,"bronnen":["https://voorbeeld.nl"]},"bronnen":["https://voorbeeld.nl"]}""";

    private static string Doel(string tekst) => $"\"{tekst}\"";
}
