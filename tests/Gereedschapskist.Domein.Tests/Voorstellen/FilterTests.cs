using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Filters;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

public class FilterTests
{
    private static readonly Interventie Ruim = Proef.Interventie("ruim");

    private static readonly Interventie Streng = Proef.Interventie("streng") with
    {
        LeeftijdVan = 75,
        Settings = ["zorg"],
        Preventievormen = [Preventievorm.Zorggerelateerd],
        Erkenningen = [new Erkenning { Niveau = Erkenningsniveau.GoedBeschreven, Bron = "x" }],
        KostenPerDeelnemer = new KostenPerDeelnemer { VanEuro = 500, TotEuro = 800, Berekening = "som", Bronnen = [] },
    };

    public static TheoryData<string, Voorstelvraag> Gevallen => new()
    {
        { "uitgesloten-door-vrager", new Voorstelvraag { Uitsluiten = ["streng"] } },
        { "leeftijd-overlapt", new Voorstelvraag { Doelgroep = new Doelgroepvraag { LeeftijdVan = 65, LeeftijdTot = 70 } } },
        { "setting-komt-overeen", new Voorstelvraag { Settings = ["wijk"] } },
        { "preventievorm-komt-overeen", new Voorstelvraag { Preventievormen = ["selectief"] } },
        { "past-in-budget", new Voorstelvraag { Budget = new Budgetvraag { Bedrag = 1000, Deelnemers = 10 } } },
    };

    [Fact]
    public void Elke_voorwaarde_heeft_een_naam_in_de_codelijst_en_andersom() =>
        Assert.Equal(Zeef.Filters.Select(filter => filter.Regel), Proef.Echt.Codelijst(IFilter.Codelijst)!.Codes.Select(code => code.Id));

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Wie_afvalt_staat_er_met_de_regel_bij_en_onbekend_valt_niet_af(string regel, Voorstelvraag vraag)
    {
        var antwoord = StelVoor(vraag);

        Assert.Equal(["ruim"], antwoord.Voorstellen.Select(voorstel => voorstel.Interventie.Id));
        var weg = Assert.Single(antwoord.Uitgesloten, uitsluiting => uitsluiting.Interventie.Id == "streng");
        Assert.Equal(regel, weg.Regel);
        Assert.NotEmpty(weg.Uitleg);
    }

    [Fact]
    public void Een_onbekende_erkenning_voldoet_niet_aan_een_minimum()
    {
        var antwoord = StelVoor(new Voorstelvraag { MinimumErkenning = "goed-beschreven" });

        Assert.Equal(["streng"], antwoord.Voorstellen.Select(voorstel => voorstel.Interventie.Id));
        Assert.Equal("erkenning-is-hoog-genoeg", Assert.Single(antwoord.Uitgesloten).Regel);
    }

    [Fact]
    public void Verzekerde_zorg_hoeft_niet_in_het_budget_van_de_vrager()
    {
        var verzekerd = Streng with { Financiering = [new Financieringsfeit { Onderdeel = "x", Grondslag = Grondslag.Zvw, Bron = "x" }] };

        var antwoord = Proef.StelVoor(Proef.Met(verzekerd), Vraag(new Voorstelvraag { Budget = new Budgetvraag { Bedrag = 1000, Deelnemers = 10 } }));

        Assert.Equal(false, Assert.Single(antwoord.Voorstellen).Kosten.PastInBudget);
    }

    [Fact]
    public void Als_niets_overblijft_zegt_het_antwoord_wat_elke_regel_weghaalt_en_wat_te_versoepelen()
    {
        var antwoord = StelVoor(new Voorstelvraag { MinimumErkenning = "sterke-aanwijzingen", Settings = ["wijk"] });

        Assert.Empty(antwoord.Voorstellen);
        Assert.Equal("erkenning-is-hoog-genoeg", antwoord.GeenVoorstel!.Versoepel[0]);
        Assert.Contains("erkenning is hoog genoeg (2)", antwoord.GeenVoorstel.Uitleg, StringComparison.Ordinal);
        Assert.Contains("de plaats komt overeen (1)", antwoord.GeenVoorstel.Uitleg, StringComparison.Ordinal);
        Assert.Contains("lagere minimumerkenning", antwoord.GeenVoorstel.Advies, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_functie_zonder_interventies_zegt_dat_zo()
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = "verhogen-vaccinatiegraad" });

        Assert.Empty(antwoord.Voorstellen);
        Assert.Equal(["hoort-bij-basisfunctionaliteit"], antwoord.GeenVoorstel!.Versoepel);
        Assert.Equal("Er zijn geen kandidaten.", antwoord.Onzekerheid.Uitleg);
    }

    private static Voorstelantwoord StelVoor(Voorstelvraag vraag) => Proef.StelVoor(Proef.Met(Ruim, Streng), Vraag(vraag));

    private static Voorstelvraag Vraag(Voorstelvraag vraag) => vraag with { Gezondheidsdoel = "minder-valongevallen" };
}
