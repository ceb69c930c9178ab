using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>What can be asked, what cannot, and what the answer then says.</summary>
public class VraagTests
{
    [Theory]
    [InlineData("2000-01-01", true)]
    [InlineData("1999-12-31", false)]
    [InlineData("2035-12-31", true)]
    [InlineData("2036-01-01", false)]
    public void Een_dag_waar_bronnen_niets_over_zeggen_wordt_geweigerd(string dag, bool mag)
    {
        var uitkomst = Vraag(new() { Basisfunctionaliteit = "valpreventie", Peildatum = Toetshulp.Dag(dag) });

        Assert.Equal(mag, uitkomst.Gelukt);
        Assert.All(uitkomst.Fouten, f => Assert.Equal("peildatum", f.Veld));
    }

    [Theory]
    [InlineData("zwanger", true, "leeftijd", 8, "zwanger")]
    [InlineData("zwanger", true, "leeftijd", 61, "zwanger")]
    [InlineData("kinderGliInPlan", true, "leeftijd", 40, "kinder-GLI")]
    [InlineData("bemoeizorg", true, "ggzBehandeling", true, "bemoeizorg")]
    public void Antwoorden_die_elkaar_tegenspreken_worden_genoemd(string een, object waarde, string ander, object anders, string inMelding)
    {
        var uitkomst = Vraag(new()
        {
            Basisfunctionaliteit = "kansrijke-start",
            Peildatum = Toetshulp.Dag("2025-06-01"),
            Situatie = new Dictionary<string, object?> { [een] = waarde, [ander] = anders },
        });

        var fout = Assert.Single(uitkomst.Fouten);
        Assert.Equal("antwoorden-tegenstrijdig", fout.Code);
        Assert.Contains(inMelding, fout.Melding, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Elke_keten_is_zelf_te_vragen() => Assert.All(Toetshulp.Catalogus.Ketens, keten =>
    {
        var antwoord = Vraag(new() { Keten = keten.Id, Peildatum = Toetshulp.Dag("2025-06-01") }).Waarde!;

        Assert.Equal(keten.Id, antwoord.Keten);
        Assert.Equal(keten.Onderdelen.Select(o => o.Id), antwoord.Oordelen.Select(o => o.Onderdeel));
    });

    [Fact]
    public void Een_keten_als_basisfunctionaliteit_noemt_het_goede_veld() =>
        Assert.Contains("keten", Assert.Single(Vraag(new() { Basisfunctionaliteit = "stoppen-met-roken", Peildatum = Toetshulp.Dag("2025-06-01") }).Fouten).Herstel, StringComparison.Ordinal);

    [Theory]
    [InlineData("gli", "overgewicht-volwassenen", "otago-individueel", false)]
    [InlineData("gli", "overgewicht-volwassenen", "cool", true)]
    [InlineData("vbi-zvw", "valpreventie", "rookvrij-ook-jij-groep", false)]
    [InlineData("vbi-zvw", "valpreventie", "in-balans", true)]
    public void Een_vervolgvraag_biedt_alleen_programmas_aan_die_hier_iets_uitmaken(string onderdeel, string functie, string variant, bool verwacht)
    {
        Assert.NotEmpty(onderdeel);
        var vraag = Vraag(new() { Basisfunctionaliteit = functie, Peildatum = Toetshulp.Dag("2025-06-01") }).Waarde!.Vervolgvragen.Single(v => v.Veld.Id == "variant");

        Assert.Equal(verwacht, vraag.Veld.Waarden.Any(w => w.Id == variant));
    }

    [Fact]
    public void Een_vervolgvraag_zegt_wat_het_oordeel_wordt()
    {
        var vraag = Toetshulp.OverFunctie("vbi-zvw", "2024-02-01", "risico=hoog, verwijzing=ja, uitvoerder=fysiotherapeut").Vervolgvragen[0];

        var uitkomsten = vraag.Uitkomsten.Single(u => u.Onderdeel == "vbi-zvw").Uitkomsten;
        Assert.Contains(uitkomsten, u => u is { Antwoorden.Keuzes: ["ja"], Oordeel: Financieringsoordeel.Verzekerd });
        Assert.Contains(uitkomsten, u => u is { Antwoorden.Keuzes: ["nee"], Oordeel: Financieringsoordeel.Gemeente });
    }

    [Theory]
    [InlineData("kansrijke-start", 29, false)]
    [InlineData("kansrijke-start", 6, true)]
    [InlineData("valpreventie", 45, true)]
    public void De_leeftijd_van_een_moeder_is_geen_verkeerde_leeftijd_voor_een_keten_over_het_kind(string functie, int leeftijd, bool waarschuwt)
    {
        var antwoord = Vraag(new()
        {
            Basisfunctionaliteit = functie,
            Peildatum = Toetshulp.Dag("2025-06-01"),
            Situatie = new Dictionary<string, object?> { ["leeftijd"] = leeftijd },
        }).Waarde!;

        Assert.Equal(waarschuwt, antwoord.Waarschuwingen.Any(w => w.Code == "leeftijd-buiten-doelgroep"));
    }

    [Fact]
    public void Wat_leeg_is_zegt_waarom()
    {
        Assert.Equal(Leegreden.NietVanToepassing, Toetshulp.Oordeel("brugfunctie", "2025-06-01", "").Leeg.EigenRisico);
        Assert.Equal(Leegreden.HangtAfVanUwAntwoord, Toetshulp.Oordeel("stopprogramma", "2025-06-01", "").Leeg.EigenRisico);
        Assert.Equal(Leegreden.HangtAfVanUwAntwoord, Toetshulp.Oordeel("anticonceptie", "2025-06-01", "").Leeg.EigenRisico);
        Assert.Equal(Leegreden.NietInOnzeBronnen, Toetshulp.Oordeel("bemoeizorg", "2025-06-01", "").Leeg.EigenBijdrage);
        Assert.Null(Toetshulp.Oordeel("gli", "2025-06-01", "").Leeg.EigenRisico);
    }

    [Fact]
    public void Een_feit_bij_de_interventie_zelf_telt_en_een_leeftijd_daarbuiten_ook()
    {
        Assert.Equal(Financieringsoordeel.Verzekerd, Toetshulp.OverInterventie("edomah", "2025-06-01", "").Oordelen[0].Oordeel);
        Assert.Equal(Financieringsoordeel.Voorwaardelijk, Toetshulp.OverInterventie("edomah", "2025-06-01", "wlzIndicatie=ja").Oordelen[0].Oordeel);
        Assert.Equal(Financieringsoordeel.Verzekerd, Toetshulp.OverInterventie("gewoon-gaaf", "2025-06-01", "leeftijd=8").Oordelen[0].Oordeel);
        Assert.Equal(Financieringsoordeel.NietGeregeld, Toetshulp.OverInterventie("gewoon-gaaf", "2025-06-01", "leeftijd=30").Oordelen[0].Oordeel);
        Assert.Equal(Financieringsoordeel.Gemeente, Toetshulp.OverInterventie("vroegsignalering-schulden", "2025-06-01", "").Oordelen[0].Oordeel);
    }

    [Fact]
    public void Het_aandeel_van_een_gebied_telt_op_tot_het_hele_land()
    {
        var alle = Geldaandeel.Van(Toetshulp.Catalogus, new Domein.Gebieden.Gebied("NL", "Nederland", Toetshulp.Catalogus.Gemeenten))!;

        Assert.Equal(1m, alle.Deel);
        Assert.Equal(47.4m, alle.Van(47.4m));
    }

    private static Domein.Fouten.Uitkomst<Financieringsantwoord> Vraag(Financieringsvraag vraag) => Financieringstoets.Toets(Toetshulp.Catalogus, vraag);
}
