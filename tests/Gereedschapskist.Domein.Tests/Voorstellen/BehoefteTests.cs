using Gereedschapskist.Domein.Taal;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

/// <summary>A proposal knows how the place stands, says so and lets it count.</summary>
public class BehoefteTests
{
    private const string Bereik = "bereik-kwetsbare-groepen";

    [Fact]
    public void De_cijfers_van_de_plaats_over_het_doel_staan_naast_die_van_Nederland_en_in_de_samenvatting()
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag { Gezondheidsdoel = "minder-eenzaamheid", Gemeente = "Emmen" });
        var emmen = Proef.Echt.Gemeenten.Single(gemeente => gemeente.Naam == "Emmen");

        Assert.NotEmpty(antwoord.Rekenhulp.LokaleCijfers);
        Assert.All(antwoord.Rekenhulp.LokaleCijfers, cijfer =>
        {
            Assert.Equal(emmen.Cijfers[cijfer.Id], cijfer.Waarde);
            Assert.NotNull(cijfer.Nederland);
            Assert.Contains("minder-eenzaamheid", Proef.Echt.Cijfersoorten.Single(soort => soort.Id == cijfer.Id).Gezondheidsdoelen);
        });
        Assert.Contains(
            $"{Nl.Afgerond(antwoord.Rekenhulp.LokaleCijfers[0].Waarde!.Value)} procent in Emmen",
            antwoord.Kern.Single(zin => zin.Kop == "Hoe is het hier").Tekst,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_plaats_zijn_er_geen_lokale_cijfers() =>
        Assert.Empty(Proef.StelVoor(new Voorstelvraag { Gezondheidsdoel = "minder-eenzaamheid" }).Rekenhulp.LokaleCijfers);

    [Fact]
    public void Wie_naar_ouderen_vraagt_krijgt_eerst_de_cijfers_over_ouderen()
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag
        {
            Gezondheidsdoel = "minder-eenzaamheid",
            Gemeente = "Emmen",
            Doelgroep = new Doelgroepvraag { LeeftijdVan = 65 },
        });

        Assert.Equal("65 jaar en ouder", antwoord.Rekenhulp.LokaleCijfers[0].Leeftijd);
    }

    [Fact]
    public void Waar_meer_huishoudens_een_laag_inkomen_hebben_weegt_bereik_van_kwetsbare_groepen_naar_verhouding_zwaarder()
    {
        var (gewicht, nederland) = (Gewicht(Met("Rozendaal")), Nederland());
        foreach (var gemeente in Proef.Echt.Gemeenten.Where(gemeente => gemeente.Cijfers.ContainsKey("laag-inkomen")))
        {
            var antwoord = Met(gemeente.Code);

            Assert.Equal(antwoord.Rekenhulp.Gewichtsreden is not null, Gewicht(antwoord) > gewicht);
            Assert.Equal(gemeente.Cijfers["laag-inkomen"] >= nederland * 1.1m, antwoord.Rekenhulp.Gewichtsreden is not null);
        }
    }

    [Fact]
    public void Een_gewicht_dat_u_zelf_geeft_gaat_voor()
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag
        {
            Gezondheidsdoel = "minder-eenzaamheid",
            Gemeente = "Rotterdam",
            Gewichten = new Dictionary<string, double> { [Bereik] = 3 },
        });

        Assert.Null(antwoord.Rekenhulp.Gewichtsreden);
        Assert.NotNull(Met("Rotterdam").Rekenhulp.Gewichtsreden);
        Assert.Equal(Gewicht(Met("Rozendaal")), Gewicht(antwoord));
    }

    /// <summary>The average of all municipalities, weighed by inhabitants.</summary>
    private static decimal Nederland()
    {
        var bekend = Proef.Echt.Gemeenten.Where(gemeente => gemeente.Inwoners > 0 && gemeente.Cijfers.ContainsKey("laag-inkomen")).ToList();
        var som = bekend.Sum(gemeente => gemeente.Cijfers["laag-inkomen"] * gemeente.Inwoners!.Value);
        return decimal.Round(som / bekend.Sum(gemeente => gemeente.Inwoners!.Value), 1, MidpointRounding.AwayFromZero);
    }

    private static Voorstelantwoord Met(string gemeente) =>
        Proef.StelVoor(new Voorstelvraag { Gezondheidsdoel = "werk-en-participatie", Gemeente = gemeente, Aantal = 1 });

    private static decimal Gewicht(Voorstelantwoord antwoord) =>
        antwoord.Vraag.Gewichten.Single(gewicht => gewicht.Criterium == Voorstelcriterium.BereikKwetsbareGroepen).Gewicht;
}
