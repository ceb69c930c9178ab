using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Tests.Normen;

/// <summary>A count and what is counted agree in number.</summary>
public class NoemernaamTests
{
    [Theory]
    [InlineData(Noemer.Gemeente, 1, null, "1 gemeente")]
    [InlineData(Noemer.Gemeente, 18, 1, "18 gemeenten")]
    [InlineData(Noemer.GemeenteEnRegio, 1, null, "1 gemeente")]
    [InlineData(Noemer.GemeenteEnRegio, 18, 1, "18 gemeenten en 1 regio")]
    [InlineData(Noemer.Regio, 18, 1, "1 regio")]
    [InlineData(Noemer.Regio, 1, null, null)]
    [InlineData(Noemer.Jeugdigen, 18, 1, null)]
    public void Een_telling_noemt_elk_aantal_bij_zijn_eigen_woord(Noemer noemer, int gemeenten, int? regios, string? tekst) =>
        Assert.Equal(tekst, new Aantallen { Gemeenten = gemeenten, Regios = regios }.Telling(noemer));

    [Fact]
    public void Mensen_staan_er_met_hun_aantal() =>
        Assert.Equal("4.200 65-plussers", new Aantallen { Inwoners65Plus = 4200 }.Telling(Noemer.Inwoners65Plus));
}
