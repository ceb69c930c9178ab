using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Gebieden;

public class GebiedzoekerTests
{
    private static readonly Gebiedzoeker Zoeker = Echt.Catalogus.Gebieden;

    [Theory]
    [InlineData("Almere", "GM0034")]
    [InlineData("ALMERE ", "GM0034")]
    [InlineData("gemeente Almere", "GM0034")]
    [InlineData("GM0034", "GM0034")]
    [InlineData("gm0034", "GM0034")]
    [InlineData("0034", "GM0034")]
    [InlineData("34", "GM0034")]
    [InlineData("Den Haag", "GM0518")]
    [InlineData("'s-Gravenhage", "GM0518")]
    [InlineData("’s Gravenhage", "GM0518")]
    [InlineData("Gemeente Den Haag", "GM0518")]
    [InlineData("den bosch", "GM0796")]
    [InlineData("s-Hertogenbosch", "GM0796")]
    [InlineData("Súdwest-Fryslân", "GM1900")]
    [InlineData("Sudwest Fryslan", "GM1900")]
    [InlineData("SÃºdwest-FryslÃ¢n", "GM1900")]
    [InlineData("SÃƒÂºdwest-FryslÃƒÂ¢n", "GM1900")]
    [InlineData("S?dwest-Frysl?n", "GM1900")]
    [InlineData("S\uFFFDdwest-Frysl\uFFFDn", "GM1900")]
    [InlineData("S&uacute;dwest-Frysl&acirc;n", "GM1900")]
    [InlineData("Noardeast-FryslÃ¢n", "GM1970")]
    [InlineData("â€™s-Hertogenbosch", "GM0796")]
    [InlineData("Capelle a/d IJssel", "GM0502")]
    [InlineData("Alphen a.d. Rijn", "GM0484")]
    [InlineData("St. Michielsgestel", "GM0845")]
    [InlineData("Nuenen", "GM0820")]
    [InlineData("Nuenen, Gerwen en Nederwetten", "GM0820")]
    [InlineData("Hengelo", "GM0164")]
    [InlineData("Bergen (NH)", "GM0373")]
    [InlineData("Bergen NH", "GM0373")]
    [InlineData("Bergen (Limburg)", "GM0893")]
    [InlineData("Bergen, L", "GM0893")]
    [InlineData("Utrecht", "GM0344")]
    [InlineData("Groningen", "GM0014")]
    public void Een_gemeente_wordt_gevonden_hoe_zij_ook_is_geschreven(string getypt, string code) => Assert.Equal(code, Zoeker.Zoek(getypt).Gebied?.Code);

