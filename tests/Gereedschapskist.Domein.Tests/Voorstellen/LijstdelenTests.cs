using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

/// <summary>The chain itself and what the place already runs stand apart from the ranking of programmes.</summary>
public class LijstdelenTests
{
    public static TheoryData<string> FunctiesMetBouwstenen =>
        [.. Proef.Echt.Basisfunctionaliteiten.Where(f => f.Bouwstenen.Count > 0).Select(f => f.Id)];

    [Theory]
    [InlineData("sociaal-verwijzen", "welzijn-op-recept")]
    [InlineData("laagdrempelige-steunpunten", "zelfregiecentra")]
    [InlineData("kansrijke-start", "lokale-coalitie-kansrijke-start")]
    [InlineData("nu-niet-zwanger", "nu-niet-zwanger")]
    [InlineData("overgewicht-kinderen", "kind-naar-gezonder-gewicht")]
    [InlineData("overgewicht-volwassenen", "gli-volwassenen")]
    public void De_keten_zelf_staat_voor_losse_programmas(string functie, string keten)
    {
        var eerste = Voorstel(functie).Voorstellen[0];

        Assert.Equal((keten, Lijstdeel.Kern), (eerste.Interventie.Id, eerste.Deel));
    }

    [Theory]
    [InlineData("kansrijke-start", "prenataal-huisbezoek-jgz")]
    [InlineData("overgewicht-kinderen", "jogg-aanpak")]
    [InlineData("nicotinevrij", "smokefree-challenge")]
    public void Wat_een_deskundige_bij_de_functie_verwacht_staat_bij_de_eerste_vijf(string functie, string verwacht) =>
        Assert.Contains(verwacht, Voorstel(functie).Voorstellen.Take(5).Select(v => v.Interventie.Id));

    [Theory]
    [MemberData(nameof(FunctiesMetBouwstenen))]
    public void De_delen_van_de_lijst_volgen_elkaar_op_en_de_kern_begint(string functie)
    {
        var voorstellen = Voorstel(functie, "Amsterdam").Voorstellen;

        Assert.Equal(voorstellen.Select(v => v.Deel).Order(), voorstellen.Select(v => v.Deel));
        Assert.Equal(Enumerable.Range(1, voorstellen.Count), voorstellen.Select(v => v.Rang));
        Assert.All(voorstellen.Where(v => v.Deel is Lijstdeel.Kern), v => Assert.True(v.Merk is Bouwsteenmerk.Kern or Bouwsteenmerk.Voorgeschreven));
    }

    [Theory]
    [MemberData(nameof(FunctiesMetBouwstenen))]
    public void Elke_bouwsteen_zegt_waarom_en_waar_dat_staat(string functie)
    {
        var stenen = Voorstel(functie).Bouwstenen;

        Assert.Equal(Proef.Echt.Basisfunctionaliteit(functie)!.Bouwstenen.Count, stenen.Count);
        Assert.Equal(stenen.Select(s => s.Merk).Order(), stenen.Select(s => s.Merk));
        Assert.All(stenen, steen =>
        {
            Assert.EndsWith(".", steen.Waarom, StringComparison.Ordinal);
            Assert.NotEmpty(steen.Bronnen);
            Assert.True(steen.Onderdeel is not null || steen.Interventies.Count > 0, steen.Naam);
        });
    }

    [Fact]
    public void Een_stap_waarin_men_kiest_noemt_de_beste_kandidaten_van_de_rangorde()
    {
        var antwoord = Voorstel("valpreventie");
        var beweeg = antwoord.Bouwstenen.Single(steen => steen.Onderdeel == "vbi-gemeente" && steen.Merk is Bouwsteenmerk.Kern);

        Assert.Equal(
            antwoord.Voorstellen.Select(v => v.Interventie.Id).Where(beweeg.InTeVullenMet.Contains),
            beweeg.InTeVullenMet.Where(id => antwoord.Voorstellen.Any(v => v.Interventie.Id == id)));
        Assert.Equal(5, beweeg.InTeVullenMet.Count);
    }

