using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

public class RekenhulpTests
{
    [Theory]
    [InlineData(4.4, 4)]
    [InlineData(87.5, 88)]
    [InlineData(143, 140)]
    [InlineData(3688.4, 3700)]
    [InlineData(94949, 95000)]
    public void Een_schatting_houdt_hoogstens_twee_cijfers(double getal, double rond) =>
        Assert.Equal((decimal)rond, Schatting.Rond((decimal)getal));

    [Fact]
    public void Valpreventie_in_Almere_toont_beide_noemers_en_laat_onbekend_onbekend()
    {
        var beeld = Bereken(new Voorstelvraag { Basisfunctionaliteit = "valpreventie", Gemeente = "Almere" });

        var inschatting = Assert.Single(beeld.Streefwaarden[0].Uitkomsten);
        Assert.Equal(4300, inschatting.Tot); // 30,913 × 14%
        var deelname = beeld.Streefwaarden[1].Uitkomsten;
        Assert.Equal(["65-plussers", "65-plussers met verhoogd valrisico"], deelname.Select(uitkomst => uitkomst.Noemer));
        Assert.Equal(930, deelname[0].Tot); // 30,913 × 3%
        Assert.Null(deelname[1].Tot);
        Assert.Equal("Niet te berekenen: 65-plussers met verhoogd valrisico is onbekend.", deelname[1].Berekening);
        Assert.Equal(930, beeld.Deelnemers);
    }

    [Fact]
    public void Eigen_aannames_gaan_voor_en_staan_er_als_eigen_bij()
    {
        var beeld = Bereken(new Voorstelvraag
        {
            Basisfunctionaliteit = "valpreventie",
            Gemeente = "Almere",
            Aannames = new Rekenaannames { Inwoners65Plus = 30_000, VerhoogdValrisicoProcent = 40 },
        });

        Assert.Equal(360, beeld.Streefwaarden[1].Uitkomsten[1].Tot);
        Assert.Equal("Van u.", beeld.Invoer.Single(invoer => invoer.Veld == "inwoners65Plus").Herkomst);
    }

    [Theory]
    [InlineData("Almere", 49_415)]
    [InlineData("Groningen", 35_337)]
    public void Jeugdigen_zijn_onze_schatting_en_staan_er_zo_bij(string gemeente, int jeugdigen)
    {
        var beeld = Bereken(new Voorstelvraag { Basisfunctionaliteit = "laagdrempelige-steunpunten", Gemeente = gemeente });

        var invoer = beeld.Invoer.Single(invoer => invoer.Veld == "jeugdigen");
        Assert.Equal(jeugdigen, invoer.Waarde);
        Assert.StartsWith("Onze schatting", invoer.Herkomst, StringComparison.Ordinal);
    }

    [Fact]
    public void Geen_norm_voor_jeugdigen_blijft_liggen_bij_gebrek_aan_jeugdigen()
    {
        foreach (var functie in Proef.Echt.Basisfunctionaliteiten.Where(functie => functie.Streefwaarden.Count > 0))
        {
            var beeld = Bereken(new Voorstelvraag { Basisfunctionaliteit = functie.Id, Gemeente = "Hollands Kroon" });

            Assert.DoesNotContain(
                beeld.Streefwaarden.SelectMany(streefwaarde => streefwaarde.Uitkomsten),
                uitkomst => uitkomst.Berekening.Contains("jeugdigen is onbekend", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Zonder_gebied_wordt_er_niets_uitgerekend_maar_staat_de_norm_er_wel()
    {
        var beeld = Bereken(new Voorstelvraag { Basisfunctionaliteit = "valpreventie" });

        Assert.All(beeld.Streefwaarden, streefwaarde => Assert.Empty(streefwaarde.Uitkomsten));
        Assert.Null(beeld.Deelnemers);
        Assert.Equal("14 procent van de 65-plussers per jaar", beeld.Streefwaarden[0].Norm);
    }

    [Fact]
    public void Elke_streefwaarde_van_de_catalogus_wordt_voor_een_regio_uitgerekend_of_vraagt_om_een_getal()
    {
        foreach (var functie in Proef.Echt.Basisfunctionaliteiten.Where(functie => functie.Streefwaarden.Count > 0))
        {
            var beeld = Bereken(new Voorstelvraag { Basisfunctionaliteit = functie.Id, Regio = "IZA08" });

            Assert.All(beeld.Streefwaarden, streefwaarde => Assert.NotEmpty(streefwaarde.Uitkomsten));
        }
    }

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(6_000, null)]
    [InlineData(4_000, false)]
    public void Een_budget_past_past_niet_of_hangt_van_de_prijs_af(int budget, bool? past)
    {
        var vraag = Proef.Vraag(new Voorstelvraag
        {
            Basisfunctionaliteit = "valpreventie",
            Budget = new Budgetvraag { Bedrag = budget, Deelnemers = 10 },
        });
        var interventie = Proef.Interventie("x") with
        {
            KostenPerDeelnemer = new KostenPerDeelnemer { VanEuro = 500, TotEuro = 800, Prijsjaar = 2024, Berekening = "Som.", Bronnen = [] },
        };

        Assert.Equal(past, Kostenrekening.Bereken(interventie, vraag).PastInBudget);
    }

    [Fact]
    public void Onbekende_kosten_blijven_onbekend()
    {
        var beeld = Kostenrekening.Bereken(Proef.Interventie("x"), Proef.Vraag() with { Deelnemers = 100 });

        Assert.Null(beeld.TotaalVan);
        Assert.Contains("onbekend", beeld.Uitleg, StringComparison.Ordinal);
    }

    private static Rekenbeeld Bereken(Voorstelvraag vraag) => Rekenhulp.Bereken(Proef.Vraag(vraag));
}
