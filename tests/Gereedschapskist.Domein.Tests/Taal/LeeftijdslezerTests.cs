using Gereedschapskist.Domein.Taal;

namespace Gereedschapskist.Domein.Tests.Taal;

public class LeeftijdslezerTests
{
    [Theory]
    [InlineData("65+", 65, null)]
    [InlineData("sport voor 75-plussers", 75, null)]
    [InlineData("55 plus", 55, null)]
    [InlineData("vanaf 60 jaar", 60, null)]
    [InlineData("12-18 jaar", 12, 18)]
    [InlineData("van 4 tot 12 jaar", 4, 12)]
    [InlineData("4 t/m 12 jarigen", 4, 12)]
    [InlineData("onder de 18 jaar", 0, 18)]
    [InlineData("14-jarigen", 14, 14)]
    [InlineData("mijn zoon van 12", 12, 12)]
    [InlineData("ik ben 78 en woon alleen", 78, 78)]
    [InlineData("ik ben inmiddels 81 jaar", 81, 81)]
    [InlineData("Ik word 65. Wat nu?", 65, 65)]
    [InlineData("ik ben 65+", 65, null)]
    [InlineData("ik ben 65 jaar of ouder", 65, null)]
    [InlineData("mijn zoon van 12 jaar", 12, 12)]
    [InlineData("een dreumes van 18 maanden", 1, 1)]
    [InlineData("baby 6 maanden oud", 0, 0)]
    [InlineData("groep 5", 8, 9)]
    [InlineData("groep 7 en 8", 10, 12)]
    [InlineData("klas 2", 13, 14)]
    [InlineData("kinderen 4-12", 4, 12)]
    [InlineData("mensen van 65 jaar en ouder", 65, null)]
    [InlineData("18 jaar of jonger", 0, 18)]
    public void Een_leeftijd_in_de_vraag_wordt_gelezen(string tekst, int van, int? tot)
    {
        var leeftijd = Assert.Single(Leeftijdslezer.Lees(tekst).Leeftijden);

        Assert.Equal(new Leeftijdsbereik(van, tot), leeftijd);
    }

    [Theory]
    [InlineData("keer diabetes2 om")]
    [InlineData("eerste 1000 dagen")]
    [InlineData("cool 2b fit")]
    [InlineData("113")]
    [InlineData("een bijdrage van 12 euro")]
    [InlineData("ik ben 36 weken zwanger")]
    [InlineData("ik ben 20 kilo te zwaar")]
    [InlineData("ik ben 10,5 kilo kwijt")]
    [InlineData("een cursus van 8 weken")]
    [InlineData("in 6 maanden afvallen")]
    [InlineData("999+")]
    public void Een_ander_getal_is_geen_leeftijd(string tekst)
    {
        var (leeftijden, rest) = Leeftijdslezer.Lees(tekst);

        Assert.Empty(leeftijden);
        Assert.Equal(tekst, rest);
    }
}
