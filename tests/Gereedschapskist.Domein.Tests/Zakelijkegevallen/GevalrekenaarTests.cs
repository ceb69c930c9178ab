using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Zakelijkegevallen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Zakelijkegevallen;

public class GevalrekenaarTests
{
    [Fact]
    public void De_gemeente_verandert_alles_wat_te_tellen_is()
    {
        var (klein, groot) = (Geval.Reken("in-balans", "Hollands Kroon"), Geval.Reken("in-balans", "Utrecht"));

        Assert.True(klein.Deelnemers!.Tot < groot.Deelnemers!.Van);
        Assert.True(klein.Kosten!.TotEuro < groot.Kosten!.VanEuro);
        Assert.True(klein.Kosten.GroepenTot < groot.Kosten.GroepenVan);
        Assert.True(klein.Opbrengsten[0].Tot < groot.Opbrengsten[0].Tot);
        Assert.True(klein.Opbrengsten[0].NodigTot < groot.Opbrengsten[0].NodigVan);
        Assert.True(klein.Jaren[0].Rijksgeld[0].AandeelEuro < groot.Jaren[0].Rijksgeld[0].AandeelEuro);
        Assert.Equal(klein.Jaren[0].Rijksgeld[0].LandelijkMiljoenEuro, groot.Jaren[0].Rijksgeld[0].LandelijkMiljoenEuro);
    }

    [Fact]
    public void Elke_interventie_heeft_een_antwoord_met_een_samenvatting_en_zonder_omgekeerd_interval()
    {
        foreach (var interventie in Echt.Catalogus.Interventies)
        {
            var geval = Geval.Reken(interventie.Id, "Almere");

            Assert.NotEmpty(geval.Samenvatting);
            Assert.All(geval.Samenvatting, zin => Assert.EndsWith(".", zin, StringComparison.Ordinal));
            Assert.True(geval.Kosten is null || (geval.Kosten.VanEuro >= 0 && geval.Kosten.VanEuro <= geval.Kosten.TotEuro), interventie.Id);
            Assert.True(geval.Deelnemers is null || (geval.Deelnemers.Van >= 1 && geval.Deelnemers.Van <= geval.Deelnemers.Tot), interventie.Id);
            Assert.All(geval.Aannames, aanname => Assert.False(aanname.Van > aanname.Tot, $"{interventie.Id}: {aanname.Naam}"));
            Assert.All(geval.Jaren.SelectMany(jaar => jaar.Betalers), deel => Assert.False(deel.VanEuro > deel.TotEuro, interventie.Id));
            Assert.Equal(geval.Opbrengsten.Count == 0, geval.GeenOpbrengst is not null);
        }
    }

    [Fact]
    public void Een_opbrengst_is_er_alleen_met_een_telbaar_effect_uit_een_bron()
    {
        foreach (var interventie in Echt.Catalogus.Interventies)
        {
            var geval = Geval.Reken(interventie.Id, "Almere", 10);

            Assert.Equal(interventie.Effecten.Any(effect => effect.Maat is not null), geval.Opbrengsten.Count > 0);
            Assert.All(geval.Opbrengsten, opbrengst => Assert.NotEmpty(opbrengst.Bronnen));
        }
    }

    [Fact]
    public void Een_verschil_dat_toeval_kan_zijn_begint_bij_nul_en_een_zeker_verschil_niet()
    {
        var (onzeker, zeker) = (Geval.Reken("in-balans", "Almere", 100).Opbrengsten[0], Geval.Reken("otago", "Almere", 100).Opbrengsten[0]);

        Assert.Equal(0, onzeker.Van);
        Assert.Null(onzeker.KostenPerUitkomstTot);
        Assert.True(zeker.Van > 0);
        Assert.NotNull(zeker.KostenPerUitkomstTot);
    }

