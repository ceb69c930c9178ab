using Gereedschapskist.Api.Tests.Gastheer;
namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>The HTML is well made on every page; a strict parser stops at the first error.</summary>
public class HtmlTests(ApiFixture api)
{
    public static TheoryData<string, int> Paginas => new()
    {
        { "/", 200 },
        { "/zoeken", 200 },
        { "/zoeken?uitvoerder=ggd", 200 },
        { "/rollen/gemeente", 200 },
        { "/rollen/zorgverzekeraar", 200 },
        { "/rollen/ggd", 200 },
        { "/rollen/eerste-lijn", 200 },
        { "/rollen/welzijn", 200 },
        { "/rollen/inwoners", 200 },
        { "/rollen/bestaat-niet", 404 },
        { "/zoeken?zoek=valprevntie+ouderen&setting=wijk", 200 },
        { "/zoeken?zoek=qqqqqqqq", 200 },
        { "/zoeken?leeftijd=abc&thema=bestaat-niet", 400 },
        { "/interventies/in-balans", 200 },
        { "/interventies/doe-praatgroep", 200 },
        { "/basisfunctionaliteiten", 200 },
        { "/basisfunctionaliteiten/valpreventie?gemeente=GM0344&verhoogdValrisicoProcent=20", 200 },
        { "/basisfunctionaliteiten/kansrijke-start", 200 },
        { "/basisfunctionaliteiten/dementie", 200 },
        { "/basisfunctionaliteiten/valpreventie?gemeente=Atlantis", 400 },
        { "/regios", 200 },
        { "/regios/IZA09", 200 },
        { "/regios/GG7206", 200 },
        { "/regios?zoek=Vriesland", 200 },
        { "/regios/bestaat-niet", 404 },
        { "/gemeenten", 200 },
        { "/gemeenten/GM1696", 200 },
        { "/gemeenten?zoek=Bergen", 200 },
        { "/vergelijken", 200 },
        { "/vergelijken?interventie=in-balans", 200 },
        { "/vergelijken?interventie=in-balans&interventie=otago", 200 },
        { "/voorstel", 200 },
        { "/voorstel?basisfunctionaliteit=valpreventie&gemeente=Utrecht&gewicht-kosten=20", 200 },
        { "/voorstel?gezondheidsdoel=minder-valongevallen&deelnemers=200&budget=50000", 200 },
        { "/voorstel?doel=qqqqqqqq", 200 },
        { "/voorstel?basisfunctionaliteit=valpreventie&kenmerk=lage-ses&budget=50.000", 200 },
        { "/voorstel?basisfunctionaliteit=valpreventie&basisfunctionaliteit=kansrijke-start&gezondheidsdoel=minder-roken&gemeente=Utrecht", 200 },
        { "/voorstel?basisfunctionaliteit=valpreventie&gemeente=Atlantis&leeftijdVan=abc", 400 },
        { "/voorstel?basisfunctionaliteit=", 400 },
        { "/wie-betaalt", 200 },
        { "/wie-betaalt?interventie=otago", 200 },
        { "/wie-betaalt?interventie=otago&risico=hoog&onderliggendLijden=ja&verwijzing=ja", 200 },
        { "/wie-betaalt?basisfunctionaliteit=valpreventie", 200 },
        { "/wie-betaalt?interventie=bestaat-niet&peildatum=gisteren", 400 },
        { "/lokaal-of-regionaal", 200 },
        { "/lokaal-of-regionaal?interventie=in-balans&regio=IZA41&groepsgrootte=8", 200 },
        { "/lokaal-of-regionaal?interventie=in-balans&regio=IZA41&specialistische-kennis=hoog&overlap=4", 200 },
        { "/lokaal-of-regionaal?interventie=bestaat-niet&regio=IZA99&groepsgrootte=abc", 400 },
        { "/portefeuille", 200 },
        { "/portefeuille?gemeente=regio+Twente&basisfunctionaliteit=valpreventie&budgetGemeente=200.000", 200 },
        { "/portefeuille?gemeente=Atlantis&budgetGemeente=0", 400 },
        { "/wat-kost-het", 200 },
        { "/wat-kost-het?interventie=in-balans&gemeente=Hollands%20Kroon", 200 },
        { "/wat-kost-het?gezondheidsdoel=minder-roken&gemeente=Utrecht&deelnemers=200&budget=50.000", 200 },
        { "/wat-kost-het?interventie=bestaat-niet&gemeente=Atlantis&deelnemers=-5&uurprijs=10.000", 400 },
        { "/shortlist", 200 },
        { "/shortlist/werkagenda", 200 },
        { "/shortlist/regioplan", 200 },
        { "/shortlist/overeenkomst", 200 },
        { "/shortlist/register", 200 },
        { "/shortlist/checklists", 200 },
        { "/shortlist/doelen", 200 },
        { "/shortlist/taken", 200 },
        { "/shortlist/eigen-aanpakken", 200 },
        { "/shortlist/voorbeeld", 200 },
        { "/verzekeraarsblad", 200 },
        { "/verzekeraarsblad?onderwerp=valpreventie&onderwerp=overgewicht-volwassenen", 200 },
        { "/verzekeraarsblad?peildatum=2026-01-01", 400 },
        { "/shortlist?toevoegen=otago", 200 },
        { "/shortlist/gedeeld/bestaat/niet", 404 },
        { "/shortlist/openen/bestaat/niet", 404 },
        { "/v1/documentatie", 200 },
        { "/over-de-gegevens", 200 },
        { "/toegankelijkheid", 200 },
        { "/privacy", 200 },
        { "/voor-ontwikkelaars", 200 },
        { "/bestaat-niet", 404 },
    };

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task De_pagina_is_geldig_en_af(string adres, int status)
    {
        using var client = api.CreateClient();

        var (antwoord, pagina) = await client.HaalPagina(adres, status);

        Paginaopbouw.IsAf(pagina);
        Assert.DoesNotContain("unsafe", antwoord.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elke_interventie_en_elke_basisfunctionaliteit_heeft_een_pagina()
    {
        using var client = api.CreateClient();

        foreach (var interventie in api.Catalogus.Interventies)
        {
            var (_, pagina) = await client.HaalPagina($"/interventies/{interventie.Id}");
            Assert.Equal(interventie.Naam, pagina.Tekst("h1"));
            Assert.Empty(Paginaopbouw.DubbeleIds(pagina));
            Assert.Empty(Paginaopbouw.VerwijzingenNaarNiets(pagina));
        }

        foreach (var functie in api.Catalogus.Basisfunctionaliteiten)
        {
            var (_, pagina) = await client.HaalPagina($"/basisfunctionaliteiten/{functie.Id}");
            Assert.Equal(functie.Naam, pagina.Tekst("h1"));
            Assert.Empty(Paginaopbouw.DubbeleIds(pagina));
            Assert.Empty(Paginaopbouw.VerwijzingenNaarNiets(pagina));
        }
    }
}
