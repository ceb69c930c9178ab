using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Shortlists;

/// <summary>What is counted for a function is not what counts another one with the same goal.</summary>
public class FunctiecijferTests
{
    private static Gezondheidsdoel Gewicht => Echt.Catalogus.Gezondheidsdoel("gezond-gewicht")!;

    [Theory]
    [InlineData("overgewicht-volwassenen", "kinderen")]
    [InlineData("overgewicht-kinderen", "Volwassenen")]
    public void Het_cijfer_van_een_andere_functie_hoort_er_niet_bij(string functie, string woord) => Assert.DoesNotContain(
        Gewicht.IndicatorenVan(functie), indicator => indicator.Omschrijving.Contains(woord, StringComparison.Ordinal));

    [Fact]
    public void Een_cijfer_over_het_hele_doel_hoort_bij_elke_functie() => Assert.All(
        new[] { "overgewicht-volwassenen", "overgewicht-kinderen" },
        functie => Assert.Contains(Gewicht.IndicatorenVan(functie), indicator => indicator.Id == "overgewicht"));

    [Fact]
    public void Elk_cijfer_wijst_naar_een_functie_die_bestaat() => Assert.All(
        Echt.Catalogus.Gezondheidsdoelen.SelectMany(doel => doel.Indicatoren).Select(indicator => indicator.Basisfunctionaliteit).OfType<string>(),
        functie => Assert.NotNull(Echt.Catalogus.Basisfunctionaliteit(functie)));
}
