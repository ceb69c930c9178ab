using Gereedschapskist.Domein.Taal;

namespace Gereedschapskist.Domein.Tests.Taal;

public class LeeftijdsbereikTests
{
    [Theory]
    [InlineData("72", 72, 72)]
    [InlineData("72 jaar", 72, 72)]
    [InlineData("12-17", 12, 17)]
    [InlineData("12 – 18", 12, 18)]
    [InlineData("van 12 tot 18", 12, 18)]
    [InlineData("12 tot en met 18 jaar", 12, 18)]
    [InlineData("tot en met 17 jaar", 0, 17)]
    [InlineData("t/m 17", 0, 17)]
    [InlineData("65+", 65, null)]
    [InlineData("65 +", 65, null)]
    [InlineData("65-plus", 65, null)]
    [InlineData("65-plussers", 65, null)]
    [InlineData("65 plussers", 65, null)]
    [InlineData("65 jaar en ouder", 65, null)]
    [InlineData("vanaf 65", 65, null)]
    public void Een_leeftijd_of_bereik_wordt_gelezen_en_weer_geschreven(string tekst, int van, int? tot)
    {
        Assert.True(Leeftijdsbereik.TryParse(tekst, out var bereik));
        Assert.Equal(new Leeftijdsbereik(van, tot), bereik);
        Assert.True(Leeftijdsbereik.TryParse(bereik.ToString(), out var opnieuw));
        Assert.Equal(bereik, opnieuw);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("oud")]
    [InlineData("-5")]
    [InlineData("17-12")]
    [InlineData("121")]
    [InlineData("1-2-3")]
    [InlineData("12,5")]
    [InlineData("6.5")]
    [InlineData("1.000")]
    [InlineData("65+ 75+")]
    [InlineData("65 jaar oude gebouwen")]
    public void Iets_anders_is_geen_leeftijd(string? tekst) => Assert.False(Leeftijdsbereik.TryParse(tekst, out _));
}
