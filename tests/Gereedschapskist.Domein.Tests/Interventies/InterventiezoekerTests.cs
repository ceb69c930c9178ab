using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Interventies;

public class InterventiezoekerTests
{
    private static readonly Catalogus Catalogus = Echt.Catalogus;

    [Theory]
    [InlineData("in-balans", "in-balans")]
    [InlineData("In Balans", "in-balans")]
    [InlineData("IN BALANS ", "in-balans")]
    [InlineData("inbalans", "in-balans")]
    [InlineData("Home-Start", "home-start")]
    public void Een_naam_alias_of_id_wordt_gevonden_hoe_hij_ook_is_geschreven(string getypt, string id) =>
        Assert.Equal(id, Catalogus.Interventiezoeker.Vind(getypt)?.Id);

    [Theory]
    [InlineData("Valpreventie")]
    [InlineData("eenzaamheid")]
    [InlineData("val")]
    public void Een_onderwerp_wordt_niet_stil_een_interventie(string getypt) => Assert.Null(Catalogus.Interventiezoeker.Vind(getypt));

    [Theory]
    [InlineData("in balnas", "in-balans")]
    [InlineData("Otago individueel", "otago")]
    [InlineData("Homestrat", "home-start")]
    public void Een_tikfout_of_deel_van_een_naam_biedt_aan(string getypt, string id) =>
        Assert.Contains(id, Catalogus.Interventiezoeker.Lijkend(getypt).Select(i => i.Id));

    [Fact]
    public void Elke_interventie_wordt_bij_haar_id_gevonden_en_geen_naam_wijst_naar_een_ander() => Assert.All(Catalogus.Interventies, interventie =>
    {
        Assert.Equal(interventie.Id, Catalogus.Interventiezoeker.Vind(interventie.Id)?.Id);
        Assert.Contains(interventie.Id, Catalogus.Interventiezoeker.Lijkend(interventie.Naam).Select(i => i.Id));
    });
}
