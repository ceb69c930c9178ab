using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>What a care purchaser and a municipal controller must be able to read from one answer.</summary>
public class VoorbeeldenTests
{
    private const string Hoog = "risico=hoog, onderliggendLijden=ja, verwijzing=ja, uitvoerder=fysiotherapeut";

    [Fact]
    public void Beweeginterventie_bij_hoog_risico_met_lijden_is_verzekerd_met_eigen_risico()
    {
        var oordeel = Toetshulp.Oordeel("vbi-zvw", "2024-02-01", Hoog);

        Assert.Equal(Financieringsoordeel.Verzekerd, oordeel.Oordeel);
        Assert.True(oordeel.EigenRisico);
        Assert.Equal([Grondslag.Zvw], oordeel.Grondslagen);
        Assert.Equal(Verantwoordelijke.Zorgverzekeraar, oordeel.Verantwoordelijke);
        Assert.Equal(new DateOnly(2024, 1, 1), oordeel.GeldigVan);
        Assert.Equal(["9120", "9121"], oordeel.Betaaltitels.Select(b => b.Code));
        Assert.Equal("zin-valpreventie", oordeel.Duiding?.Id);
        Assert.All(oordeel.Voorwaarden, v => Assert.Equal(Voorwaardestatus.Voldaan, v.Status));
        Assert.Equal(Zekerheid.Bron, oordeel.Zekerheid);
        Assert.NotEmpty(oordeel.NietGetoetst);
        Assert.NotEmpty(oordeel.Bronnen);
    }