    [Theory]
    [InlineData("Bussum", "GM1942")]
    [InlineData("Groesbeek", "GM1945")]
    [InlineData("Vianen", "GM1961")]
    [InlineData("Leerdam", "GM1961")]
    [InlineData("Haren", "GM0014")]
    [InlineData("De Friese Meren", "GM1940")]
    [InlineData("Mill en St. Hubert", "GM1982")]
    [InlineData("Weesp", "GM0363")]
    [InlineData("GM0381", "GM1942")]
    [InlineData("0620", "GM1961")]
    public void Een_vroegere_gemeente_is_haar_opvolger_en_dat_wordt_gezegd(string getypt, string code)
    {
        var gebied = Zoeker.Zoek(getypt).Gebied;

        Assert.Equal(code, gebied?.Code);
        Assert.Contains(gebied!.Naam, Assert.Single(gebied.Opmerkingen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Winsum", "GM1966", "GM1969")]
    [InlineData("Littenseradiel", "GM0080", "GM1900", "GM1949")]
    [InlineData("Haaren", "GM0757", "GM0824", "GM0855", "GM0865")]
    [InlineData("Bergen", "GM0373", "GM0893")]
    [InlineData("Limburg", "IZA23", "IZA41")]
    public void Wat_meer_plaatsen_kan_zijn_wordt_gevraagd(string getypt, params string[] codes)
    {
        var vondst = Zoeker.Zoek(getypt);

        Assert.Null(vondst.Gebied);
        Assert.Equal(codes, vondst.Aanbod.Select(g => g.Code));
        Assert.NotNull(vondst.Waarom);
    }

    [Theory]
    [InlineData("Friesland", "IZA09")]
    [InlineData("Fryslân", "IZA09")]
    [InlineData("provincie Drenthe", "IZA06")]
    [InlineData("Twente", "IZA30")]
    [InlineData("regio twente", "IZA30")]
    [InlineData("GGD Twente", "GG1106")]
    [InlineData("veiligheidsregio Twente", "VR05")]
    [InlineData("Haaglanden", "IZA13")]
    [InlineData("iza13", "IZA13")]
    [InlineData("gg7206", "GG7206")]
    [InlineData("GGD Fryslan", "GG7206")]
    [InlineData("Rotterdam-Rijnmond", "IZA29")]
    [InlineData("Hart van Brabant", "IZA15")]
    [InlineData("Foodvalley", "JZ21")]
    public void Een_regio_wordt_ook_gevonden_waar_een_gemeente_kan(string getypt, string code) => Assert.Equal(code, Zoeker.Zoek(getypt).Gebied?.Code);

    [Theory]
    [InlineData("Utrecht", "IZA32")]
    [InlineData("Groningen", "IZA12")]
    [InlineData("Amsterdam", "IZA03")]
    [InlineData("Almere", "GM0034")]
    [InlineData("Den Haag", "GM0518")]
    public void In_een_veld_voor_een_regio_gaat_de_regio_voor(string getypt, string code) => Assert.Equal(code, Zoeker.Zoek(getypt, regioEerst: true).Gebied?.Code);

    [Theory]
    [InlineData("Vriesland", "IZA09")]
    [InlineData("Almeer", "GM0034")]
    [InlineData("Amstredam", "GM0363")]
    [InlineData("Groniningen", "GM0014")]
    [InlineData("Leyden", "GM0546")]
    [InlineData("Eindhove", "GM0772")]
    [InlineData("Capelle", "GM0502")]
    [InlineData("Utregt", "GM0344")]
    [InlineData("Bussem", "GM1942")]
    public void Een_tikfout_biedt_aan_wat_mensen_waarschijnlijk_bedoelen(string getypt, string code)
    {
        Assert.Null(Zoeker.Zoek(getypt).Gebied);
        Assert.Equal(code, Zoeker.Lijkend(getypt)[0].Code);
    }

    [Theory]
    [InlineData("Alphen", "GM0484", "GM1723")]
    public void Een_deel_van_een_naam_biedt_alle_namen_aan_de_grootste_eerst(string getypt, params string[] codes) =>
        Assert.Equal(codes, Zoeker.Lijkend(getypt).Select(g => g.Code));

    [Theory]
    [InlineData("Atlantis aan zee")]
    [InlineData("x")]
    [InlineData("GM9999")]
    [InlineData("???")]
    [InlineData("12345")]
    public void Wat_nergens_op_lijkt_krijgt_geen_gok(string getypt)
    {
        Assert.Null(Zoeker.Zoek(getypt).Gebied);
        Assert.Empty(Zoeker.Lijkend(getypt));
    }

    [Fact]
    public void Een_gemeente_die_ophoudt_zegt_dat_en_noemt_haar_opvolger()
    {
        Assert.Contains("Hilversum", Assert.Single(Zoeker.Zoek("Wijdemeren").Gebied!.Opmerkingen), StringComparison.Ordinal);
        Assert.Equal(["GM0402"], Zoeker.EindeVan("GM1696")!.Opvolgers);
        Assert.Null(Zoeker.EindeVan("GM0034"));
    }

    [Fact]
    public void Elke_gemeente_en_regio_wordt_bij_haar_eigen_naam_en_code_gevonden()
    {
        var catalogus = Echt.Catalogus;

        Assert.All(catalogus.Gemeenten, gemeente => Assert.Equal(gemeente.Code, Zoeker.Zoek(gemeente.Naam).Gebied?.Code));
        Assert.All(catalogus.Gemeenten, gemeente => Assert.Equal(gemeente.Code, Zoeker.Zoek(gemeente.Code).Gebied?.Code));
        Assert.All(catalogus.Regios, regio => Assert.Equal(regio.Code, Zoeker.Zoek(regio.Code).Gebied?.Code));
        Assert.All(catalogus.Regios, regio => Assert.NotNull(Zoeker.Zoek(regio.Naam, regioEerst: true).Gebied?.Regio));
    }
}
