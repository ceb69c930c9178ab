namespace Gereedschapskist.Opslag.Tests.Catalogi.Controles;

/// <summary>Rules about municipalities, regions, their names and their figures.</summary>
public class GebiedsregelTests
{
    private const string Gemeenten = "gebieden/gemeenten.csv";

    private readonly Proefbestanden _bestanden = new();

    [Fact]
    public void Een_gemeente_ligt_in_regios_die_bestaan()
    {
        _bestanden.Vervang(Gemeenten, "GG0111", "GG9999");

        Assert.Contains(_bestanden.Controleer(), f => (f.Bestand, f.Fout.Veld, f.Fout.Code) == (Gemeenten, "GM0014.ggdRegio", "regio-onbekend"));
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
        _bestanden.Vervang($"gebieden/{bestand}", oud, nieuw);

        Assert.Contains(_bestanden.Controleer(), f => (f.Bestand, f.Fout.Veld, f.Fout.Code) == ($"gebieden/{bestand}", veld, code));
    }

    [Fact]
    public void Een_gemeente_staat_er_een_keer()
    {
        var eerste = _bestanden.Lees(Gemeenten).Split('\n')[1];
        _bestanden.Schrijf(Gemeenten, $"{_bestanden.Lees(Gemeenten)}{eerste}\n");

        Assert.Contains(_bestanden.Controleer(), f => (f.Bestand, f.Fout.Veld, f.Fout.Code) == (Gemeenten, "GM0014", "code-dubbel"));
    }

    [Fact]
    public void Een_regel_die_niet_te_lezen_is_wordt_bij_regelnummer_genoemd()
    {
        _bestanden.Vervang("gebieden/bevolking.csv", ",243768,", ",veel,");

        var fout = Assert.Single(_bestanden.Controleer());

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
        _bestanden.Vervang(pad, oud, nieuw);

        Assert.Contains(_bestanden.Controleer(), f => (f.Bestand, f.Fout.Veld, f.Fout.Code) == (pad, veld, code));
    }

    [Fact]
    public void Cijfers_horen_bij_een_gemeente_die_bestaat()
    {
        _bestanden.Vervang("gebieden/ligging.csv", "\nGM0034,", "\nGM9999,");

        var fout = Assert.Single(_bestanden.Controleer());

        Assert.Equal("gebieden/ligging.csv", fout.Bestand);
        Assert.Contains("GM9999", fout.Fout.Melding, StringComparison.Ordinal);
    }
}
