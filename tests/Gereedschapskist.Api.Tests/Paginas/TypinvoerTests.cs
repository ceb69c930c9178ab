using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>Every field of every page takes the same forms, and none takes one number for another.</summary>
public sealed class TypinvoerTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    [Theory]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&leeftijdVan=65%2B", "65 jaar en ouder")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&leeftijdVan=65%20jaar", "65 jaar en ouder")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&leeftijdVan=65-plussers", "65 jaar en ouder")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&leeftijdVan=65-75", "65 tot en met 75 jaar")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&leeftijdVan=65&leeftijdTot=75%20jaar", "65 tot en met 75 jaar")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&budget=%E2%82%AC%2050.000,-&deelnemers=1.000", "€ 50.000 budget, 1.000 deelnemers")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&budget=1.500,50&deelnemers=10", "€ 1.500,50 budget")]
    [InlineData("/lokaal-of-regionaal?interventie=in-balans&regio=IZA41&groepsgrootte=1.000&bereik=2,5%25", "")]
    [InlineData("/basisfunctionaliteiten/valpreventie?gemeente=Almere&inwoners=1.500&verhoogdValrisicoProcent=40%20procent", "")]
    [InlineData("/zoeken?maxKostenPerDeelnemer=%E2%82%AC%201.500,-", "")]
    [InlineData("/wie-betaalt?basisfunctionaliteit=valpreventie&leeftijd=65%20jaar&peildatum=31-1-2026", "31 januari 2026")]
    public async Task Elk_veld_neemt_wat_mensen_schrijven(string adres, string tekst)
    {
        var (_, pagina) = await _client.HaalPagina(adres);

        Assert.Contains(tekst, pagina.Tekst("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&leeftijdVan=6.5")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&leeftijdTot=65%2B")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&leeftijdVan=12-18&leeftijdTot=20")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&budget=1500.50&deelnemers=10", "1500,50 of 150050")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&budget=1,500&deelnemers=10", "1,500 of 1500")]
    [InlineData("/voorstel?basisfunctionaliteit=valpreventie&gewicht-kosten=veel")]
    [InlineData("/lokaal-of-regionaal?interventie=in-balans&regio=IZA41&groepsgrootte=12,9")]
    [InlineData("/lokaal-of-regionaal?interventie=in-balans&regio=IZA41&bereik=2.5", "2,5 of 25")]
    [InlineData("/basisfunctionaliteiten/valpreventie?gemeente=Almere&inwoners=1.5")]
    [InlineData("/zoeken?maxKostenPerDeelnemer=1500.50", "1500,50 of 150050")]
    [InlineData("/wie-betaalt?basisfunctionaliteit=valpreventie&leeftijd=6.5")]
    [InlineData("/wie-betaalt?basisfunctionaliteit=valpreventie&peildatum=31-2-2026")]
    public async Task Wat_twee_dingen_kan_zijn_wordt_gevraagd_en_niet_geraden(string adres, string uitleg = "")
    {
        var (_, pagina) = await _client.HaalPagina(adres, 400);

        Assert.Contains(uitleg, pagina.Tekst("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_zoekvraag_met_1500_en_met_punt_of_komma_vindt_hetzelfde()
    {
        var aantallen = new List<string>();
        foreach (var bedrag in (string[])["1500", "1.500", "1.500,00", "€ 1.500,-"])
        {
            var (_, pagina) = await _client.HaalPagina($"/zoeken?maxKostenPerDeelnemer={Uri.EscapeDataString(bedrag)}");
            aantallen.Add(pagina.Tekst("main h1") + pagina.QuerySelectorAll(".gk-treffer").Length);
        }

        Assert.Single(aantallen.Distinct());
    }

    [Theory]
    [InlineData("1.500", 400)]
    [InlineData("1500", 200)]
    [InlineData("12.5", 200)]
    public async Task Het_adres_van_de_API_kent_een_punt_alleen_voor_decimalen(string bedrag, int status)
    {
        using var antwoord = await _client.HaalRuw($"/v1/interventies?maxKostenPerDeelnemer={bedrag}");

        Assert.Equal(status, (int)antwoord.StatusCode);
    }
}
