using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

/// <summary>What Dutch plans really name has to be in sight for an ordinary question; the facts decide the order.</summary>
public class GewoneVragenTests
{
    [Theory]
    [InlineData("valpreventie", "in-balans")]
    [InlineData("valpreventie", "vallen-verleden-tijd")]
    [InlineData("valpreventie", "otago")]
    [InlineData("overgewicht-volwassenen", "cool")]
    [InlineData("overgewicht-volwassenen", "slimmer")]
    [InlineData("overgewicht-volwassenen", "beweegkuur-gli")]
    [InlineData("kansrijke-start", "voorzorg")]
    [InlineData("kansrijke-start", "stevig-ouderschap")]
    [InlineData("kansrijke-start", "nu-niet-zwanger")]
    [InlineData("kansrijke-start", "centering-zwangerschap")]
    [InlineData("nu-niet-zwanger", "nu-niet-zwanger")]
    [InlineData("integrale-gezinspoli", "voorzorg")]
    [InlineData("sociaal-verwijzen", "welzijn-op-recept")]
    [InlineData("overgewicht-kinderen", "kind-naar-gezonder-gewicht")]
    [InlineData("overgewicht-kinderen", "gli-kinderen")]
    [InlineData("overgewicht-kinderen", "cool-2b-fit")]
    [InlineData("laagdrempelige-steunpunten", "zelfregiecentra")]
    [InlineData("nicotinevrij", "rookvrij-ook-jij-groep")]
    [InlineData("nicotinevrij", "stoppen-met-roken-programma")]
    public void De_programmas_uit_plannen_staan_bij_een_basisfunctionaliteit_in_de_eerste_tien(string functie, string programma)
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = functie });

        Assert.Contains(programma, antwoord.Voorstellen.Select(voorstel => voorstel.Interventie.Id));
    }

    [Theory]
    [InlineData("minder-valongevallen", "in-balans")]
    [InlineData("minder-valongevallen", "otago")]
    [InlineData("minder-valongevallen", "vallen-verleden-tijd")]
    [InlineData("gezond-gewicht", "slimmer")]
    [InlineData("gezond-gewicht", "cool")]
    [InlineData("minder-roken", "rookvrij-ook-jij-individueel")]
    [InlineData("minder-alcohol", "ikpas")]
    [InlineData("minder-eenzaamheid", "sociaal-vitaal")]
    [InlineData("kansrijke-start", "voorzorg")]
    public void Ook_bij_een_gezondheidsdoel(string doel, string programma)
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag { Gezondheidsdoel = doel });

        Assert.Contains(programma, antwoord.Voorstellen.Select(voorstel => voorstel.Interventie.Id));
    }

    [Theory]
    [InlineData("minder-valincidenten", "valpreventie", null, "zicht-op-evenwicht")]
    [InlineData("minder-valincidenten", null, "minder-valongevallen", "zicht-op-evenwicht")]
    public void Wat_het_doel_zelf_telbaar_bereikt_staat_boven_wat_alleen_een_tussenstap_bereikt(
        string maat, string? functie, string? doel, string tussenstap)
    {
        var volgorde = Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = functie, Gezondheidsdoel = doel, Aantal = 50 })
            .Voorstellen.Select(voorstel => voorstel.Interventie.Id).ToList();
        var bereikt = Proef.Echt.Interventies
            .Where(interventie => interventie.Effecten.Any(effect => effect.Maat?.Soort.Code() == maat && effect.Uitwerking is Uitwerking.Gunstig))
            .ToList();

        Assert.NotEmpty(bereikt);
        Assert.All(bereikt, interventie => Assert.InRange(volgorde.IndexOf(interventie.Id), 0, volgorde.IndexOf(tussenstap) - 1));
    }

    [Theory]
    [InlineData("aanpak-armoede-en-schulden", "vroegsignalering-schulden")]
    [InlineData("nu-niet-zwanger", "nu-niet-zwanger")]
    [InlineData("sociaal-verwijzen", "welzijn-op-recept")]
    [InlineData("laagdrempelige-steunpunten", "zelfregiecentra")]
    public void Wat_een_wet_of_akkoord_bij_een_functie_noemt_staat_vooraan_en_is_het_eerste_advies(string functie, string keten)
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = functie });
        var eerste = antwoord.Voorstellen[0].Interventie;

        Assert.Equal(keten, eerste.Id);
        Assert.Contains(eerste.KorteNaam, antwoord.Kern[0].Tekst.Split(". ")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nu-niet-zwanger", "slimmer-zwanger")]
    [InlineData("mentale-gezondheid-jeugd", "kiva")]
    public void Wat_vooral_over_iets_anders_gaat_staat_niet_bij_de_eerste_vijf(string functie, string programma) =>
        Assert.DoesNotContain(
            programma,
            Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = functie, Aantal = 5 }).Voorstellen.Select(voorstel => voorstel.Interventie.Id));

    [Fact]
    public void Wat_per_deelnemer_het_doel_telt_is_nergens_een_tussenstap() =>
        Assert.All(
            Proef.Echt.Interventies.SelectMany(interventie => interventie.Effecten).Where(effect => effect.Maat is not null),
            effect => Assert.Empty(effect.TussenstapNaar));

    [Fact]
    public void Een_gemeente_met_doelgroep_en_setting_krijgt_dezelfde_bekende_programmas()
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag
        {
            Basisfunctionaliteit = "valpreventie",
            Doelgroep = new Doelgroepvraag { LeeftijdVan = 65, Kenmerken = ["thuiswonend"] },
            Gemeente = "Almere",
            Settings = ["wijk"],
        });

        var ids = antwoord.Voorstellen.Select(voorstel => voorstel.Interventie.Id).ToList();
        Assert.Contains("in-balans", ids);
        Assert.Contains("otago", ids);
        Assert.Contains("vallen-verleden-tijd", ids);
    }

    [Fact]
    public void Elke_functie_met_gekoppelde_interventies_krijgt_voorstellen_en_zegt_haar_status()
    {
        foreach (var functie in Proef.Echt.Basisfunctionaliteiten)
        {
            var antwoord = Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = functie.Id, Aantal = 3 });

            Assert.Equal(functie.Status, antwoord.Vraag.Basisfunctionaliteit!.Status);
            Assert.Equal(antwoord.Voorstellen.Count == 0, antwoord.GeenVoorstel is not null);
            Assert.Equal(
                Proef.Echt.Interventies.Any(interventie => interventie.Basisfunctionaliteiten.Contains(functie.Id)),
                antwoord.Voorstellen.Any(voorstel => Proef.Echt.Interventie(voorstel.Interventie.Id)!.Basisfunctionaliteiten.Contains(functie.Id)));
        }
    }
}
