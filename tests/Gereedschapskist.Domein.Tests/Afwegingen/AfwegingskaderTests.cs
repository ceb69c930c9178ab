using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Controles;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

public class AfwegingskaderTests
{
    private static Afwegingskader Kader => Proefcatalogus.Kader;

    [Fact]
    public void Het_standaardkader_klopt_en_elke_bron_bestaat() =>
        Assert.Empty(Kadercontrole.Controleer(Kader, "", id => Proefcatalogus.Catalogus.Bron(id) is not null));

    [Fact]
    public void Het_standaardkader_heeft_32_criteria_in_de_richtingen_van_de_bronnen()
    {
        Assert.Equal(32, Kader.Criteria.Count);
        Assert.Equal(
            [(Richting.Regionaal, 17), (Richting.Lokaal, 12), (Richting.Gedeeld, 1), (Richting.Voorwaarde, 2)],
            Kader.Criteria.GroupBy(c => c.Richting!.Value).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())));
    }

    [Fact]
    public void Elk_gewicht_en_elke_drempel_staat_als_onze_keuze_gemerkt()
    {
        Assert.All(Kader.Criteria.Where(c => c.Gewicht is not null), c => Assert.Contains("gewicht", c.EigenKeuze));
        Assert.All(Kader.Criteria.Where(c => (c.DrempelNul ?? c.DrempelVol ?? c.Norm) is not null), c => Assert.Contains("drempel", c.EigenKeuze));
    }

    [Fact]
    public void Elke_verwachting_wijst_naar_een_streefwaarde_en_interventies_die_bestaan() => Assert.All(Kader.Verwachtingen, verwachting =>
    {
        var functie = Proefcatalogus.Catalogus.Basisfunctionaliteit(verwachting.Basisfunctionaliteit);
        Assert.Contains(functie!.Streefwaarden, s => string.Equals(s.Wat, verwachting.Streefwaarde, StringComparison.OrdinalIgnoreCase));
        Assert.All(verwachting.Interventies, id => Assert.NotNull(Proefcatalogus.Catalogus.Interventie(id)));
    });

    [Fact]
    public void Een_eigen_kader_wordt_even_streng_bekeken_en_alle_fouten_komen_tegelijk()
    {
        var eigen = Kader with
        {
            Versie = " ",
            Onderdelen = [.. Kader.Onderdelen.Skip(1)],
            Criteria =
            [
                .. Kader.Criteria.Skip(1),
                Kader.Criteria[1] with { Gewicht = -1 },
                new Criterium { Id = "eigen", Naam = "Eigen", Vraag = "Past het?", Beantwoording = Beantwoording.Berekend, Schaal = Antwoordschaal.Getal, Gewicht = 4 },
            ],
        };

        var fouten = Afweger.Weeg(Proefcatalogus.Catalogus, Proefcatalogus.Vraag("otago", "IZA09") with { Kader = eigen }).Fouten;

        Assert.Equal(
            [
                "criterium-drempel-ontbreekt",
                "criterium-dubbel",
                "criterium-geldt-nergens-voor",
                "criterium-gewicht-negatief",
                "criterium-niet-te-berekenen",
                "criterium-richting-ontbreekt",
                "kader-gewichten-som",
                "kader-onderdeel-niet-eenmaal",
                "kader-veld-ontbreekt",
            ],
            fouten.Select(f => f.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Gewichten_die_niet_op_100_uitkomen_worden_geweigerd_met_het_verschil()
    {
        var vraag = Proefcatalogus.Vraag("otago", "IZA09") with { Gewichten = new Dictionary<string, decimal> { ["overlap"] = 16 } };

        var fout = Assert.Single(Afweger.Weeg(Proefcatalogus.Catalogus, vraag).Fouten);

        Assert.Equal("De gewichten tellen op tot 110 in plaats van 100.", fout.Melding);
        Assert.Equal("Verdeel 10 punten minder.", fout.Herstel);
    }

    [Fact]
    public void Eigen_gewichten_tellen_mee_en_staan_in_de_uitkomst()
    {
        var vraag = Proefcatalogus.Vraag("ouder-baby-interventie", "IZA09");
        var anders = vraag with { Gewichten = new Dictionary<string, decimal> { ["uitvoering-lokaal"] = 4, ["kleine-gemeente"] = 7 } };

        Assert.Equal(Advies.RegionaalOrganiserenLokaalUitvoeren, Proefcatalogus.Weeg(vraag).Advies);
        var afweging = Proefcatalogus.Weeg(anders);
        Assert.Equal(Advies.Regionaal, afweging.Advies);
        Assert.True(afweging.Kader.EigenGewichten);
        Assert.Contains("met eigen gewichten", afweging.Motivering, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_regio_kan_met_een_klein_eigen_kader_wegen()
    {
        var criterium = Kader.Criterium("overlap")! with { Gewicht = 10 };
        var eigen = Kader with { Id = "eigen", Titel = "Ons kader", Gewichtensom = 10, Criteria = [criterium], Afspraken = [] };

        var zonder = Proefcatalogus.Weeg(Proefcatalogus.Vraag("otago", "IZA09") with { Kader = eigen });
        var met = Proefcatalogus.Weeg(Proefcatalogus.Vraag("otago", "IZA09", "overlap=3") with { Kader = eigen });

        Assert.Equal((Advies.Lokaal, Advieszekerheid.Open), (zonder.Advies, zonder.Zekerheid));
        Assert.Equal((Advies.Regionaal, Advieszekerheid.Vast), (met.Advies, met.Zekerheid));
        Assert.True(met.Kader.EigenKader);
    }
}