    [Fact]
    public void Honderd_deelnemers_aan_otago_is_met_de_hand_na_te_rekenen()
    {
        var opbrengst = Geval.Reken("otago", "Almere", 100).Opbrengsten[0];

        // 100 participants × 0.30 to 0.33 falls × 21 to 44 percent.
        Assert.Equal(6.3m, opbrengst.Van);
        Assert.Equal(15m, opbrengst.Tot);
        Assert.Equal("de zorg, vooral de zorgverzekeraar", opbrengst.VoorWie);
    }

    [Fact]
    public void Een_eigen_getal_gaat_voor_en_de_som_volgt()
    {
        var geval = Geval.Reken(new Gevalvraag
        {
            Interventie = "otago",
            Gemeente = "Almere",
            Deelnemers = 100,
            Kosten = new EigenInvoer { PrijsPerDeelnemer = 250 },
            Effect = 50,
            AantalPerDeelnemer = 2,
            EuroPerUitkomst = 1000,
        });

        var opbrengst = geval.Opbrengsten[0];
        Assert.Equal((25_000m, 25_000m), (geval.Kosten!.VanEuro, geval.Kosten.TotEuro));
        Assert.Equal((100m, 100m), (opbrengst.Van, opbrengst.Tot));
        Assert.Equal((100_000m, 100_000m), (opbrengst.WaardeVanEuro, opbrengst.WaardeTotEuro));
        Assert.True(opbrengst.VerdientZichTerug);
        Assert.Equal((25m, 25m), (opbrengst.NodigVan, opbrengst.NodigTot));
        Assert.All(
            geval.Aannames.Where(aanname => aanname.Veld is "deelnemers" or "prijsPerDeelnemer" or "effect" or "aantalPerDeelnemer" or "euroPerUitkomst"),
            aanname => Assert.Equal(Aannameherkomst.EigenGetal, aanname.Herkomst));
    }

    [Theory]
    [InlineData("in-balans", "Almere", Aannameherkomst.Berekend)]
    [InlineData("welzijn-op-recept", "Almere", Aannameherkomst.Berekend)]
    [InlineData("cool", "Almere", Aannameherkomst.Raming)]
    public void Deelnemers_komen_van_de_norm_en_anders_van_een_raming(string interventie, string gemeente, Aannameherkomst herkomst) =>
        Assert.Equal(herkomst, Geval.Reken(interventie, gemeente).Deelnemers!.Herkomst);

    [Fact]
    public void De_norm_is_hetzelfde_getal_als_in_het_voorstel()
    {
        var voorstel = Voorstellen.Proef.StelVoor(new() { Basisfunctionaliteit = "valpreventie", Gemeente = "Hollands Kroon" });

        Assert.Equal(voorstel.Rekenhulp.Deelnemers, Geval.Reken("in-balans", "Hollands Kroon").Deelnemers!.Tot);
    }

    [Fact]
    public void Een_doel_zonder_interventie_rekent_met_de_eerste_van_het_voorstel_en_noemt_andere()
    {
        var geval = Geval.Reken(new Gevalvraag { Gezondheidsdoel = "minder-roken", Gemeente = "Almere" });

        Assert.NotNull(geval.Keuze);
        Assert.NotEmpty(geval.Keuze.Andere);
        Assert.DoesNotContain(geval.Keuze.Andere, andere => andere.Id == geval.Interventie.Id);
    }

    [Fact]
    public void Staat_de_betaler_niet_vast_dan_loopt_elk_deel_van_nul_tot_het_hele_bedrag()
    {
        foreach (var jaar in Geval.Reken("otago", "Utrecht", 100).Jaren)
        {
            Assert.All(jaar.Betalers, deel => Assert.Equal((jaar.Betalers.Count == 1 ? jaar.VanEuro : 0, jaar.TotEuro), (deel.VanEuro, deel.TotEuro)));
        }
    }