    [Fact]
    public void Wat_hier_al_loopt_staat_bovenaan_met_wat_uitbreiden_vraagt()
    {
        var antwoord = Voorstel("valpreventie", "Groningen");

        Assert.Equal(["vallen-verleden-tijd", "in-balans"], antwoord.Voorstellen.Where(v => v.Deel is Lijstdeel.LooptHier).Select(v => v.Interventie.Id));
        Assert.All(antwoord.LooptHier.Where(iets => !iets.Buurgemeente), iets => Assert.Equal(["Groningen"], iets.Gemeenten));
        Assert.All(antwoord.LooptHier, iets =>
        {
            Assert.NotEmpty(iets.Uitbreiden);
            Assert.NotEmpty(iets.Bronnen);
        });
    }

    [Fact]
    public void Wat_bij_de_buren_loopt_wordt_genoemd_maar_krijgt_geen_voorrang()
    {
        var antwoord = Voorstel("valpreventie", "Groningen");
        var buur = antwoord.LooptHier.First(iets => iets.Buurgemeente);

        Assert.Equal(["Midden-Groningen"], buur.Gemeenten);
        Assert.Equal(Lijstdeel.Rangorde, antwoord.Voorstellen.Single(v => v.Interventie.Id == buur.Interventie.Id).Deel);
    }

    [Theory]
    [InlineData("overgewicht-kinderen", "Amsterdam", "amsterdamse-aanpak-gezond-gewicht")]
    [InlineData("kansrijke-start", "Rotterdam", "moeders-van-rotterdam")]
    [InlineData("sociaal-verwijzen", "Nieuwegein", "kunst-op-recept")]
    [InlineData("mentale-gezondheid-jeugd", "Eindhoven", "storm")]
    public void De_plaats_verandert_het_antwoord(string functie, string gemeente, string eigen)
    {
        Assert.Contains(eigen, Voorstel(functie, gemeente).Voorstellen.Take(5).Select(v => v.Interventie.Id));
        Assert.DoesNotContain(Voorstel(functie).Voorstellen, v => v.Deel is Lijstdeel.LooptHier);
    }

    [Fact]
    public void Wat_hier_loopt_maar_averechts_werkt_of_over_iets_anders_gaat_krijgt_geen_voorrang()
    {
        Gebruik[] hier = [new Gebruik { Gemeenten = ["GM0034"], Bron = "x" }];
        var goed = Proef.Interventie("goed") with { InGebruik = hier };
        var averechts = Proef.Interventie("averechts") with
        {
            InGebruik = hier,
            Effecten = [new Effect { Uitkomst = "vallen", Richting = Effectrichting.Stijging, Uitwerking = Uitwerking.Averechts, Bewijs = Bewijsvorm.Rct, Gezondheidsdoelen = ["minder-valongevallen"], Bron = "x" }],
        };
        var elders = Proef.Interventie("elders") with { InGebruik = hier, Gezondheidsdoelen = ["minder-roken"] };
        var catalogus = Proef.Met(goed, averechts, elders);

        var delen = Proef.StelVoor(catalogus, new Voorstelvraag { Basisfunctionaliteit = "valpreventie", Gemeente = "Almere" })
            .Voorstellen.ToDictionary(v => v.Interventie.Id, v => v.Deel);

        Assert.Equal((Lijstdeel.LooptHier, Lijstdeel.Rangorde, Lijstdeel.Rangorde), (delen["goed"], delen["averechts"], delen["elders"]));
    }

    [Fact]
    public void Kansen_gelden_binnen_een_deel_en_de_onzekerheid_gaat_over_de_rangorde()
    {
        var antwoord = Voorstel("kansrijke-start", aantal: 50);

        foreach (var deel in antwoord.Voorstellen.GroupBy(v => v.Deel))
        {
            Assert.InRange(deel.Sum(v => v.Robuustheid.KansOpRang1), 0.99m, 1.01m);
            Assert.All(deel, v => Assert.InRange(v.Rang, v.Robuustheid.BesteRang, v.Robuustheid.SlechtsteRang));
        }

        var eerste = antwoord.Voorstellen.First(v => v.Deel is Lijstdeel.Rangorde);
        Assert.StartsWith(antwoord.Onzekerheid.TeDunVoorRangorde ? "De feiten zijn te dun" : eerste.Interventie.Naam, antwoord.Onzekerheid.Uitleg, StringComparison.Ordinal);
        Assert.Contains(eerste.Interventie.Naam, antwoord.Onzekerheid.Uitleg, StringComparison.Ordinal);
    }

    private static Voorstelantwoord Voorstel(string functie, string? gemeente = null, int aantal = 10) =>
        Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = functie, Gemeente = gemeente, Aantal = aantal });
}
