using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Taakverdelingen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Taakverdelingen;

public class TaakTests
{
    private static readonly DateOnly _dag = new(2026, 11, 28);

    private static readonly Taakafspraak _goed = new() { Basisfunctionaliteit = "valpreventie", Onderdeel = "vbi-gemeente", Beslist = "colleges", Betaalt = "gemeente" };

    public static TheoryData<Taakafspraak, string, string> Fouten => new()
    {
        { _goed with { Basisfunctionaliteit = "valpreventi" }, "taken[0].basisfunctionaliteit", Foutcodes.BasisfunctionaliteitOnbekend },
        { _goed with { Onderdeel = "vbi" }, "taken[0].onderdeel", Foutcodes.WaardeOnbekend },
        { _goed with { Onderdeel = "kraamzorg" }, "taken[0].onderdeel", Foutcodes.WaardeOnbekend },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Een_afspraak_over_een_onderdeel_dat_er_niet_is_wordt_geweigerd(Taakafspraak afspraak, string veld, string code)
    {
        var fout = Assert.Single(Taakcontrole.Controleer(Echt.Catalogus, [afspraak], _dag, "taken"));

        Assert.Equal((veld, code), (fout.Veld, fout.Code));
    }

    [Fact]
    public void Een_onderdeel_heeft_een_afspraak()
    {
        Assert.Empty(Taakcontrole.Controleer(Echt.Catalogus, [_goed], _dag, "taken"));
        Assert.Equal(Foutcodes.Dubbel, Assert.Single(Taakcontrole.Controleer(Echt.Catalogus, [_goed, _goed], _dag, "taken")).Code);
    }

    [Fact]
    public void Zonder_afspraken_is_alles_open_en_staan_voorstellen_alleen_waar_regels_en_catalogus_iets_zeggen()
    {
        var beeld = Beeld();

        Assert.All(beeld.Onderdelen, regel => Assert.Equal(5, regel.Lacunes.Count));
        Assert.Equal((beeld.Onderdelen.Count, 0), (beeld.MetLacunes, beeld.NietVastgesteld));
        Assert.Contains(beeld.Onderdelen, regel => regel.VoorstelBetaalt == "gemeente");
        Assert.Equal("fysiotherapeut of oefentherapeut", beeld.Onderdelen.Single(regel => regel.Onderdeel == "vbi-gemeente").VoorstelVoertUit);
        Assert.Contains(beeld.Onderdelen, regel => regel.VoorstelBetaalt is null);
    }

    [Fact]
    public void Een_afspraak_vult_haar_taken_en_is_pas_af_als_zij_is_vastgesteld()
    {
        var deels = Beeld(_goed);
        var heel = Beeld(_goed with { VoertUit = "welzijn", Coordineert = "GGD", LevertData = "GGD", Vastgesteld = _dag });

        Assert.Equal(["wie het uitvoert", "wie coördineert", "wie gegevens levert"], deels.Onderdelen.Single(regel => regel.Onderdeel == _goed.Onderdeel).Lacunes);
        Assert.Equal(1, deels.NietVastgesteld);
        Assert.Equal((deels.MetLacunes - 1, 0), (heel.MetLacunes, heel.NietVastgesteld));
    }

    private static Taakbeeld Beeld(params Taakafspraak[] afspraken) =>
        Assert.Single(Taakbeelden.Van(Echt.Catalogus, [Echt.Catalogus.Basisfunctionaliteit("valpreventie")!], afspraken, _dag));
}
