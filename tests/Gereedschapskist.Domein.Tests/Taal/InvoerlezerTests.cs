using System.Globalization;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Taal;

namespace Gereedschapskist.Domein.Tests.Taal;

public class InvoerlezerTests
{
    private readonly List<Fout> _fouten = [];

    [Theory]
    [InlineData("1500", "1500")]
    [InlineData("1.500", "1500")]
    [InlineData("1 500", "1500")]
    [InlineData("1.500,50", "1500.50")]
    [InlineData("1500,5", "1500.5")]
    [InlineData("€ 50.000,-", "50000")]
    [InlineData("€50.000,–", "50000")]
    [InlineData("50.000 euro", "50000")]
    [InlineData("EUR 12,50", "12.50")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("0,05", "0.05")]
    public void Een_bedrag_mag_op_elke_Nederlandse_manier(string getypt, string bedrag)
    {
        Assert.Equal(decimal.Parse(bedrag, CultureInfo.InvariantCulture), Lezer.Bedrag("budget", getypt, 1_000_000_000m));
        Assert.Empty(_fouten);
    }

    [Theory]
    [InlineData("1500.50", "1500,50")]
    [InlineData("6.5", "6,5")]
    [InlineData("1,500", "1500")]
    [InlineData("1,500.50", "1500,50")]
    [InlineData("0.500", "0,500")]
    [InlineData("1.50.000", "150,000")]
    public void Wat_twee_bedragen_kan_zijn_wordt_geweigerd_met_hoe_het_moet(string getypt, string zo)
    {
        Assert.Null(Lezer.Bedrag("budget", getypt, 1_000_000_000m));

        var fout = Assert.Single(_fouten);
        Assert.Equal(("budget", Foutcodes.GetalOnleesbaar), (fout.Veld, fout.Code));
        Assert.Contains($"“{getypt}” kan meer dan één getal zijn", fout.Melding, StringComparison.Ordinal);
        Assert.Contains(zo, fout.Herstel, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("veel")]
    [InlineData("50k")]
    [InlineData("1e3")]
    [InlineData("12 34")]
    [InlineData("-5")]
    [InlineData("1.500,505")]
    [InlineData("99999999999999999999999999")]
    [InlineData("€")]
    public void Wat_geen_bedrag_is_wordt_geweigerd(string getypt)
    {
        Assert.Null(Lezer.Bedrag("budget", getypt, 1_000_000_000m));
        Assert.Single(_fouten);
    }

    [Theory]
    [InlineData("12,9")]
    [InlineData("0")]
    [InlineData("2000")]
    [InlineData("6.5")]
    public void Een_heel_getal_wordt_niet_afgekapt_en_blijft_binnen_zijn_grenzen(string getypt)
    {
        Assert.Null(Lezer.Geheel("groepsgrootte", getypt, 1, 1000));
        Assert.Single(_fouten);
    }

    [Theory]
    [InlineData("40", 40)]
    [InlineData("40%", 40)]
    [InlineData("2,5 procent", 2.5)]
    public void Een_percentage_mag_zijn_teken_dragen(string getypt, double procent)
    {
        Assert.Equal((decimal)procent, Lezer.Procent("bereik", getypt));
        Assert.Empty(_fouten);
    }

    [Theory]
    [InlineData("2026-01-31")]
    [InlineData("31-1-2026")]
    [InlineData("31-01-2026")]
    [InlineData("31/1/2026")]
    [InlineData("31 januari 2026")]
    public void Een_datum_mag_op_elke_Nederlandse_manier(string getypt)
    {
        Assert.Equal(new DateOnly(2026, 1, 31), Lezer.Datum("peildatum", getypt));
        Assert.Empty(_fouten);
    }

    [Theory]
    [InlineData("31-2-2026")]
    [InlineData("1-31-2026")]
    [InlineData("gisteren")]
    [InlineData("31-1-26")]
    public void Een_dag_die_niet_bestaat_wordt_geweigerd(string getypt)
    {
        Assert.Null(Lezer.Datum("peildatum", getypt));
        Assert.Equal(Foutcodes.DatumOnleesbaar, Assert.Single(_fouten).Code);
    }

    [Fact]
    public void Niets_getypt_is_niets_en_geen_fout()
    {
        Assert.Null(Lezer.Bedrag("a", " ", 1));
        Assert.Null(Lezer.Geheel("a", null, 0, 1));
        Assert.Null(Lezer.Leeftijd("a", ""));
        Assert.Null(Lezer.Datum("a", null));
        Assert.Empty(_fouten);
    }

    private Invoerlezer Lezer => new(_fouten);
}
