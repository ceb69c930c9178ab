using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

public class VoorstelvraagcontroleTests
{
    [Fact]
    public void Alles_wat_mis_is_wordt_in_een_keer_gemeld()
    {
        var fouten = Fouten(new Voorstelvraag
        {
            Basisfunctionaliteit = "valpreventi",
            Gezondheidsdoel = "minder-vallen",
            Gemeente = "Almeer",
            MinimumErkenning = "goed-onderbouw",
            Aantal = 51,
            Doelgroep = new Doelgroepvraag { LeeftijdVan = 80, LeeftijdTot = 65, Kenmerken = ["thuiswonen"] },
            Budget = new Budgetvraag { Bedrag = -1, Deelnemers = 0 },
            Gewichten = new Dictionary<string, double> { ["kosten"] = -1, ["bewijskrach"] = 1, ["effect"] = double.NaN },
            Settings = ["wjk"],
            Preventievormen = ["universel"],
            Uitsluiten = ["in-balan"],
            Aannames = new Rekenaannames { VerhoogdValrisicoProcent = 101 },
        });

        Assert.Equal(
            [
                "aannames.verhoogdValrisicoProcent", "aantal", "basisfunctionaliteit", "budget.bedrag", "budget.deelnemers", "doelgroep.kenmerken[0]",
                "doelgroep.leeftijdTot", "gemeente", "gewichten.bewijskrach", "gewichten.effect", "gewichten.kosten", "gezondheidsdoel",
                "minimumErkenning", "preventievormen[0]", "settings[0]", "uitsluiten[0]",
            ],
            fouten.Select(fout => fout.Veld).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("valpreventi", "Bedoelde u 'valpreventie'?")]
    [InlineData("overgewicht-volwasenen", "Bedoelde u 'overgewicht-volwassenen'?")]
    [InlineData("xyz", "Zie /v1/basisfunctionaliteiten.")]
    public void Een_onbekende_functie_krijgt_de_dichtstbijzijnde(string gevraagd, string herstel) =>
        Assert.Equal(herstel, Assert.Single(Fouten(new Voorstelvraag { Basisfunctionaliteit = gevraagd })).Herstel);

    [Fact]
    public void Niets_vragen_is_een_fout() =>
        Assert.Equal("niets-gevraagd", Assert.Single(Fouten(new Voorstelvraag { Doel = "  " })).Code);

    [Fact]
    public void Alle_gegeven_gewichten_nul_is_een_fout() =>
        Assert.Equal("gewichten-nul", Assert.Single(Fouten(Val(gewichten: new Dictionary<string, double> { ["kosten"] = 0, ["effect"] = 0 }))).Code);

    [Fact]
    public void Een_gemeente_buiten_de_regio_is_tegenstrijdig()
    {
        var fout = Assert.Single(Fouten(Val() with { Gemeente = "Almere", Regio = "IZA01" }));

        Assert.Equal("gemeente-en-regio", fout.Code);
        Assert.Contains("ligt niet in", fout.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 10)]
    [InlineData(250.0, null)]
    [InlineData(250.0, 10)]
    public void Een_bedrag_en_een_aantal_deelnemers_mogen_elk_alleen(double? bedrag, int? deelnemers)
    {
        var uitkomst = Voorstelmotor.StelVoor(Proef.Echt, Val() with { Budget = new Budgetvraag { Bedrag = (decimal?)bedrag, Deelnemers = deelnemers } }, Proef.Dag);

        Assert.True(uitkomst.Gelukt);
    }

    [Theory]
    [InlineData("Almere")]
    [InlineData("almere")]
    [InlineData("GM0034")]
    [InlineData("gm0034")]
    public void Een_gemeente_mag_met_naam_of_code(string gevraagd) =>
        Assert.Equal("GM0034", Proef.StelVoor(Val() with { Gemeente = gevraagd }).Vraag.Gebied!.Code);

    [Fact]
    public void Woorden_die_de_naam_van_een_doel_zijn_worden_dat_doel()
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag { Doel = "Minder roken" });

