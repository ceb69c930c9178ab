using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Kostenramingen;

public class KostenramerTests
{
    private static Kostenramer Ramer => Echt.Catalogus.Kostenramer;

    [Fact]
    public void Driehonderdtien_deelnemers_in_groepen_van_twaalf_zijn_zesentwintig_groepen()
    {
        var totaal = Kostentotaal.Voor(Raming("in-balans"), 310)!;

        Assert.Equal((26, 26, 91_000m, 104_000m), (totaal.GroepenVan, totaal.GroepenTot, totaal.VanEuro, totaal.TotEuro));
    }

    [Theory]
    [InlineData("cool", Ramingsoort.Feit)]
    [InlineData("grip-op-je-dip-online", Ramingsoort.BerekendUitDosis)]
    [InlineData("bezoekdienst-weduwen", Ramingsoort.RamingNaarSoort)]
    public void Een_prijs_gaat_voor_de_uren_en_de_uren_gaan_voor_het_soort(string id, Ramingsoort soort) => Assert.Equal(soort, Raming(id).Soort);

    [Fact]
    public void Zonder_soort_is_er_geen_raming() =>
        Assert.Null(Ramer.Raam(new Interventie { Id = "x", Naam = "X", Bronnen = [] }));

    [Fact]
    public void Elk_getal_in_een_berekening_heeft_een_bron_of_is_een_reeks_met_een_aantal()
    {
        var gegevens = Echt.Catalogus.Interventies
            .Select(Echt.Catalogus.KostenramingVan).OfType<Kostenraming>()
            .SelectMany(raming => raming.Opbouw).SelectMany(regel => regel.Gegevens);

        Assert.All(gegevens, gegeven => Assert.True(gegeven.Herkomst is Gegevensherkomst.Reeks ? gegeven.Programmas >= 3 : gegeven.Bronnen.Count > 0, gegeven.Naam));
    }

    [Fact]
    public void Een_eigen_prijs_gaat_voor_een_prijs_uit_een_bron()
    {
        var raming = Ramer.Raam(Echt.Catalogus.Interventie("cool")!, new EigenInvoer { PrijsPerDeelnemer = 900 })!;

        Assert.Equal((900m, 900m, Ramingsoort.EigenInvoer), (raming.VanEuro, raming.TotEuro, raming.Soort));
    }

    [Fact]
    public void Een_eigen_groepsgrootte_deelt_de_groepsprijs_uit_de_bron()
    {
        var raming = Ramer.Raam(Echt.Catalogus.Interventie("in-balans")!, new EigenInvoer { Groepsgrootte = 10 })!;

        Assert.Equal((350m, 400m), (raming.VanEuro, raming.TotEuro));
    }

    [Fact]
    public void Eigen_posten_vervangen_de_geschatte_opslag()
    {
        var eigen = new EigenInvoer { Uurprijs = 60, Bijeenkomsten = 10, MinutenPerBijeenkomst = 60, Begeleiders = 1, Groepsgrootte = 10, MateriaalPerDeelnemer = 5, RuimtePerBijeenkomst = 20 };

        var raming = Ramer.Raam(Echt.Catalogus.Interventie("mbct")!, eigen)!;

        // 10 × 1 hour × € 60 ÷ 10, plus € 5 of material, plus 10 × € 20 ÷ 10 of room.
        Assert.Equal((85m, 85m), (raming.VanEuro, raming.TotEuro));
    }

    [Fact]
    public void Een_programma_met_alleen_vrijwilligers_wordt_niet_uit_hun_uren_berekend()
    {
        var interventie = Echt.Catalogus.Interventie("grip-op-je-dip-online")!;
        var vrijwilligers = interventie with { Dosis = interventie.Dosis! with { Uitvoerders = ["getrainde vrijwilliger"] } };

        Assert.Equal(Ramingsoort.RamingNaarSoort, Ramer.Raam(vrijwilligers)!.Soort);
    }

    [Fact]
    public void Een_aanpak_voor_een_heel_gebied_heeft_een_prijs_per_inwoner_en_geen_klasse()
    {
        var raming = Raming("jogg-aanpak");

        Assert.Equal(Kosteneenheid.InwonerPerJaar, raming.Per);
        Assert.Null(raming.Klasse);
        Assert.Null(Kostentotaal.Voor(raming, 100));
    }

    [Theory]
    [InlineData(10, 50, "€")]
    [InlineData(51, 51, "€€")]
    [InlineData(100, 1_000, "€€€")]
    [InlineData(3_200, 3_200, "€€€€")]
    [InlineData(3_201, 20_000, "€€€€€")]
    [InlineData(0, 0, "€")]
    public void De_klasse_is_die_van_het_meetkundig_midden(int van, int tot, string klasse) => Assert.Equal(klasse, Kostenklasse.Van(van, tot));

    private static Kostenraming Raming(string id) => Echt.Catalogus.KostenramingVan(Echt.Catalogus.Interventie(id)!)!;
}
