using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

/// <summary>A goal with narrower goals below it: who is about the goal itself comes first, and nobody is said to aim at what she does not.</summary>
public class DoelTests
{
    public static TheoryData<string> Doelen => [.. Proef.Echt.Gezondheidsdoelen.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Doelen))]
    public void Wie_over_het_doel_zelf_gaat_staat_boven_wie_alleen_over_een_doel_eronder_gaat(string doel)
    {
        var vraag = Doelvraag.Van(Proef.Echt, Proef.Echt.Gezondheidsdoel(doel)!);
        var rechtstreeks = Voorstellen(doel).Voorstellen.Select(v => vraag.IsRechtstreeks(Interventie(v))).ToList();

        Assert.Equal(rechtstreeks.OrderDescending(), rechtstreeks);
    }

    [Theory]
    [MemberData(nameof(Doelen))]
    public void Een_reden_noemt_alleen_doelen_die_de_catalogus_bij_de_interventie_noemt(string doel)
    {
        foreach (var voorstel in Voorstellen(doel).Voorstellen)
        {
            var interventie = Interventie(voorstel);
            var eigen = interventie.Gezondheidsdoelen.Concat(interventie.Effecten.SelectMany(e => e.Gezondheidsdoelen)).Select(Naam).ToHashSet();
            var reden = voorstel.Criteria.Single(c => c.Criterium is Voorstelcriterium.Doelpassing).Uitleg.Split("onder '")[0];

            Assert.All(reden.Split('\'').Where((_, plek) => plek % 2 == 1), genoemd => Assert.Contains(genoemd, eigen));
        }
    }

    [Theory]
    [MemberData(nameof(Doelen))]
    public void Voorstellen_en_zoeken_zijn_het_eens_over_wie_bij_een_doel_hoort(string doel)
    {
        var erbij = Proef.Echt.Interventies.Count(i => Proef.Echt.DoelenVan(i).Contains(doel));

        Assert.Equal(erbij, Voorstellen(doel).Kandidaten);
    }

    [Fact]
    public void Een_gezonde_leefomgeving_begint_met_wat_de_leefomgeving_zelf_aanpakt()
    {
        var eerste = Voorstellen("leefomgeving").Voorstellen.Take(5).Select(v => v.Interventie.Id).Order(StringComparer.Ordinal);

        Assert.Equal(["beweegtuin", "lokaal-hitteplan", "olga-commandeur-plein", "rookvrij-sporten-en-spelen", "team-fit"], eerste);
    }

    [Fact]
    public void Wie_alleen_een_onderliggend_doel_raakt_heeft_geen_kans_op_plaats_1()
    {
        var voorstellen = Voorstellen("leefomgeving").Voorstellen;

        Assert.All(voorstellen.Skip(5), v => Assert.Equal((0m, true), (v.Robuustheid.KansOpRang1, v.Robuustheid.BesteRang > 5)));
    }

    [Fact]
    public void Te_dunne_feiten_geven_groepen_die_samen_alle_voorstellen_zijn()
    {
        var antwoord = Proef.Echt.Gezondheidsdoelen.Select(d => Voorstellen(d.Id)).First(a => a.Onzekerheid.TeDunVoorRangorde);

        Assert.Equal(antwoord.Groepen.Select(g => g.Groep).Order(), antwoord.Groepen.Select(g => g.Groep));
        Assert.Equal(
            antwoord.Voorstellen.Select(v => v.Interventie.Id).Order(StringComparer.Ordinal),
            antwoord.Groepen.SelectMany(g => g.Interventies).Order(StringComparer.Ordinal));
        Assert.All(
            antwoord.Voorstellen.Where(v => v.Interventie.Erkenningsniveau >= Erkenningsniveau.EersteAanwijzingen),
            v => Assert.Equal(Onderbouwing.Bewezen, v.Groep));
    }

    [Fact]
    public void Een_breed_doel_toont_zijn_eigen_cijfers_en_die_van_de_doelen_eronder()
    {
        var cijfers = Voorstellen("leefstijl").Rekenhulp.Indicatoren;

        Assert.Contains(cijfers, c => c is { Gezondheidsdoel: "minder-roken", Nu: { Van: 20, Jaar: null }, Doel: { Van: 5, Jaar: 2040 } });
        Assert.Equal(2, Voorstellen("sociale-basis").Rekenhulp.Indicatoren.Count(c => c.Gezondheidsdoel == "sociale-basis"));
    }

    private static Voorstelantwoord Voorstellen(string doel) => Proef.StelVoor(new Voorstelvraag { Gezondheidsdoel = doel, Aantal = 50 });

    private static Interventie Interventie(Voorstel voorstel) => Proef.Echt.Interventie(voorstel.Interventie.Id)!;

    private static string Naam(string doel) => Proef.Echt.Gezondheidsdoel(doel)!.Naam;
}
