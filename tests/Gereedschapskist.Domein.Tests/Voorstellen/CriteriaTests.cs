using System.Globalization;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

public class CriteriaTests
{
    private static readonly Voorstelopdracht Val = Proef.Vraag(new Voorstelvraag { Gezondheidsdoel = "minder-valongevallen" });

    [Theory]
    [InlineData(Erkenningsniveau.SterkeAanwijzingen, "2024", 1.0, 1.0)]
    [InlineData(Erkenningsniveau.GoedeAanwijzingen, "2021", 0.85, 0.85)]
    [InlineData(Erkenningsniveau.GoedeAanwijzingen, "2016", 0.70, 0.85)]
    [InlineData(Erkenningsniveau.GoedeAanwijzingen, "2006", 0.55, 0.85)]
    [InlineData(Erkenningsniveau.GoedeAanwijzingen, null, 0.70, 0.85)]
    [InlineData(Erkenningsniveau.GoedBeschreven, "2025", 0.35, 0.35)]
    [InlineData(Erkenningsniveau.Vervallen, "2020", 0.0, 0.5)]
    [InlineData(Erkenningsniveau.NietErkend, "2020", 0.0, 0.2)]
    [InlineData(Erkenningsniveau.Onbekend, null, 0.0, 0.8)]
    public void Een_erkenning_telt_naar_niveau_en_wordt_met_de_jaren_minder_zeker(Erkenningsniveau niveau, string? datum, double van, double tot)
    {
        var interventie = Proef.Interventie("x") with
        {
            Erkenningen = [new Erkenning { Niveau = niveau, Datering = datum is null ? null : Datering.Parse(datum), Bron = "x" }],
        };

        Bereik(new Bewijskracht().Beoordeel(interventie, Val), van, tot);
    }

    [Fact]
    public void Een_nulresultaat_verlaagt_de_bewijskracht_en_een_averechts_resultaat_meer()
    {
        var goed = MetEffect(Uitwerking.Gunstig);
        var gemengd = goed with { Effecten = [.. goed.Effecten, .. MetEffect(Uitwerking.GeenEffect).Effecten] };

        decimal[] waarden = [.. new[] { goed, gemengd, MetEffect(Uitwerking.GeenEffect), MetEffect(Uitwerking.Averechts) }
            .Select(interventie => new Bewijskracht().Beoordeel(interventie, Val).Tot)];

        Assert.Equal([0.85m, 0.75m, 0.65m, 0.55m], waarden);
    }

    [Theory]
    [InlineData(Uitwerking.Gunstig, Bewijsvorm.Rct, 0.85, 1.0)]
    [InlineData(Uitwerking.Gunstig, Bewijsvorm.Gecontroleerd, 0.5, 0.85)]
    [InlineData(Uitwerking.Gunstig, Bewijsvorm.VoorNa, 0.35, 0.8)]
    [InlineData(Uitwerking.Gemengd, Bewijsvorm.Rct, 0.3, 0.6)]
    [InlineData(Uitwerking.GeenEffect, Bewijsvorm.Rct, 0.0, 0.3)]
    [InlineData(Uitwerking.Averechts, Bewijsvorm.Rct, 0.0, 0.0)]
    public void Een_effect_telt_naar_uitwerking_en_soort_onderzoek(Uitwerking uitwerking, Bewijsvorm bewijs, double van, double tot) =>
        Bereik(new EffectOpDoel().Beoordeel(MetEffect(uitwerking, bewijs), Val), van, tot);

    [Theory]
    [InlineData(Uitwerking.Gunstig, Bewijsvorm.Rct, 0.0, 0.7)]
    [InlineData(Uitwerking.Gunstig, Bewijsvorm.VoorNa, 0.0, 0.7)]
    [InlineData(Uitwerking.Gemengd, Bewijsvorm.Rct, 0.0, 0.6)]
    [InlineData(Uitwerking.GeenEffect, Bewijsvorm.Rct, 0.0, 0.5)]
    [InlineData(Uitwerking.Averechts, Bewijsvorm.Rct, 0.0, 0.3)]
    public void Een_tussenstap_zegt_weinig_over_het_doel(Uitwerking uitwerking, Bewijsvorm bewijs, double van, double tot) =>
        Bereik(new EffectOpDoel().Beoordeel(AlsTussenstap(MetEffect(uitwerking, bewijs)), Val), van, tot);

