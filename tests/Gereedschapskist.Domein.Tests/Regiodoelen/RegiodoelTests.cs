using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Regiodoelen;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Regiodoelen;

public class RegiodoelTests
{
    private static readonly Gebied _friesland = Echt.Catalogus.Gebieden.Zoek("IZA09").Gebied!;

    private static readonly Regiodoel _roken = new()
    {
        Leefgebied = "leefstijl",
        Indicator = "Volwassenen die roken",
        Eenheid = "procent",
        Uitgangswaarde = 20,
        Uitgangsjaar = 2022,
        Streefwaarde = 12,
        Streefjaar = 2030,
    };

    private static readonly Cijferrij _goed = new("Volwassenen die roken", null, "Leeuwarden", "2024", "18,5", "GGD");

    public static TheoryData<Cijferrij, string, string> Fouten => new()
    {
        { _goed with { Indicator = " " }, "regel 2, indicator", Foutcodes.VeldOntbreekt },
        { _goed with { Gemeente = "Winsum" }, "regel 2, gemeente", Foutcodes.GebiedMeerduidig },
        { _goed with { Gemeente = "Utrecht" }, "regel 2, gemeente", Foutcodes.GemeenteBuitenRegio },
        { _goed with { Jaar = "24" }, "regel 2, jaar", Foutcodes.BuitenBereik },
        { _goed with { Jaar = "" }, "regel 2, jaar", Foutcodes.VeldOntbreekt },
        { _goed with { Waarde = "veel" }, "regel 2, waarde", Foutcodes.GetalOnleesbaar },
        { _goed with { Waarde = "=A1" }, "regel 2, waarde", Foutcodes.GetalOnleesbaar },
    };

    public static TheoryData<Regiodoel, string, string> Doelfouten => new()
    {
        { _roken with { Leefgebied = "roken" }, "leefgebied", Foutcodes.WaardeOnbekend },
        { _roken with { Eenheid = "" }, "eenheid", Foutcodes.VeldOntbreekt },
        { _roken with { Streefjaar = 2022 }, "streefjaar", Foutcodes.PeriodeKeertOm },
        { _roken with { Streefwaarde = 120 }, "streefwaarde", Foutcodes.PercentageOnmogelijk },
        { _roken with { Eenheid = "mensen", Streefwaarde = decimal.MaxValue }, "streefwaarde", Foutcodes.BuitenBereik },
        { _roken with { Streefjaar = int.MaxValue }, "streefjaar", Foutcodes.BuitenBereik },
    };

    [Theory]
    [InlineData(16.0, 2026, Koers.OpKoers)]
    [InlineData(16.1, 2026, Koers.Achter)]
    [InlineData(12.0, 2024, Koers.Gehaald)]
    [InlineData(19.0, 2022, Koers.Onbekend)]
    [InlineData(12.5, 2035, Koers.Achter)]
    public void Op_koers_is_op_of_voor_de_rechte_weg(double waarde, int jaar, Koers koers)
    {
        var stand = Assert.Single(Doelstanden.Van([_roken], [Cijfer(null, jaar, (decimal)waarde)]));

        Assert.Equal(koers, stand.Koers);
        Assert.EndsWith(".", stand.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Omhoog_werkt_ook_en_zonder_uitgangswaarde_valt_er_niets_te_zeggen()
    {
        var omhoog = _roken with { Streefwaarde = 28 };

        Assert.Equal(Koers.OpKoers, Doelstanden.Van([omhoog], [Cijfer(null, 2026, 24)])[0].Koers);
        Assert.Equal(Koers.Achter, Doelstanden.Van([omhoog], [Cijfer(null, 2026, 23)])[0].Koers);
        Assert.Equal(Koers.Onbekend, Doelstanden.Van([_roken with { Uitgangswaarde = null }], [Cijfer(null, 2026, 10)])[0].Koers);
        Assert.Equal(Koers.Onbekend, Doelstanden.Van([_roken], [])[0].Koers);
    }

    [Fact]
    public void Gemeenten_worden_geteld_met_hun_laatste_cijfer_en_een_groep_telt_apart()
    {
        Regiocijfer[] cijfers = [Cijfer("GM0080", 2022, 20), Cijfer("GM0080", 2024, 11), Cijfer("GM0072", 2024, 19), Cijfer("GM0072", 2024, 5) with { Groep = "jongeren" }];

        var stand = Doelstanden.Van([_roken with { Indicator = "volwassenen  die Roken" }], cijfers)[0];

        Assert.Equal((2, 1, Koers.Onbekend), (stand.Gemeenten, stand.GemeentenOpDoel, stand.Koers));
    }

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Wat_niet_klopt_noemt_regel_en_kolom_en_er_wordt_niets_ingelezen(Cijferrij rij, string veld, string code)
    {
        var (cijfers, fouten) = Lees(rij, _goed with { Gemeente = "Harlingen" });

        Assert.Empty(cijfers);
        Assert.Equal((veld, code), (Assert.Single(fouten).Veld, fouten[0].Code));
    }

    [Fact]
    public void Een_cijfer_wordt_gelezen_en_een_dubbel_cijfer_geweigerd()
    {
        var (cijfers, fouten) = Lees(_goed, _goed with { Gemeente = "" });

        Assert.Empty(fouten);
        Assert.Equal(Cijfer("GM0080", 2024, 18.5m) with { Bron = "GGD" }, cijfers[0]);
        Assert.Null(cijfers[1].Gemeente);
        Assert.Equal(Foutcodes.Dubbel, Assert.Single(Lees(_goed, _goed with { Gemeente = "GM0080" }).Fouten).Code);
    }

    [Theory]
    [InlineData("17.125")]
    [InlineData("-0.5")]
    [InlineData("1500")]
    public void Wat_als_getal_komt_houdt_zijn_waarde(string waarde)
    {
        var cijfer = Cijfer("GM0080", 2024, decimal.Parse(waarde, System.Globalization.CultureInfo.InvariantCulture)) with { Indicator = "Deelnemers" };

        Assert.Equal(cijfer, Assert.Single(new Cijfercontrole(Echt.Catalogus, _friesland, [], Registerplekken.InBericht("cijfers")).Lees([cijfer]).Cijfers));
    }

    [Theory]
    [MemberData(nameof(Doelfouten))]
    public void Een_doel_dat_niet_te_volgen_is_wordt_geweigerd(Regiodoel doel, string veld, string code) =>
        Assert.Equal((veld, code), (Assert.Single(Doelcontrole.Controleer(Echt.Catalogus, [doel], (_, v) => v)).Veld, Doelcontrole.Controleer(Echt.Catalogus, [doel], (_, v) => v)[0].Code));

    private static Regiocijfer Cijfer(string? gemeente, int jaar, decimal waarde) => new() { Indicator = "Volwassenen die roken", Gemeente = gemeente, Jaar = jaar, Waarde = waarde };

    private static (IReadOnlyList<Regiocijfer> Cijfers, IReadOnlyList<Fout> Fouten) Lees(params Cijferrij[] rijen) =>
        new Cijfercontrole(Echt.Catalogus, _friesland, [], Registerplekken.InBestand).Lees(rijen);
}
