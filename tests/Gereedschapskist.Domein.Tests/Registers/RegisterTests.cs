using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Voorstellen.Vragen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Registers;

public class RegisterTests
{
    private static readonly Gebied _friesland = Echt.Catalogus.Gebieden.Zoek("IZA09").Gebied!;
    private static readonly DateOnly _dag = new(2026, 11, 28);
    private static readonly Registerrij _goed = new("In Balans", "Leeuwarden", "Welzijn Noord", "1.200", "900", "gemeente", "1-1-2026", "31 december 2027");

    public static TheoryData<Registerrij, string, string, string> Fouten => new()
    {
        { _goed with { Interventie = "In Balanz" }, "regel 2, interventie", Foutcodes.InterventieOnbekend, "In Balans" },
        { _goed with { Interventie = " " }, "regel 2, interventie", Foutcodes.InterventieOnbekend, "interventie" },
        { _goed with { Gemeente = "GM9999" }, "regel 2, gemeente", Foutcodes.GemeenteOnbekend, "" },
        { _goed with { Gemeente = "Utrecht" }, "regel 2, gemeente", Foutcodes.GemeenteBuitenRegio, "andere regio" },
        { _goed with { Gemeente = "Twente" }, "regel 2, gemeente", Foutcodes.GemeenteOnbekend, "per gemeente" },
        { _goed with { Gemeente = "Franekeradeel" }, "regel 2, gemeente", Foutcodes.GemeenteOnbekend, "Waadhoeke" },
        { _goed with { Aanbieder = "" }, "regel 2, aanbieder", Foutcodes.VeldOntbreekt, "organisatie" },
        { _goed with { Aanbieder = "jan@voorbeeld.nl" }, "regel 2, aanbieder", Foutcodes.WaardeOnbekend, "geen persoon" },
        { _goed with { Aanbieder = "=A1&B1" }, "regel 2, aanbieder", Foutcodes.WaardeOnbekend, "uitkomst" },
        { _goed with { Aanbieder = new string('x', 201) }, "regel 2, aanbieder", Foutcodes.TeLang, "200" },
        { _goed with { Capaciteit = "12.5" }, "regel 2, capaciteit", Foutcodes.GetalOnleesbaar, "12,5" },
        { _goed with { Capaciteit = "veel" }, "regel 2, capaciteit", Foutcodes.GetalOnleesbaar, "heel getal" },
        { _goed with { Capaciteit = "100" }, "regel 2, deelnemers per jaar", Foutcodes.DeelnemersOnmogelijk, "Verbeter" },
        { _goed with { Van = "31-2-2026" }, "regel 2, van", Foutcodes.DatumOnleesbaar, "31-1-2026" },
        { _goed with { Tot = "1-1-2025" }, "regel 2, tot", Foutcodes.PeriodeKeertOm, "Draai" },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Wat_niet_klopt_noemt_regel_kolom_en_herstel_en_er_wordt_niets_ingelezen(Registerrij rij, string veld, string code, string herstel)
    {
        var (regels, fouten) = Lees(rij, _goed with { Gemeente = "Ameland" });

        Assert.Empty(regels);
        var fout = Assert.Single(fouten);
        Assert.Equal((veld, code), (fout.Veld, fout.Code));
        Assert.Contains(herstel, fout.Herstel, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_goede_regel_wordt_gelezen_zoals_een_Nederlander_schrijft()
    {
        var (regels, fouten) = Lees(_goed);

        Assert.Empty(fouten);
        Assert.Equal(
            new Registerregel
            {
                Interventie = "in-balans",
                Gemeente = "GM0080",
                Aanbieder = "Welzijn Noord",
                Capaciteit = 1200,
                DeelnemersPerJaar = 900,
                Betaler = "gemeente",
                Van = new DateOnly(2026, 1, 1),
                Tot = new DateOnly(2027, 12, 31),
            },
            Assert.Single(regels));
    }

    [Fact]
    public void Een_dubbele_regel_wijst_naar_de_eerste()
    {
        var fout = Assert.Single(Lees(_goed, _goed with { Aanbieder = "welzijn noord" }).Fouten);

        Assert.Equal(Foutcodes.Dubbel, fout.Code);
        Assert.Contains("regel 2", fout.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Te_veel_regels_en_te_veel_fouten_hebben_een_grens()
    {
        var controle = new Registercontrole(Echt.Catalogus, _friesland, Registerplekken.InBestand);

        Assert.Equal(Foutcodes.TeVeel, Assert.Single(controle.Lees([.. Enumerable.Repeat(_goed, 100_000)]).Fouten).Code);
        Assert.Equal(Registercontrole.MeesteFouten, controle.Lees([.. Enumerable.Repeat(new Registerrij(null, null, null), 500)]).Fouten.Count);
    }

    [Fact]
    public void De_dekking_telt_wat_loopt_en_noemt_witte_vlekken_met_hun_buren()
    {
        var regels = Lees(_goed, _goed with { Gemeente = "Harlingen", DeelnemersPerJaar = null, Capaciteit = null }, _goed with { Gemeente = "Ameland", Van = null, Tot = "1-1-2026" }).Regels;

        var dekking = Dekkingen.Van(Echt.Catalogus, _friesland, regels, _dag).Single(d => d.Basisfunctionaliteit == "valpreventie");

        Assert.Equal(["GM0072", "GM0080"], dekking.Gemeenten.Select(g => g.Code).Order());
        Assert.Equal((900, 1), (dekking.Deelnemers, dekking.RegelsZonderAantal));
        Assert.Equal(_friesland.Gemeenten.Count, dekking.Gemeenten.Count + dekking.WitteVlekken.Count);
        Assert.Contains(dekking.WitteVlekken, vlek => vlek.Buren.Any(buur => buur.Gemeente == "Leeuwarden"));
        Assert.InRange(dekking.Procent!.Value, 1, 100);
        Assert.Contains("ten minste 900", dekking.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void In_een_keer_verdeeld_staat_elke_regel_bij_elke_functie_die_zij_invult()
    {
        IReadOnlyList<Registerregel> regels =
            [.. Echt.Catalogus.Interventies.Select((i, n) => new Registerregel { Interventie = i.Id, Gemeente = _friesland.Gemeenten[n % _friesland.Gemeenten.Count].Code, Aanbieder = "Aanbieder" })];

        var perFunctie = Dekkingen.PerFunctie(Echt.Catalogus, regels);

        Assert.All(Echt.Catalogus.Basisfunctionaliteiten, functie =>
        {
            var vraag = Functievraag.Van(Echt.Catalogus, functie);
            Assert.Equal(regels.Where(regel => vraag.Omvat(Echt.Catalogus.Interventie(regel.Interventie)!)), perFunctie[functie.Id]);
        });
        Assert.Empty(Dekkingen.PerFunctie(Echt.Catalogus, [new Registerregel { Interventie = "verdwenen", Gemeente = "GM0080", Aanbieder = "Aanbieder" }]));
    }

    [Fact]
    public void Zonder_register_is_elke_gemeente_een_witte_vlek()
    {
        var dekkingen = Dekkingen.Van(Echt.Catalogus, _friesland, [], _dag);

        Assert.NotEmpty(dekkingen);
        Assert.All(dekkingen, dekking => Assert.Equal(_friesland.Gemeenten.Count, dekking.WitteVlekken.Count));
    }

    private static (IReadOnlyList<Registerregel> Regels, IReadOnlyList<Fout> Fouten) Lees(params Registerrij[] rijen) =>
        new Registercontrole(Echt.Catalogus, _friesland, Registerplekken.InBestand).Lees(rijen);

    [Fact]
    public void Wat_gelezen_is_blijft_bij_nog_eens_lezen_hetzelfde()
    {
        var regels = Lees(_goed, new Registerrij("otago", "Harlingen", "Fysio")).Regels;

        Assert.Equal(regels, new Registercontrole(Echt.Catalogus, _friesland, Registerplekken.InBericht("regels")).Lees(regels).Regels);
    }

    [Fact]
    public void Het_register_beantwoordt_overlap_en_buurgemeente_voor_zover_het_dat_kan()
    {
        var regels = Lees(_goed, _goed with { Gemeente = "Harlingen" }).Regels;

        var antwoorden = Registerantwoorden.Van(Echt.Catalogus, _friesland, regels, "in-balans", _dag);

        Assert.Equal(2, antwoorden[Registerantwoorden.Overlap].Getal);
        Assert.DoesNotContain(Registerantwoorden.Buurgemeente, antwoorden.Keys);
        Assert.Empty(Registerantwoorden.Van(Echt.Catalogus, _friesland, regels, "otago", _dag));
        Assert.Empty(Registerantwoorden.Van(Echt.Catalogus, _friesland, regels, "in-balans", new DateOnly(2030, 1, 1)));
    }

    [Fact]
    public void Ligt_bij_elke_witte_vlek_aanbod_bij_de_buren_dan_volstaat_de_buurgemeente()
    {
        var zonder = _friesland.Gemeenten.First(g => g.Ligging is { Buren: var buren } && _friesland.Gemeenten.Any(ander => buren.Contains(ander.Code)));
        var regels = Lees([.. _friesland.Gemeenten.Where(g => g != zonder).Select(g => _goed with { Gemeente = g.Naam })]).Regels;

        Assert.True(Registerantwoorden.Van(Echt.Catalogus, _friesland, regels, "in-balans", _dag)[Registerantwoorden.Buurgemeente].JaNee);
    }
}
