using FsCheck.Xunit;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Regiodoelen;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Regiodoelen;

/// <summary>What a region measured of what its functions ask, and when that contradicts research.</summary>
public class MetingTests
{
    private const string Vast = "(20261129,11)";

    private const string Overgewicht = "Volwassenen met overgewicht";

    private static readonly Registerregel _cool = new() { Interventie = "cool", Gemeente = "GM0080", Aanbieder = "Leefstijlpraktijk", Van = new DateOnly(2024, 1, 1) };

    [Theory]
    [InlineData(Overgewicht)]
    [InlineData("volwassenen  met Overgewicht")]
    [InlineData("overgewicht-volwassenen")]
    public void Een_cijfer_hoort_bij_een_indicator_door_haar_naam_of_id(string indicator)
    {
        var meting = Assert.Single(Metingen.Van(Echt.Catalogus, [Cijfer(2026, 50, indicator), Cijfer(2024, 49, indicator)], []));

        Assert.Equal("overgewicht-volwassenen", meting.Indicator);
        Assert.Equal("2024: 49 procent; 2026: 50 procent", meting.Tekst());
    }

    [Fact]
    public void Een_cijfer_over_een_groep_of_iets_eigens_is_geen_meting_en_een_gemeente_telt_apart()
    {
        Regiocijfer[] cijfers = [Cijfer(2026, 50) with { Groep = "laag inkomen" }, Cijfer(2026, 50, "Wandelingen in het dorp"), Cijfer(2026, 47) with { Gemeente = "GM0080" }];

        var meting = Assert.Single(Metingen.Van(Echt.Catalogus, cijfers, []));

        Assert.Empty(meting.Waarden);
        Assert.Equal(1, meting.Gemeenten);
    }

    [Fact]
    public void Gaat_het_de_verkeerde_kant_op_terwijl_onderzoek_anders_zegt_dan_staat_dat_er()
    {
        var tegenspraak = Tegenspraak(49, 51, _cool);

        Assert.Contains("CooL", tegenspraak, StringComparison.Ordinal);
        Assert.Contains("van 49 naar 51 procent", tegenspraak, StringComparison.Ordinal);
        Assert.Contains("bewijst niet", tegenspraak, StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_aanbod_in_die_jaren_of_met_een_cijfer_valt_er_niets_tegen_te_spreken()
    {
        Assert.Null(Tegenspraak(49, 51));
        Assert.Null(Tegenspraak(49, 51, _cool with { Van = new DateOnly(2027, 1, 1) }));
        Assert.Null(Tegenspraak(49, 51, _cool with { Interventie = "in-balans" }));
        Assert.Null(Assert.Single(Metingen.Van(Echt.Catalogus, [Cijfer(2026, 51)], [_cool])).Tegenspraak);
    }

    [Property(Replay = Vast, MaxTest = 300)]
    public void Alleen_een_stap_naar_de_slechte_kant_spreekt_tegen(byte was, byte werd) => Assert.Equal(werd > was, Tegenspraak(was, werd, _cool) is not null);

    [Fact]
    public void Een_indicator_zonder_kant_spreekt_nooit_tegen()
    {
        var zonder = Echt.Catalogus.Monitoring.Indicatoren.Where(indicator => indicator.Gunstig is null).ToList();

        Assert.NotEmpty(zonder);
        Assert.All(zonder, indicator => Assert.All(
            Metingen.Van(Echt.Catalogus, [Cijfer(2024, 10, indicator.Id), Cijfer(2026, 90, indicator.Id)], [_cool, _cool with { Interventie = "otago" }]), meting => Assert.Null(meting.Tegenspraak)));
    }

    [Theory]
    [InlineData("118", false)]
    [InlineData("100,5", false)]
    [InlineData("100", true)]
    [InlineData("0", true)]
    public void Meer_dan_honderd_procent_wordt_geweigerd(string waarde, bool mag)
    {
        var fouten = new Cijfercontrole(Echt.Catalogus, Echt.Catalogus.Gebieden.Zoek("IZA09").Gebied!, [], Registerplekken.InBestand)
            .Lees([new Cijferrij(Overgewicht, null, null, "2026", waarde, null)]).Fouten;

        Assert.Equal(mag ? [] : [("regel 2, waarde", Foutcodes.PercentageOnmogelijk)], fouten.Select(fout => (fout.Veld, fout.Code)));
    }

    [Fact]
    public void Ook_een_doel_zegt_dat_iets_een_percentage_is_en_een_bericht_telt_elk_cijfer_achter_de_komma()
    {
        var doel = new Regiodoel { Leefgebied = "leefstijl", Indicator = "Wandelaars", Eenheid = "procent", Streefwaarde = 40, Streefjaar = 2030 };
        var controle = new Cijfercontrole(Echt.Catalogus, Echt.Catalogus.Gebieden.Zoek("IZA09").Gebied!, [doel], Registerplekken.InBericht("cijfers"));

        Assert.Equal(Foutcodes.PercentageOnmogelijk, Assert.Single(controle.Lees([Cijfer(2026, 100.5m, "wandelaars")]).Fouten).Code);
    }

    private static string? Tegenspraak(decimal was, decimal werd, params Registerregel[] register) =>
        Assert.Single(Metingen.Van(Echt.Catalogus, [Cijfer(2024, was), Cijfer(2026, werd)], register)).Tegenspraak;

    private static Regiocijfer Cijfer(int jaar, decimal waarde, string indicator = Overgewicht) => new() { Indicator = indicator, Jaar = jaar, Waarde = waarde };
}
