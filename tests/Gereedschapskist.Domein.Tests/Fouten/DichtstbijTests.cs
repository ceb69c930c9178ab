using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Tests.Fouten;

public class DichtstbijTests
{
    private static readonly string[] _bekend =
        ["aanpak-eenzaamheid", "cool", "in-balans", "mentale-gezondheid-jeugd", "mentale-gezondheidsnetwerken", "seksuele-gezondheid", "valpreventie"];

    [Theory]
    [InlineData("valpreventei", "valpreventie")]
    [InlineData("In-Balanz", "in-balans")]
    [InlineData("eenzaamheid", "aanpak-eenzaamheid")]
    [InlineData("mentale-gezondheid", "mentale-gezondheid-jeugd")]
    [InlineData("gezondheid", "seksuele-gezondheid")]
    [InlineData("coo", "cool")]
    [InlineData("val", null)]
    [InlineData("iets heel anders", null)]
    [InlineData("", null)]
    public void Wie_zich_vergist_hoort_wat_bedoeld_kan_zijn(string gevraagd, string? bedoeld) =>
        Assert.Equal(bedoeld, Dichtstbij.Van(gevraagd, _bekend));
}