    [Fact]
    public void Een_oordeel_over_werking_kan_op_dit_doel_minder_waard_zijn_als_alleen_een_tussenstap_is_gemeten()
    {
        Bereik(new Bewijskracht().Beoordeel(MetEffect(Uitwerking.Gunstig), Val), 0.85, 0.85);
        Bereik(new Bewijskracht().Beoordeel(AlsTussenstap(MetEffect(Uitwerking.Gunstig)), Val), 0.5, 0.85);
    }

    [Fact]
    public void Wat_op_het_doel_zelf_is_gemeten_weegt_zwaarder_dan_een_tussenstap_met_sterker_onderzoek()
    {
        var zelf = MetEffect(Uitwerking.Gunstig, Bewijsvorm.VoorNa);
        var tussenstap = AlsTussenstap(MetEffect(Uitwerking.Gunstig));

        Assert.True(new EffectOpDoel().Beoordeel(zelf, Val).Waarde > new EffectOpDoel().Beoordeel(tussenstap, Val).Waarde);
        Assert.True(new Doelpassing().Beoordeel(zelf, Val).Waarde > new Doelpassing().Beoordeel(tussenstap, Val).Waarde);
    }

    [Fact]
    public void Een_effect_op_een_ander_doel_telt_niet_mee()
    {
        var elders = MetEffect(Uitwerking.Averechts, doel: "minder-roken");

        Assert.StartsWith("Een commissie zag", new EffectOpDoel().Beoordeel(elders, Val).Uitleg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 1.0)]
    [InlineData(25, 1.0)]
    [InlineData(500, 0.5)]
    [InlineData(10_000, 0.0)]
    [InlineData(90_000, 0.0)]
    public void Kosten_lopen_op_een_vaste_logaritmische_schaal(int bedrag, double waarde) =>
        Assert.Equal((decimal)waarde, new Kostenniveau().Beoordeel(MetKosten(bedrag), Val).Waarde);

    [Theory]
    [InlineData(500)]
    [InlineData(1300)]
    public void Onbekende_kosten_winnen_nooit_door_stilte_van_bekende_redelijke_kosten(int bedrag) =>
        Assert.True(new Kostenniveau().Beoordeel(Proef.Interventie("x"), Val).Waarde < new Kostenniveau().Beoordeel(MetKosten(bedrag), Val).Waarde);

    [Theory]
    [InlineData("minder-valongevallen", Uitwerking.Gunstig, 1.0)]
    [InlineData("minder-valongevallen", Uitwerking.GeenEffect, 0.8)]
    [InlineData("vitaal-ouder", null, 0.4)]
    [InlineData("minder-roken", null, 0.1)]
    public void Doelpassing_onderscheidt_gemeten_gericht_en_geraakt(string doel, Uitwerking? uitwerking, double waarde)
    {
        var interventie = Proef.Interventie("x") with
        {
            Gezondheidsdoelen = [doel],
            Effecten = uitwerking is { } gemeten ? MetEffect(gemeten).Effecten : [],
        };

        Assert.Equal((decimal)waarde, new Doelpassing().Beoordeel(interventie, Val).Waarde);
    }

    [Theory]
    [InlineData(65, null, 65, null, 1.0)]
    [InlineData(65, null, 0, null, 0.801)]
    [InlineData(0, 9, 5, 9, 0.625)]
    public void Leeftijd_weegt_hoeveel_zij_dekt_en_hoe_gericht_zij_is(int? gevraagdVan, int? gevraagdTot, int? van, int? tot, double waarde)
    {
        var vraag = Proef.Vraag(new Voorstelvraag
        {
            Gezondheidsdoel = "minder-valongevallen",
            Doelgroep = new Doelgroepvraag { LeeftijdVan = gevraagdVan, LeeftijdTot = gevraagdTot },
        });

        var oordeel = new Doelgroeppassing().Beoordeel(Proef.Interventie("x") with { LeeftijdVan = van, LeeftijdTot = tot }, vraag);

        Assert.Equal((decimal)waarde, oordeel.Waarde);
    }

    [Theory]
    [InlineData("lage-ses", "lage SES (2.0)", true)]
    [InlineData("lage SES", "lage SES", true)]
    [InlineData("lage", "lager opgeleid", false)]
    public void Kenmerken_worden_herkend_in_elke_schrijfwijze(string gevraagd, string eigen, bool past) =>
        Assert.Equal(past, Kenmerkgroepen.Past(eigen, gevraagd));

