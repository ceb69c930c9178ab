using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

/// <summary>A comparison begins with what tells them apart.</summary>
public class VergelijkzinnenTests
{
    [Theory]
    [InlineData("in-balans", "otago", "vallen-verleden-tijd")]
    [InlineData("cool", "slimmer")]
    [InlineData("zilverlijn", "zin-in-vriendschap")]
    [InlineData("voorzorg", "lokale-coalitie-kansrijke-start")]
    public void De_samenvatting_bestaat_uit_hele_zinnen_zonder_codes(params string[] ids)
    {
        var vergelijking = Vergelijk(ids);

        Assert.Matches(@"^\p{Lu}[^\n]*[^.: ]\.$", vergelijking.Samenvatting);
        Assert.DoesNotMatch(@"\.\.|  |\balleen-beschreven\b|\bnull\b", vergelijking.Samenvatting);
        Assert.Equal("Wat is het verschil", vergelijking.Kern[0].Kop);
    }

    [Fact]
    public void Een_beste_staat_er_alleen_als_een_rij_er_een_heeft()
    {
        var vergelijking = Vergelijk("in-balans", "otago", "vallen-verleden-tijd");

        Assert.Equal(
            vergelijking.Rijen.Any(rij => rij.Beste.Count > 0),
            vergelijking.Kern[0].Tekst.Contains("Zeker de beste is", StringComparison.Ordinal));
    }

    private static Vergelijking Vergelijk(params string[] ids)
    {
        var uitkomst = Vergelijker.Vergelijk(Proef.Echt, new Vergelijkvraag { Interventies = ids }, Proef.Dag);
        Assert.True(uitkomst.Gelukt, string.Join("; ", uitkomst.Fouten));
        return uitkomst.Waarde;
    }
}
