using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Taal;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

/// <summary>A weighing begins with what a colleague would say.</summary>
public class AfwegingszinnenTests
{
    public static TheoryData<string, string> Gevallen => new(
        from interventie in new[] { "in-balans", "cool", "otago", "zilverlijn", "nu-niet-zwanger" }
        from regio in new[] { "IZA09", "IZA41", "IZA32" }
        select (interventie, regio));

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Elke_samenvatting_bestaat_uit_hele_zinnen_en_begint_met_het_advies(string interventie, string regio)
    {
        var afweging = Weeg(interventie, regio);
        var samenvatting = Kernzin.Samen(afweging.Kern);

        Assert.Matches(@"^\p{Lu}[^\n]*[^.: ][.?]$", samenvatting);
        Assert.DoesNotMatch(@"[a-z][A-Z]|\.\.|\bonbekend\b", samenvatting.Replace(afweging.InterventieNaam, "", StringComparison.Ordinal));
        Assert.StartsWith(afweging.Advies is Advies.RegionaalOrganiserenLokaalUitvoeren ? "Organiseer " : "Regel ", samenvatting, StringComparison.Ordinal);
        Assert.Contains(afweging.Gebied.Naam!, afweging.Kern[0].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Wie_nog_iets_kan_kantelen_leest_welke_vraag_hij_eerst_beantwoordt()
    {
        var afweging = Weeg("cool", "IZA41");

        Assert.Equal(Advieszekerheid.Open, afweging.Zekerheid);
        Assert.EndsWith(afweging.OpenVragen.First(vraag => vraag.KanKantelen).Vraag, afweging.Kern[^1].Tekst, StringComparison.Ordinal);
    }

    private static Afweging Weeg(string interventie, string regio)
    {
        var uitkomst = Afweger.Weeg(Gedeeld.Tests.Echt.Catalogus, new Afwegingsvraag { Interventie = interventie, Regio = regio });
        Assert.True(uitkomst.Gelukt, string.Join("; ", uitkomst.Fouten));
        return uitkomst.Waarde;
    }
}