    [Fact]
    public void Elk_oordeel_over_de_echte_catalogus_is_een_zin_met_een_waarde_binnen_zijn_grenzen()
    {
        foreach (var interventie in Proef.Echt.Interventies)
        {
            Assert.All(Criterialijst.Beoordeel(interventie, Val), oordeel =>
            {
                Assert.InRange(oordeel.Waarde, oordeel.Van, oordeel.Tot);
                Assert.InRange(oordeel.Van, 0, 1);
                Assert.InRange(oordeel.Tot, 0, 1);
                Assert.EndsWith(".", oordeel.Uitleg, StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [InlineData(Gebruikseenheid.Gemeenten, 1, "2025", 0.3, 0.3)]
    [InlineData(Gebruikseenheid.Gemeenten, 200, "2025", 1.0, 1.0)]
    [InlineData(Gebruikseenheid.Gemeenten, 350, "2025", 1.0, 1.0)]
    [InlineData(Gebruikseenheid.Gemeenten, 200, "2016", 0.85, 1.0)]
    [InlineData(Gebruikseenheid.Gemeenten, 200, null, 0.85, 1.0)]
    [InlineData(Gebruikseenheid.Regios, 5, "2025", 0.65, 0.65)]
    [InlineData(Gebruikseenheid.Scholen, 1000, "2025", 1.0, 1.0)]
    [InlineData(Gebruikseenheid.DeelnemersPerJaar, 9000, "2025", 0.2, 0.8)]
    public void Hoe_meer_plaatsen_een_bron_telt_hoe_beter_beproefd_en_oude_tellingen_zijn_minder_zeker(
        Gebruikseenheid eenheid, int aantal, string? jaar, double van, double tot)
    {
        var interventie = Proef.Interventie("x") with
        {
            InGebruik = [new Gebruik { Eenheid = eenheid, Aantal = aantal, Jaar = jaar is null ? null : int.Parse(jaar, CultureInfo.InvariantCulture), Bron = "x" }],
        };

        Bereik(new BeproefdInDePraktijk().Beoordeel(interventie, Val), van, tot);
    }

    [Fact]
    public void Wie_alleen_bij_naam_is_genoemd_kan_ook_elders_lopen()
    {
        Gebruik Genoemd(params string[] gemeenten) => new() { Gemeenten = gemeenten, Jaar = 2025, Bron = "x" };
        var drie = Proef.Interventie("x") with { InGebruik = [Genoemd("GM0034", "GM0014"), Genoemd("GM0014", "GM0995")] };

        var oordeel = new BeproefdInDePraktijk().Beoordeel(drie, Val);

        Assert.Equal(0.8m, oordeel.Tot);
        Assert.Contains("3 gemeenten", oordeel.Uitleg, StringComparison.Ordinal);
        Assert.True(oordeel.Waarde > new BeproefdInDePraktijk().Beoordeel(Proef.Interventie("x"), Val).Waarde);
    }

    [Fact]
    public void Van_wat_een_keten_is_telt_een_ontbrekende_erkenning_minder_zwaar()
    {
        var keten = Proef.Interventie(Proef.Echt.Basisfunctionaliteiten.SelectMany(f => f.Bouwstenen).SelectMany(steen => steen.Interventies).First());

        Bereik(new Bewijskracht().Beoordeel(keten, Val), 0.3, 0.8);
        Bereik(new Bewijskracht().Beoordeel(Proef.Interventie("x"), Val), 0.0, 0.8);
    }

    private static Interventie MetEffect(Uitwerking uitwerking, Bewijsvorm bewijs = Bewijsvorm.Rct, string doel = "minder-valongevallen") =>
        Proef.Interventie("x") with
        {
            Erkenningen = [new Erkenning { Niveau = Erkenningsniveau.GoedeAanwijzingen, Datering = Datering.Parse("2024"), Bron = "x" }],
            Effecten = [new Effect { Uitkomst = "vallen", Richting = Effectrichting.Daling, Gezondheidsdoelen = [doel], Uitwerking = uitwerking, Bewijs = bewijs, Bron = "x" }],
        };

    private static Interventie AlsTussenstap(Interventie interventie) =>
        interventie with { Effecten = [.. interventie.Effecten.Select(effect => effect with { TussenstapNaar = effect.Gezondheidsdoelen })] };

    private static Interventie MetKosten(decimal bedrag) => Proef.Interventie("x") with
    {
        KostenPerDeelnemer = new KostenPerDeelnemer { VanEuro = bedrag, TotEuro = bedrag, Prijsjaar = 2025, Berekening = "som", Bronnen = [] },
    };

    private static void Bereik(Criteriumwaarde oordeel, double van, double tot) => Assert.Equal(((decimal)van, (decimal)tot), (oordeel.Van, oordeel.Tot));
}
