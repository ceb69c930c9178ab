using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Omslagpunten;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

public class OmslagpuntTests
{
    private const string Wadden = "GM0060 GM0088 GM0093 GM0096";

    [Fact]
    public void Bij_het_genoemde_aantal_deelnemers_slaat_de_uitvoering_echt_om()
    {
        var aannames = new Aannames { Groepsgrootte = 12 };
        var omslag = Een(Proefcatalogus.Weeg("in-balans", Wadden, "", aannames), Omslagsoort.DeelnemersPerGemeente);

        Assert.Equal(Schaalniveau.Lokaal, omslag.Naar);
        Assert.Equal(Schaalniveau.Lokaal, MetDeelnemers(omslag.Drempel!.Value));
        Assert.Equal(Schaalniveau.Regionaal, MetDeelnemers(omslag.Drempel!.Value - 1));

        Schaalniveau MetDeelnemers(decimal aantal) => Proefcatalogus
            .Weeg("in-balans", Wadden, "", aannames with { Deelnemers = Wadden.Split(' ').ToDictionary(g => g, _ => aantal) })
            .Uitvoering().Schaal;
    }

    [Fact]
    public void Overlap_noemt_vanaf_hoeveel_gemeenten_het_regionaal_wordt()
    {
        // −0.4 with +3 for two and +6 for three or more; regional from +2
        var omslag = Proefcatalogus.Weeg("welzijn-op-recept", Wadden, "reisafstand=nee").Omslagpunten.Single(o => o.Criterium == "overlap");

        Assert.Equal((2m, Schaalniveau.Regionaal), (omslag.Drempel, omslag.Naar));
        Assert.Equal(Schaalniveau.Regionaal, Proefcatalogus.Weeg("welzijn-op-recept", Wadden, "overlap=2 reisafstand=nee").Uitvoering().Schaal);
        Assert.Equal(Schaalniveau.Lokaal, Proefcatalogus.Weeg("welzijn-op-recept", Wadden, "overlap=1 reisafstand=nee").Uitvoering().Schaal);
        Assert.Equal("De uitvoering wordt regionaal vanaf 2 gemeenten (overlap).", omslag.Tekst);
    }

    [Fact]
    public void Het_genoemde_gewicht_is_precies_de_grens()
    {
        // −8 +8 +1 = +1: one point short, so the principle "local" must drop from 8 to 7
        var omslagen = Proefcatalogus.Weeg("ouder-baby-interventie", "IZA09", "reisafstand=nee").Omslagpunten.Where(o => o.Soort is Omslagsoort.Gewicht).ToList();

        Assert.Contains(omslagen, o => o is { Criterium: "uitvoering-lokaal", Drempel: 7, Naar: Schaalniveau.Regionaal });
        Assert.Contains(omslagen, o => o is { Criterium: "specialistische-kennis", Drempel: 9 });
    }

    [Fact]
    public void Het_aantal_open_vragen_dat_nodig_is_telt_de_zwaarste_eerst()
    {
        // −7 needs +9: overlap 6 and inhoudelijke meerwaarde 4 (knowledge can still give 4 too)
        var omslag = Een(Proefcatalogus.Weeg("in-balans", "IZA13", "", new Aannames { Groepsgrootte = 12 }), Omslagsoort.OpenVragen);

        Assert.Equal((2m, Schaalniveau.Regionaal), (omslag.Drempel, omslag.Naar));
    }

    [Fact]
    public void Wat_een_afspraak_vastlegt_kent_geen_omslagpunt() =>
        Assert.Empty(Proefcatalogus.Weeg("zelfregiecentra", "IZA13").Omslagpunten);

    [Fact]
    public void Open_vragen_staan_op_volgorde_van_wat_zij_nog_kunnen_veranderen()
    {
        var vragen = Proefcatalogus.Weeg("voorzorg", "IZA41").OpenVragen;

        Assert.Equal(vragen.OrderByDescending(v => v.KanKantelen).ThenByDescending(v => v.Punten ?? 0), vragen);
        Assert.True(vragen.Single(v => v.Criterium == "businesscase").KanKantelen);
        Assert.True(vragen.Single(v => v.Criterium == "lokale-behoefte").KanKantelen);
        Assert.False(vragen.Single(v => v.Criterium == "overlap").KanKantelen);
        Assert.DoesNotContain(vragen, v => v.Criterium == "onderhandelingspositie");
    }

    [Fact]
    public void Een_onbekend_aantal_deelnemers_beslist_niet_maar_maakt_ruimer()
    {
        var zonder = Proefcatalogus.Weeg("grip-en-glans", Wadden);
        var met = Proefcatalogus.Weeg("grip-en-glans", Wadden, "", new Aannames { DoelgroepAandeel = 40, Bereik = 1 });

        Assert.Equal((Antwoordherkomst.Onbekend, null), (zonder.Criterium("schaalgrootte").Herkomst, zonder.Criterium("schaalgrootte").Bijdrage));
        Assert.Equal(10m, zonder.Criterium("schaalgrootte").BijdrageTot);
        Assert.Equal(Antwoordherkomst.Berekend, met.Criterium("schaalgrootte").Herkomst);
    }

    private static Omslagpunt Een(Afweging afweging, Omslagsoort soort) => Assert.Single(afweging.Omslagpunten, o => o.Soort == soort);
}
