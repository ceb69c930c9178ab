using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

public class AfwegingsvraagTests
{
    [Fact]
    public void Alle_fouten_komen_tegelijk_met_wat_u_waarschijnlijk_bedoelde()
    {
        var fouten = Fouten(new Afwegingsvraag
        {
            Interventie = "in-balan",
            Regio = "Zuid-Limburgg",
            Gemeenten = ["Vaalss", "GM0981"],
            Gewichten = new Dictionary<string, decimal> { ["overlapp"] = 3 },
            Antwoorden = new Dictionary<string, Antwoord> { ["lokale-behoefte"] = Antwoord.Van(7), ["reisafstant"] = Antwoord.Van(true) },
            Aannames = new Aannames { Bereik = 140, DoelgroepAandeel = -1, Groepsgrootte = 0 },
        });

        Assert.Equal(
            [
                "aannames.bereik percentage-onmogelijk Geef een percentage van 0 tot en met 100.",
                "aannames.doelgroepAandeel percentage-onmogelijk Geef een percentage van 0 tot en met 100.",
                "aannames.groepsgrootte groepsgrootte-onmogelijk Geef 1 tot en met 1000 deelnemers.",
                "antwoorden.lokale-behoefte antwoord-past-niet Geef een getal van 0 tot en met 1.",
                "antwoorden.reisafstant criterium-onbekend Bedoelde u 'reisafstand'?",
                "gemeenten[0] gemeente-onbekend Bedoelde u Vaals (GM0981)?",
                "gewichten.overlapp criterium-onbekend Bedoelde u 'overlap'?",
                "interventie interventie-onbekend Bedoelde u In Balans: valpreventieprogramma voor ouderen (in-balans)?",
                "regio regio-onbekend Bedoelde u Zuid-Limburg (IZA41)?",
            ],
            fouten.Select(f => $"{f.Veld} {f.Code} {f.Herstel}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Zuid-Limburg", null, 16)]
    [InlineData("gg6106", null, 16)]
    [InlineData("Maastricht", null, 1)]
    [InlineData(null, "Vaals gm0935 0938", 3)]
    [InlineData(null, "Zuid-Limburg", 16)]
    [InlineData("iza41", "Maastricht Heerlen", 2)]
    public void Een_gebied_wordt_bij_naam_en_code_gevonden(string? regio, string? gemeenten, int aantal)
    {
        var uitkomst = Afweger.Weeg(Proefcatalogus.Catalogus, new Afwegingsvraag
        {
            Interventie = "In Balans",
            Regio = regio,
            Gemeenten = gemeenten?.Split(' '),
        });

        Assert.Equal(aantal, uitkomst.Waarde?.Gebied.AantalGemeenten);
    }

    [Fact]
    public void Een_gemeente_die_ophoudt_staat_bij_de_waarschuwingen()
    {
        var uitkomst = Afweger.Weeg(Proefcatalogus.Catalogus, new Afwegingsvraag { Interventie = "in-balans", Gemeenten = ["Wijdemeren", "Bussum"] });

        Assert.Contains(uitkomst.Waarde!.Waarschuwingen, w => w.Contains("Hilversum", StringComparison.Ordinal));
        Assert.Contains(uitkomst.Waarde.Waarschuwingen, w => w.Contains("Gooise Meren", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("IZA41", "GM0344", "gemeenten[0]", "gemeente-buiten-regio")]
    [InlineData("IZA41", "", "gemeenten", "gebied-leeg")]
    [InlineData(null, null, "regio", "gebied-ontbreekt")]
    public void Een_gebied_dat_niet_kan_wordt_geweigerd(string? regio, string? gemeenten, string veld, string code)
    {
        var fout = Assert.Single(Fouten(new Afwegingsvraag
        {
            Interventie = "in-balans",
            Regio = regio,
            Gemeenten = gemeenten?.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        }));

        Assert.Equal((veld, code), (fout.Veld, fout.Code));
    }

    [Theory]
    [InlineData("GM0344", 10, "gemeente-doet-niet-mee")]
    [InlineData("GM0981", -1, "deelnemers-onmogelijk")]
    [InlineData("GM0981", 10_136, "deelnemers-onmogelijk")]
    public void Eigen_aantallen_die_niet_kunnen_worden_geweigerd(string gemeente, int aantal, string code)
    {
        var vraag = Proefcatalogus.Vraag("in-balans", "IZA41") with
        {
            Aannames = new Aannames { Deelnemers = new Dictionary<string, decimal> { [gemeente] = aantal } },
        };

        Assert.Equal(code, Assert.Single(Fouten(vraag)).Code);
    }

    [Fact]
    public void Overlap_telt_niet_meer_gemeenten_dan_er_zijn()
    {
        var fout = Assert.Single(Fouten(Proefcatalogus.Vraag("in-balans", "GM0981 GM0986", "overlap=3")));

        Assert.Equal(("antwoorden.overlap", "antwoord-te-hoog", "Geef hooguit 2."), (fout.Veld, fout.Code, fout.Herstel));
    }

    [Fact]
    public void Een_reeks_noemt_bij_elke_fout_de_plek_en_gedeelde_fouten_een_keer()
    {
        var uitkomst = Afweger.WeegReeks(
            Proefcatalogus.Catalogus,
            [Proefcatalogus.Vraag("in-balans", "IZA99"), Proefcatalogus.Vraag("otagoo", "IZA99")],
            TestContext.Current.CancellationToken);

        Assert.Equal(["regio", "interventies[1].interventie"], uitkomst.Fouten.Select(f => f.Veld));
    }

    [Fact]
    public void Een_reeks_geeft_dezelfde_uitkomsten_als_losse_vragen()
    {
        IReadOnlyList<Afwegingsvraag> vragen = [Proefcatalogus.Vraag("otago", "IZA39"), Proefcatalogus.Vraag("in-balans", "IZA39")];

        var reeks = Afweger.WeegReeks(Proefcatalogus.Catalogus, vragen, TestContext.Current.CancellationToken).Waarde;

        Assert.Equivalent(vragen.Select(Proefcatalogus.Weeg), reeks?.Afwegingen, strict: true);
    }

    private static IReadOnlyList<Fout> Fouten(Afwegingsvraag vraag) => Afweger.Weeg(Proefcatalogus.Catalogus, vraag).Fouten;
}