    [Fact]
    public void Zonder_bedrag_voor_een_jaar_is_er_geen_geld_van_het_rijk_verzonnen()
    {
        var geval = Geval.Reken(new Gevalvraag { Interventie = "in-balans", Gemeente = "Utrecht", VanJaar = 2024, Jaren = 8 });
        var geld = Echt.Catalogus.Financiering.Geld;

        foreach (var jaar in geval.Jaren)
        {
            var verwacht = geld.Bedragen(geld.Stromen.Where(stroom => stroom.Basisfunctionaliteiten.Contains("valpreventie")).Select(stroom => stroom.Id), jaar.Jaar)
                .Where(bedrag => bedrag.MiljoenEuro > 0).Select(bedrag => bedrag.MiljoenEuro!.Value);
            Assert.Equal(verwacht, jaar.Rijksgeld.Select(bedrag => bedrag.LandelijkMiljoenEuro));
        }
    }

    [Fact]
    public void Een_rendement_staat_er_alleen_bij_de_interventie_waar_de_bron_het_over_heeft()
    {
        Assert.Single(Geval.Reken("nationale-diabetes-challenge", "Almere", 100).Rendementen);
        Assert.Empty(Geval.Reken("cool", "Almere", 100).Rendementen);
    }

    [Theory]
    [InlineData(1_000_000, true)]
    [InlineData(100, false)]
    public void Een_budget_past_of_past_niet(int budget, bool past)
    {
        var geval = Geval.Reken(new Gevalvraag { Interventie = "otago", Gemeente = "Utrecht", Deelnemers = 100, Budget = budget });

        Assert.Equal(past, geval.Ruimte!.Past);
        Assert.True(geval.Ruimte.DeelnemersTot is null || geval.Ruimte.DeelnemersVan <= geval.Ruimte.DeelnemersTot);
    }

    [Fact]
    public void Dezelfde_vraag_geeft_hetzelfde_antwoord() =>
        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(Geval.Reken("otago", "Utrecht")),
            System.Text.Json.JsonSerializer.Serialize(Geval.Reken("otago", "Utrecht")));

    [Fact]
    public void Elke_partij_die_kan_betalen_heeft_een_beurs() =>
        Assert.All(
            Enum.GetValues<Financieringsoordeel>(),
            oordeel => Assert.NotEmpty(Beurzen.Van(new Onderdeeloordeel { Onderdeel = "x", Naam = "x", Oordeel = oordeel, MogelijkeOordelen = [], Zekerheid = Zekerheid.Bron, Uitleg = "x" })));

    [Fact]
    public void Wie_bij_een_gebied_voor_iedereen_geen_deelnemers_heeft_rekent_per_inwoner()
    {
        var perInwoner = Echt.Catalogus.Interventies.First(interventie => Echt.Catalogus.KostenramingVan(interventie) is { Per: Kosteneenheid.InwonerPerJaar });

        Assert.NotNull(Geval.Reken(perInwoner.Id, "Almere").Kosten);
    }

    [Theory]
    [InlineData(Bewijsvorm.VoorNa, Effectrichting.Daling, 10, 0)]
    [InlineData(Bewijsvorm.Rct, Effectrichting.GeenEffect, 10, 0)]
    [InlineData(Bewijsvorm.Rct, Effectrichting.Daling, null, 0)]
    [InlineData(Bewijsvorm.Rct, Effectrichting.Daling, 10, 10)]
    [InlineData(Bewijsvorm.Literatuur, Effectrichting.Daling, 10, 10)]
    public void De_ondergrens_is_alleen_boven_nul_met_vergelijking_verschil_en_spreiding(Bewijsvorm bewijs, Effectrichting richting, int? van, int verwacht)
    {
        var maat = new Effectmaat { Soort = Effectmaatsoort.MinderValincidenten, Waarde = 20, Van = van, Tot = van is null ? null : 30 };
        var effect = new Effect { Uitkomst = "x", Richting = richting, Bewijs = bewijs, Bron = "x", Maat = maat };

        Assert.Equal(verwacht, Opbrengstsom.Grootte(effect, maat).Van);
    }
}
