using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Tests.Effecten;

public class EffectlezerTests
{
    private const string Doel = "minder-valongevallen";

    [Theory]
    [InlineData("rct1+ rct2+", Effectzekerheid.Hoog)]
    [InlineData("rct1+ rct1+", Effectzekerheid.Redelijk)]
    [InlineData("rct1+ rct2-", Effectzekerheid.Redelijk)]
    [InlineData("rct1+ rct1-", Effectzekerheid.Laag)]
    [InlineData("con1+ con2+", Effectzekerheid.Redelijk)]
    [InlineData("con1+", Effectzekerheid.Laag)]
    [InlineData("con1+ con1-", Effectzekerheid.ZeerLaag)]
    [InlineData("lit1+", Effectzekerheid.Laag)]
    [InlineData("vna1+ vna2+ vna3+", Effectzekerheid.ZeerLaag)]
    [InlineData("onb1+", Effectzekerheid.ZeerLaag)]
    [InlineData("rct1+ rct2+ vna3-", Effectzekerheid.Hoog)]
    public void De_zekerheid_volgt_uit_opzet_aantal_bronnen_en_tegenspraak_van_het_sterkste_onderzoek(string metingen, Effectzekerheid zekerheid) =>
        Assert.Equal(zekerheid, Lees(metingen)!.Zekerheid);

    [Theory]
    [InlineData("rct1+ rct2+", Uitwerking.Gunstig)]
    [InlineData("rct1+ vna2-", Uitwerking.Gemengd)]
    [InlineData("rct1+ rct2+ vna3-", Uitwerking.Gunstig)]
    [InlineData("rct1- vna2+ vna3+ vna4+ vna5+ vna6+ vna7+", Uitwerking.Gemengd)]
    [InlineData("rct1-", Uitwerking.GeenEffect)]
    [InlineData("rct1! vna2+", Uitwerking.Gemengd)]
    [InlineData("rct1!", Uitwerking.Averechts)]
    [InlineData("rct1-- rct2-", Uitwerking.GeenEffect)]
    public void Een_nulresultaat_en_een_averechts_resultaat_wegen_naar_de_opzet_mee(string metingen, Uitwerking uitwerking) =>
        Assert.Equal(uitwerking, Lees(metingen)!.Uitwerking);

    [Fact]
    public void Zonder_gemeten_richting_op_het_doel_is_er_geen_regel()
    {
        Assert.Null(Lees("rct1?"));
        Assert.Null(Effectlezer.OpDoel(Maak("rct1+"), "minder-roken"));
    }

    [Theory]
    [InlineData("rct1+s rct2+s", Uitwerking.Gunstig, Effectzekerheid.Redelijk, true)]
    [InlineData("rct1+s rct2+s vna3+", Uitwerking.Gunstig, Effectzekerheid.ZeerLaag, false)]
    [InlineData("rct1+s rct2+s con3-", Uitwerking.GeenEffect, Effectzekerheid.Laag, false)]
    [InlineData("onb1+s", Uitwerking.Gunstig, Effectzekerheid.ZeerLaag, true)]
    public void Wat_het_doel_zelf_meet_beslist_en_een_tussenstap_telt_alleen_als_er_niets_anders_is(
        string metingen, Uitwerking uitwerking, Effectzekerheid zekerheid, bool tussenstap)
    {
        var lijn = Lees(metingen)!;

        Assert.Equal((uitwerking, zekerheid, tussenstap), (lijn.Uitwerking, lijn.Zekerheid, lijn.IsTussenstap));
        Assert.Equal(tussenstap, lijn.Tekst.StartsWith("Gemeten op een stap naar het doel, niet op het doel zelf. ", StringComparison.Ordinal));
    }

    [Fact]
    public void De_regel_telt_geen_stemmen_maar_zegt_wat_hoeveel_en_hoe_zeker()
    {
        var lijn = Lees("rct1+ rct2+")!;

        Assert.Equal("Werkt. Vallen: 35 procent minder. 2 metingen uit 2 bronnen; het sterkst: onderzoek met loting.", lijn.Tekst);
    }

    [Fact]
    public void Elke_regel_van_de_echte_catalogus_is_een_zin_met_bronnen()
    {
        foreach (var interventie in Gedeeld.Tests.Echt.Catalogus.Interventies)
        {
            if (Effectlezer.Voornaamste(interventie) is not { } lijn)
            {
                Assert.DoesNotContain(interventie.Effecten, effect => effect.Uitwerking is not null);
                continue;
            }

            Assert.EndsWith(".", lijn.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("..", lijn.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", lijn.Tekst, StringComparison.Ordinal);
            Assert.NotEmpty(lijn.Bronnen);
        }
    }

    private static Effectlijn? Lees(string metingen) => Effectlezer.OpDoel(Maak(metingen), Doel);

    /// <summary>"rct1+" is randomised research in source 1 with a favourable result; - is none, ! adverse, ? without direction, s a step.</summary>
    private static Interventie Maak(string metingen)
    {
        IReadOnlyList<Effect> effecten = [.. metingen.Split(' ').Select(Meting)];
        return new Interventie
        {
            Id = "x",
            Naam = "X",
            Gezondheidsdoelen = [Doel],
            Effecten = effecten,
            Bronnen = [.. effecten.Select(effect => effect.Bron).Distinct().Select(bron => new Bron { Id = bron, Titel = bron })],
        };
    }

    private static Effect Meting(string meting) => new()
    {
        Uitkomst = "Vallen",
        Grootte = "35 procent minder.",
        Gezondheidsdoelen = [Doel],
        TussenstapNaar = meting.EndsWith('s') ? [Doel] : [],
        Bewijs = meting[..3] switch
        {
            "rct" => Bewijsvorm.Rct,
            "con" => Bewijsvorm.Gecontroleerd,
            "vna" => Bewijsvorm.VoorNa,
            "lit" => Bewijsvorm.Literatuur,
            _ => Bewijsvorm.Onbekend,
        },
        Uitwerking = meting[4] switch
        {
            '+' => Uitwerking.Gunstig,
            '-' => Uitwerking.GeenEffect,
            '!' => Uitwerking.Averechts,
            _ => null,
        },
        Richting = Effectrichting.GeenEffect,
        Bron = meting[3..4],
    };
}