        Assert.Equal("minder-roken", antwoord.Vraag.Gezondheidsdoel!.Id);
        Assert.Null(antwoord.Vraag.Doel);
    }

    [Fact]
    public void Andere_woorden_gaan_naar_de_zoeker_en_bepalen_wie_meedoet()
    {
        var uitkomst = Voorstelmotor.StelVoor(
            Proef.Echt, new Voorstelvraag { Doel = "bang om te vallen" }, Proef.Dag,
            _ => new Tekstvondst(new Dictionary<string, double> { ["zicht-op-evenwicht"] = 1, ["otago"] = 0.4 }, IsZwak: false));

        Assert.Equal(["zicht-op-evenwicht", "otago"], uitkomst.Waarde!.Voorstellen.Select(voorstel => voorstel.Interventie.Id));
        Assert.Null(uitkomst.Waarde.Vraag.Zwak);
    }

    [Fact]
    public void Wie_zijn_doel_in_woorden_schrijft_krijgt_een_rangorde_waarin_die_woorden_het_zwaarst_tellen()
    {
        var metTekst = MetTekst(new Voorstelvraag { Doel = "bang om te vallen" });
        var eigen = MetTekst(new Voorstelvraag { Doel = "bang om te vallen", Gewichten = new Dictionary<string, double> { ["doelpassing"] = 10 } });

        Assert.Equal(Gewichten.BijTekst.Aandeel(Voorstelcriterium.Doelpassing), Doelpassing(metTekst), 3);
        Assert.True(Doelpassing(metTekst) > 0.4m);
        Assert.Equal(Gewichten.Standaard.Aandeel(Voorstelcriterium.Doelpassing), Doelpassing(eigen), 3);
        Assert.Equal(Gewichten.Standaard.Aandeel(Voorstelcriterium.Doelpassing), Doelpassing(Proef.StelVoor(Val())), 3);

        decimal Doelpassing(Voorstelantwoord antwoord) => antwoord.Vraag.Gewichten.Single(g => g.Criterium == Voorstelcriterium.Doelpassing).Gewicht;
    }

    [Fact]
    public void Wat_nergens_op_lijkt_krijgt_het_dichtstbijzijnde_met_de_waarschuwing_dat_het_zwak_is()
    {
        var antwoord = MetTekst(new Voorstelvraag { Doel = "minder ruimteafval" }, isZwak: true);

        Assert.NotEmpty(antwoord.Voorstellen);
        Assert.Contains("minder ruimteafval", antwoord.Vraag.Zwak, StringComparison.Ordinal);
        Assert.Contains("nog het meest", antwoord.Voorstellen[0].Criteria[0].Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void De_woorden_over_de_doelgroep_zoeken_mee()
    {
        var gezocht = "";
        Voorstelmotor.StelVoor(
            Proef.Echt, new Voorstelvraag { Doel = "meer bewegen in de buurt", Doelgroep = new Doelgroepvraag { Kenmerken = ["lage-ses"] } }, Proef.Dag,
            woorden =>
            {
                gezocht = woorden;
                return Tekstvondst.Niets;
            });

        Assert.Equal("meer bewegen in de buurt lage ses", gezocht);
    }

    private static Voorstelantwoord MetTekst(Voorstelvraag vraag, bool isZwak = false) => Voorstelmotor.StelVoor(
        Proef.Echt, vraag, Proef.Dag, _ => new Tekstvondst(new Dictionary<string, double> { ["zicht-op-evenwicht"] = 1, ["otago"] = 0.4 }, isZwak)).Waarde!;

    private static Voorstelvraag Val(IReadOnlyDictionary<string, double>? gewichten = null) =>
        new() { Basisfunctionaliteit = "valpreventie", Gewichten = gewichten };

    private static IReadOnlyList<Domein.Fouten.Fout> Fouten(Voorstelvraag vraag) => Voorstelmotor.StelVoor(Proef.Echt, vraag, Proef.Dag).Fouten;
}
