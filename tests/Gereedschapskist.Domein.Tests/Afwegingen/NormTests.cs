using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Tests.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

/// <summary>A number of an agreement comes to the same wherever it is asked.</summary>
public class NormTests
{
    [Theory]
    [InlineData("IZA09")]
    [InlineData("IZA41")]
    [InlineData("GM0599")]
    [InlineData("GM0096")]
    public void Voorstel_en_afweging_noemen_hetzelfde_aantal_deelnemers_voor_valpreventie(string gebied)
    {
        var voorstel = Proef.StelVoor(Vraag("valpreventie", gebied)).Rekenhulp;
        var afweging = Proefcatalogus.Weeg("in-balans", gebied).Deelnemers;

        Assert.Equal(voorstel.Deelnemers, (int?)afweging.Tot);
        Assert.Contains("alle 8 programma's samen", afweging.Uitleg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IZA09", 19)]
    [InlineData("IZA41", 17)]
    [InlineData("GM0599", 1)]
    public void Een_coalitie_per_gemeente_en_per_regio_telt_de_regio_mee(string gebied, int aantal)
    {
        var uitkomst = Assert.Single(Proef.StelVoor(Vraag("kansrijke-start", gebied)).Rekenhulp.Streefwaarden).Uitkomsten;

        Assert.Equal(aantal, Assert.Single(uitkomst).Van);
    }

    [Fact]
    public void Elke_norm_met_een_getal_zegt_waarover_zij_is_gerekend()
    {
        var normen = Proefcatalogus.Catalogus.Basisfunctionaliteiten.SelectMany(f => f.Streefwaarden).ToList();

        Assert.All(normen, norm => Assert.True(norm.Norm is null || norm.Noemers.Count > 0, norm.Wat));
        Assert.All(normen.Where(n => n.Soort is Normsoort.Fte), norm => Assert.Equal("fte", norm.Geteld));
    }

    [Fact]
    public void Formatie_voor_jeugdigen_is_een_bereik_omdat_hun_aantal_een_schatting_is()
    {
        var streefwaarden = Proef.StelVoor(Vraag("overgewicht-kinderen", "IZA09")).Rekenhulp.Streefwaarden;

        Assert.All(streefwaarden, s => Assert.All(s.Uitkomsten, u => Assert.NotNull(u.Van)));
    }

    [Theory]
    [InlineData("nu-niet-zwanger", "GM0080")]
    [InlineData("housing-first", "GM0599")]
    public void Zonder_enig_gegeven_over_bereik_is_het_aantal_deelnemers_onbekend_en_niet_iedereen(string interventie, string gemeente)
    {
        var afweging = Proefcatalogus.Weeg(interventie, gemeente);

        Assert.Null(afweging.Deelnemers.Tot);
        Assert.Contains("onbekend", Assert.Single(afweging.PerGemeente).Uitleg, StringComparison.Ordinal);
    }

    private static Voorstelvraag Vraag(string functie, string gebied) => new()
    {
        Basisfunctionaliteit = functie,
        Regio = gebied.StartsWith("GM", StringComparison.Ordinal) ? null : gebied,
        Gemeente = gebied.StartsWith("GM", StringComparison.Ordinal) ? gebied : null,
    };
}
