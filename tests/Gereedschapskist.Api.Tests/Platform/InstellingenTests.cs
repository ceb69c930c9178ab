using Gereedschapskist.Api.Platform.Hosting;
using Microsoft.Extensions.Configuration;

namespace Gereedschapskist.Api.Tests.Platform;

/// <summary>Every setting is looked at before anything starts, and every wrong one is named at once.</summary>
public class InstellingenTests
{
    [Theory]
    [InlineData("Verbruik:AanroepenPerMinuut", "0")]
    [InlineData("Verbruik:AanroepenPerMinuut", "-5")]
    [InlineData("Verbruik:AanroepenPerMinuut", "veel")]
    [InlineData("Shortlists:BewaartermijnInMaanden", "0")]
    [InlineData("Shortlists:BewaartermijnInMaanden", "-1")]
    [InlineData("Catalogus:HerlaadElkeSeconden", "abc")]
    [InlineData("Proxy:Adressen:0", "10.0.0.0/8")]
    [InlineData("Proxy:Netwerken:0", "10.0.0.300/8")]
    [InlineData("Publicatie:BasisUrl", "gereedschapskist.nl")]
    [InlineData("Publicatie:Beveiligingscontact", "bel maar")]
    [InlineData("Publicatie:Correctieadres", "javascript:alert(1)")]
    public void Een_instelling_die_niet_kan_houdt_de_start_tegen_met_een_regel(string naam, string waarde)
    {
        var regel = Assert.Single(Instellingencontrole.Bezwaren(Met((naam, waarde))));

        Assert.StartsWith($"  {naam}: '{waarde}' kan niet. Hier hoort ", regel, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_naam_die_niet_bestaat_krijgt_een_voorstel() => Assert.Equal(
        "  Verbruik:AanroepenPerMinut: deze instelling bestaat niet. Bedoelde u 'Verbruik:AanroepenPerMinuut'?",
        Assert.Single(Instellingencontrole.Bezwaren(Met(("Verbruik:AanroepenPerMinut", "600")))));

    [Fact]
    public void Alle_fouten_staan_er_tegelijk()
    {
        var fout = Assert.Throws<StartGeweigerdException>(() => Instellingencontrole.Controleer(Met(("Verbruik:AanroepenPerMinuut", "0"), ("Shortlists:MaxVersies", "0"))));

        Assert.Equal(3, fout.Message.Split('\n').Length);
    }

    [Fact]
    public void Wat_wel_kan_wordt_niet_tegengehouden() => Instellingencontrole.Controleer(Met(
        ("Verbruik:AanroepenPerMinuut", "1"), ("Verbruik:Sleutels:0f", "6000"), ("Proxy:Adressen:0", "10.0.0.5"), ("Proxy:Netwerken:0", "10.0.0.0/8"),
        ("Publicatie:BasisUrl", "https://voorbeeld.nl"), ("Opslag:Pad", ""), ("Logging:LogLevel:Default", "Debug")));

    private static IConfiguration Met(params (string Naam, string Waarde)[] instellingen) => new ConfigurationBuilder()
        .AddInMemoryCollection(instellingen.Select(i => KeyValuePair.Create(i.Naam, (string?)i.Waarde)))
        .Build();
}