    [Fact]
    public void In_2023_is_het_nog_niet_verzekerd_en_kan_de_gemeente_betalen()
    {
        var oordeel = Toetshulp.Oordeel("vbi-zvw", "2023-06-01", Hoog);

        Assert.Equal(Financieringsoordeel.Gemeente, oordeel.Oordeel);
        Assert.StartsWith("Nog niet verzekerd", oordeel.Uitleg, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2023, 12, 31), oordeel.GeldigTot);
    }

    [Fact]
    public void Zonder_onderliggend_lijden_laat_het_antwoord_zien_waarom_het_geen_verzekerde_zorg_is()
    {
        var oordeel = Toetshulp.Oordeel("vbi-zvw", "2024-02-01", "risico=hoog, onderliggendLijden=nee, verwijzing=ja, uitvoerder=fysiotherapeut");

        Assert.Equal(Financieringsoordeel.Gemeente, oordeel.Oordeel);
        Assert.Contains(oordeel.Voorwaarden, v => v is { Veld: "onderliggendLijden", Voorwaarde: "onderliggend lijden: ja", Status: Voorwaardestatus.NietVoldaan });
        Assert.Contains(oordeel.Voorwaarden, v => v is { Veld: "onderliggendLijden", Voorwaarde: "onderliggend lijden: nee", Status: Voorwaardestatus.Voldaan });
    }

    [Fact]
    public void Onbekend_lijden_maakt_het_voorwaardelijk_en_is_de_eerste_vervolgvraag()
    {
        var antwoord = Toetshulp.OverFunctie("vbi-zvw", "2024-02-01", "risico=hoog, verwijzing=ja, uitvoerder=fysiotherapeut");
        var oordeel = antwoord.Oordelen.Single(o => o.Onderdeel == "vbi-zvw");

        Assert.Equal(Financieringsoordeel.Voorwaardelijk, oordeel.Oordeel);
        Assert.Equal([Financieringsoordeel.Verzekerd, Financieringsoordeel.Gemeente], oordeel.MogelijkeOordelen);
        Assert.Contains(oordeel.Voorwaarden, v => v is { Veld: "onderliggendLijden", Status: Voorwaardestatus.Onbekend });
        Assert.True(oordeel.EigenRisico, "elke verzekerde uitkomst kent eigen risico, dus dat staat al vast");
        Assert.Equal(new DateOnly(2024, 1, 1), oordeel.GeldigVan);
        Assert.NotEmpty(oordeel.Betaaltitels);
        Assert.Equal("onderliggendLijden", antwoord.Vervolgvragen[0].Veld.Id);
        Assert.Contains("onderliggend lijden", oordeel.Uitleg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("otago", "variant=otago-individueel", Financieringsoordeel.Verzekerd, "voldoet")]
    [InlineData("otago", "variant=otago-groep", Financieringsoordeel.Voorwaardelijk, "voldoet-na-aanpassing")]
    [InlineData("in-balans", "", Financieringsoordeel.Voorwaardelijk, "voldoet-na-aanpassing")]
    [InlineData("vallen-verleden-tijd", "", Financieringsoordeel.Voorwaardelijk, "onduidelijk")]
    public void Het_programma_maakt_verschil(string interventie, string extra, Financieringsoordeel verwacht, string beoordeling)
    {
        var oordeel = Toetshulp.Oordeel(interventie, "vbi-zvw", "2024-03-01", $"{Hoog}, {extra}");

        Assert.Equal(verwacht, oordeel.Oordeel);
        Assert.Equal(beoordeling, oordeel.Programma?.Beoordeling?.Uitkomst);
    }

    [Fact]
    public void Otago_zonder_variant_kan_twee_kanten_op_en_vraagt_naar_de_variant()
    {
        var antwoord = Toetshulp.OverInterventie("otago", "2024-03-01", Hoog);
        var oordeel = antwoord.Oordelen.Single(o => o.Onderdeel == "vbi-zvw");

        Assert.Equal(Financieringsoordeel.Voorwaardelijk, oordeel.Oordeel);
        Assert.Contains(Financieringsoordeel.Verzekerd, oordeel.MogelijkeOordelen);
        Assert.Contains(antwoord.Vervolgvragen, v => v.Veld.Id == "variant");
    }

    [Fact]
    public void De_verzekeraar_verandert_het_antwoord_en_dat_staat_erbij()
    {
        var zonder = Toetshulp.Oordeel("in-balans", "vbi-zvw", "2024-03-01", $"{Hoog}, programmaVoldoet=ja");
        var bijCz = Toetshulp.Oordeel("in-balans", "vbi-zvw", "2024-03-01", $"{Hoog}, programmaVoldoet=ja, zorgverzekeraar=cz");

        Assert.Equal(Financieringsoordeel.Verzekerd, zonder.Oordeel);
        Assert.Equal(Financieringsoordeel.NietGeregeld, bijCz.Oordeel);
        Assert.Contains("CZ", bijCz.Uitleg, StringComparison.Ordinal);
        Assert.NotEmpty(bijCz.Inkoop);
    }

    [Fact]
    public void Van_een_verzekeraar_zonder_inkoopfeit_zegt_het_antwoord_dat_wij_het_niet_weten()
    {
        var oordeel = Toetshulp.Oordeel("vbi-zvw", "2024-03-01", $"{Hoog}, zorgverzekeraar=menzis");

        Assert.Contains(oordeel.Opmerkingen, o => o.Contains("Menzis", StringComparison.Ordinal) && o.Contains("weten wij niet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gli", "leeftijd=45, gewichtsrisico=matig, verwijzing=ja", "2025-01-01")]
    [InlineData("kinder-gli", "leeftijd=9, gewichtsrisico=sterk, verwijzing=ja", "2025-01-01")]
    public void Een_GLI_kent_geen_eigen_risico_en_geen_eigen_bijdrage(string onderdeel, string situatie, string datum)
    {
        var oordeel = Toetshulp.Oordeel(onderdeel, datum, situatie);

        Assert.Equal(Financieringsoordeel.Verzekerd, oordeel.Oordeel);
        Assert.False(oordeel.EigenRisico);
        Assert.False(oordeel.EigenBijdrage);
    }

    [Fact]
    public void Het_bewegen_zelf_wordt_niet_uit_de_GLI_vergoed()
    {
        var oordeel = Toetshulp.Oordeel("bewegen-gli", "2025-01-01", "leeftijd=45, gewichtsrisico=matig, verwijzing=ja");

        Assert.Equal(Financieringsoordeel.Gemeente, oordeel.Oordeel);
        Assert.DoesNotContain(Grondslag.Zvw, oordeel.Grondslagen);
        Assert.Contains("vergoedt het bewegen zelf niet", oordeel.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Bij_sociaal_verwijzen_staat_dat_er_geen_duiding_is_gevonden()
    {
        var oordeel = Toetshulp.Oordeel("brugfunctie", "2025-01-01", "");

        Assert.Equal(Financieringsoordeel.Gemeente, oordeel.Oordeel);
        Assert.False(oordeel.Duiding!.Gevonden);
        Assert.Contains("duiding van het Zorginstituut is niet gevonden", oordeel.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_erkend_programma_buiten_het_kader_heet_nooit_verzekerd_zonder_dat_iemand_het_zegt()
    {
        var erkend = Toetshulp.Catalogus.Interventies.Where(i => i.Erkenningsniveau >= Erkenningsniveau.GoedBeschreven);
        var genoemd = Toetshulp.Catalogus.Financiering.Inhoud.Programmas.Select(p => p.Interventie)
            .Concat(Toetshulp.Catalogus.Financiering.Inhoud.Overkoepelend.Select(o => o.Interventie))
            .ToHashSet(StringComparer.Ordinal);
        const string allesVoldaan =
            "leeftijd=70, risico=hoog, onderliggendLijden=ja, gewichtsrisico=matig, verwijzing=ja, uitvoerder=fysiotherapeut, diagnose=ja, gecontracteerd=ja, kinderGliInPlan=ja, regionaleAfspraak=ja, bemoeizorg=nee, ggzBehandeling=nee";

        var onterecht = erkend
            .Where(i => !genoemd.Contains(i.Id))
            .SelectMany(i => Toetshulp.OverInterventie(i.Id, "2025-01-01", allesVoldaan).Oordelen, (i, o) => (i.Id, o))
            .Where(p => p.o.Oordeel == Financieringsoordeel.Verzekerd);

        Assert.Empty(onterecht);
    }

    [Fact]
    public void Zonder_keten_en_zonder_feit_volgt_het_oordeel_uit_het_kader_en_zegt_het_dat()
    {
        var inKeten = Toetshulp.Catalogus.Ketens.SelectMany(k => k.Onderdelen).SelectMany(o => o.Interventies).ToHashSet(StringComparer.Ordinal);
        var interventie = Toetshulp.Catalogus.Interventies.First(i => !inKeten.Contains(i.Id) && i is { Preventievormen: [Preventievorm.Selectief], Financiering: [] });

        var antwoord = Toetshulp.OverInterventie(interventie.Id, "2025-01-01", "");

        var oordeel = Assert.Single(antwoord.Oordelen);
        Assert.Equal(Financieringsoordeel.Gemeente, oordeel.Oordeel);
        Assert.Equal(Zekerheid.AfgeleidUitKader, oordeel.Zekerheid);
        Assert.Equal(interventie.Naam, oordeel.Naam);
        Assert.Contains(antwoord.Kader, k => k is { Id: "b2", Verantwoordelijke: Verantwoordelijke.Gemeente });
        Assert.DoesNotContain(antwoord.Kader, k => k.Id is "b1" or "b3");
    }

    [Fact]
    public void Een_kind_bij_een_programma_voor_ouderen_geeft_een_antwoord_met_een_waarschuwing()
    {
        var antwoord = Toetshulp.OverInterventie("in-balans", "2024-03-01", "leeftijd=8, risico=laag");

        Assert.Contains(antwoord.Waarschuwingen, w => w.Code == "leeftijd-buiten-doelgroep");
        Assert.Equal(Financieringsoordeel.NietGeregeld, antwoord.Oordelen.Single(o => o.Onderdeel == "vbi-gemeente").Oordeel);
    }

    [Theory]
    [InlineData("2010-01-01", "vóór")]
    [InlineData("2030-01-01", "na")]
    public void Een_peildatum_buiten_de_bronnen_geeft_een_waarschuwing(string datum, string woord)
    {
        var antwoord = Toetshulp.OverFunctie("vbi-zvw", datum, "risico=laag");

        Assert.Contains(antwoord.Waarschuwingen, w => w.Code == "peildatum-buiten-bronnen" && w.Melding.Contains($" {woord} de bronnen", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_keten_die_aan_beide_kanten_uitkomt_is_als_geheel_gezamenlijk() =>
        Assert.Equal(Verantwoordelijke.Gezamenlijk, Toetshulp.OverFunctie("vbi-zvw", "2024-03-01", Hoog).Geheel?.Verantwoordelijke);

    [Fact]
    public void Velden_die_geen_onderdeel_vraagt_worden_genoemd() =>
        Assert.Equal(["risico"], Toetshulp.OverFunctie("gli", "2025-01-01", "risico=hoog, leeftijd=40").NietGebruikt);

    [Fact]
    public void Een_rookstopprogramma_is_verzekerd_maar_het_eigen_risico_hangt_af_van_het_contract()
    {
        Assert.Null(Toetshulp.Oordeel("stopprogramma", "2025-01-01", "").EigenRisico);
        Assert.False(Toetshulp.Oordeel("stopprogramma", "2025-01-01", "gecontracteerd=ja").EigenRisico);
        Assert.True(Toetshulp.Oordeel("stopprogramma", "2025-01-01", "gecontracteerd=nee").EigenRisico);
    }

    [Fact]
    public void Voor_de_eerste_regel_staat_er_vanaf_wanneer_er_een_is() =>
        Assert.Contains("vanaf 1 januari 2023", Toetshulp.Oordeel("lokale-rookaanpak", "2022-06-01", "").Uitleg, StringComparison.Ordinal);

    [Fact]
    public void Begint_de_eerste_regel_met_een_wet_dan_noemt_het_antwoord_die_wet() =>
        Assert.Contains(
            "geldt sinds 1 januari 2015: Wet maatschappelijke ondersteuning 2015",
            Toetshulp.Oordeel("steunpunt", "2014-06-01", "").Uitleg,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("gewoon-gaaf", "leeftijd=17", "verzekerd", false)]
    [InlineData("gewoon-gaaf", "leeftijd=18", "niet-geregeld", null)]
    [InlineData("edomah", "leeftijd=80", "verzekerd", true)]
    [InlineData("edomah", "leeftijd=80, wlzIndicatie=ja", "voorwaardelijk", null)]
    public void Wat_een_bron_bij_een_interventie_verzekerd_noemt_heeft_de_grenzen_van_die_zorg(
        string interventie, string situatie, string oordeel, bool? eigenRisico)
    {
        var antwoord = Assert.Single(Toetshulp.OverInterventie(interventie, "2025-06-01", situatie).Oordelen);

        Assert.Equal((oordeel, eigenRisico), (Toetshulp.Code(antwoord.Oordeel), antwoord.EigenRisico));
    }

    [Fact]
    public void Na_de_afgesproken_jaren_zegt_het_antwoord_wat_er_niet_geregeld_is()
    {
        var oordeel = Toetshulp.Oordeel("lokale-rookaanpak", "2026-06-01", "");

        Assert.Equal(Financieringsoordeel.NietGeregeld, oordeel.Oordeel);
        Assert.Contains("geen geld van het Rijk afgesproken", oordeel.Uitleg, StringComparison.Ordinal);
    }
}
