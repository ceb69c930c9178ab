using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

public class AntwoordTests
{
    [Fact]
    public void Nulresultaten_en_averechtse_resultaten_op_het_doel_staan_er_als_let_op_bij()
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag { Gezondheidsdoel = "minder-valongevallen", Aantal = 50 });

        foreach (var voorstel in antwoord.Voorstellen)
        {
            var slecht = Proef.Echt.Interventie(voorstel.Interventie.Id)!.Effecten.Where(effect =>
                effect.Gezondheidsdoelen.Contains("minder-valongevallen")
                && effect.Uitwerking is Uitwerking.GeenEffect or Uitwerking.Averechts or Uitwerking.Gemengd);
            Assert.All(slecht.Where(effect => effect.Gezondheidsdoelen.Contains("minder-valongevallen")), effect =>
                Assert.Contains(voorstel.LetOp, zin => zin.Contains(effect.Uitkomst, StringComparison.Ordinal)));
        }

        Assert.Contains(
            antwoord.Voorstellen.Single(voorstel => voorstel.Interventie.Id == "in-balans").LetOp,
            zin => zin.StartsWith("Geen aantoonbaar effect", StringComparison.Ordinal) || zin.StartsWith("Gemengd", StringComparison.Ordinal));
    }

    [Fact]
    public void De_keten_noemt_gaten_en_wie_een_stap_kan_vullen()
    {
        var keten = Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = "valpreventie" }).Keten;

        Assert.Equal(10, keten.Count);
        var beweeg = keten.Single(stap => stap.Onderdeel == "vbi-gemeente");
        Assert.False(beweeg.Gat);
        Assert.Contains("otago", beweeg.Voorstellen);
        var consult = keten.Single(stap => stap.Onderdeel == "risico-inschatting-zvw");
        Assert.True(consult.Gat);
        Assert.Contains("huisarts", consult.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_gat_door_eigen_voorwaarden_noemt_de_regel()
    {
        var keten = Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = "valpreventie", Uitsluiten = ["valrisicobeoordeling-valanalyse"] }).Keten;

        Assert.Contains("uitgesloten-door-vrager", keten.Single(stap => stap.Onderdeel == "valrisicobeoordeling").Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_kleine_functie_gebruikt_alleen_haar_deel_van_de_keten()
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = "nu-niet-zwanger" });

        Assert.Equal(Proef.Echt.Basisfunctionaliteit("nu-niet-zwanger")!.KetenOnderdelen.Order(), antwoord.Keten.Select(stap => stap.Onderdeel).Order());
    }

    [Fact]
    public void Een_onderwerp_van_de_ontwikkelagenda_zegt_dat_het_nog_geen_basisfunctionaliteit_is() =>
        Assert.Contains(
            "nog geen basisfunctionaliteit",
            Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = "dementie" }).Vraag.Basisfunctionaliteit!.StatusUitleg,
            StringComparison.Ordinal);

    [Fact]
    public void Een_vergelijking_wijst_alleen_een_beste_aan_als_niemand_beter_kan_zijn()
    {
        var vergelijking = Vergelijker.Vergelijk(Proef.Echt, new Vergelijkvraag { Interventies = ["otago", "vallen-verleden-tijd", "in-balans"] }, Proef.Dag).Waarde!;

        Assert.Equal(["vallen-verleden-tijd"], vergelijking.Rijen.Single(rij => rij.Kenmerk == "erkenning").Beste);
        Assert.Empty(vergelijking.Rijen.Single(rij => rij.Kenmerk == "kosten-per-deelnemer").Beste);
        Assert.DoesNotContain(vergelijking.Rijen, rij => rij.Kenmerk == "doelpassing");
        Assert.All(vergelijking.Rijen.SelectMany(rij => rij.Cellen).Where(cel => !cel.Bekend), cel => Assert.Equal("onbekend", cel.Tekst));
    }

    [Fact]
    public void Een_vergelijking_voor_een_vraag_krijgt_ook_de_oordelen_die_ervan_afhangen()
    {
        var vergelijking = Vergelijker.Vergelijk(
            Proef.Echt,
            new Vergelijkvraag { Interventies = ["otago", "cool"], Waarvoor = new Voorstelvraag { Gezondheidsdoel = "minder-valongevallen" } },
            Proef.Dag).Waarde!;

        Assert.Equal(["otago"], vergelijking.Rijen.Single(rij => rij.Kenmerk == "doelpassing").Beste);
    }
}
