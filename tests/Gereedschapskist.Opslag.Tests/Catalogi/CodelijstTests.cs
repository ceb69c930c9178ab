using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Opslag.Tests.Catalogi;

public class CodelijstTests
{
    private static Catalogus Catalogus => Echt.Catalogus;

    /// <summary>Every enum whose codes a reader can meet.</summary>
    public static TheoryData<Type> Opsommingen =>
        [.. typeof(Interventie).Assembly.GetTypes().Where(t => t.IsEnum && Enumcodes.Van(t).Codelijst is not null)];

    [Theory]
    [MemberData(nameof(Opsommingen))]
    public void Elke_waarde_van_een_opsomming_heeft_een_code_met_een_label_en_andersom(Type opsomming)
    {
        var codes = Enumcodes.Van(opsomming);

        Assert.Equal(codes.Alle.Order(StringComparer.Ordinal), Codes(codes.Codelijst!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Een_opsomming_heet_overal_hetzelfde()
    {
        Assert.Equal("Voorwaardelijk", Catalogus.Labels.Van(Financieringsoordeel.Voorwaardelijk));
        Assert.Equal("Zorgverzekeringswet (Zvw)", Catalogus.Labels.Van(Grondslag.Zvw));
        Assert.Equal("Zvw", Catalogus.Labels.InZin(Grondslag.Zvw));
        Assert.Equal("goed beschreven", Catalogus.Labels.InZin(Erkenningsniveau.GoedBeschreven));
        Assert.Equal("Nergens bekend", Catalogus.Labels.Van("bestaat-niet", "nergens-bekend"));
    }

    [Fact]
    public void Van_waarde_naar_code_en_terug()
    {
        Assert.Equal("goed-onderbouwd", Erkenningsniveau.GoedOnderbouwd.Code());
        Assert.Equal(Erkenningsniveau.GoedOnderbouwd, Enumcode.Lees<Erkenningsniveau>("goed-onderbouwd"));
        Assert.Null(Enumcode.Lees<Erkenningsniveau>("GoedOnderbouwd"));
        Assert.Equal(Enum.GetValues<Grondslag>().Select(g => g.Code()), Enumcode.Alle<Grondslag>());
    }

    [Fact]
    public void Erkenningsniveaus_staan_van_geen_oordeel_naar_het_sterkste_bewijs() =>
        Assert.Equal(
            ["onbekend", "niet-erkend", "vervallen", "goed-beschreven", "goed-onderbouwd", "eerste-aanwijzingen", "goede-aanwijzingen", "sterke-aanwijzingen"],
            Codes("erkenningsniveau"));

    [Fact]
    public void Elke_gebruikte_setting_functie_en_elk_leefgebied_staat_in_een_codelijst()
    {
        Assert.Empty(Catalogus.Interventies.SelectMany(i => i.Settings).Except(Codes("setting")));
        Assert.Empty(Catalogus.Interventies.SelectMany(i => i.Functies).Except(Codes("functie")));
        Assert.Empty(Catalogus.Basisfunctionaliteiten.Select(b => b.Leefgebied).Except(Codes("leefgebied")));
        Assert.Empty(Catalogus.Gezondheidsdoelen.Select(d => d.Leefgebied).OfType<string>().Except(Codes("leefgebied")));
    }

    [Fact]
    public void Elk_kenmerk_en_thema_valt_in_een_groep()
    {
        Assert.Empty(Catalogus.Interventies.SelectMany(i => i.Kenmerken).Except(Omvat("kenmerkgroep")));
        Assert.Empty(Catalogus.Interventies.SelectMany(i => i.Themas).Except(Omvat("themagroep")));
    }

    [Fact]
    public void Minder_bereikte_groepen_en_themas_van_cijfers_bestaan()
    {
        Assert.Empty(Omvat("bereik").Except(Codes("kenmerkgroep")));
        Assert.Empty(Catalogus.KostenBaten.Select(feit => feit.Thema).Except(Codes("cijferthema")));
        Assert.All(Omvat("cijferthema"), id => Assert.True(Catalogus.Basisfunctionaliteit(id) is not null || Catalogus.Gezondheidsdoel(id) is not null, id));
    }

    [Fact]
    public void Elke_code_heeft_een_label_en_een_definitie_van_een_zin() => Assert.All(
        Catalogus.Codelijsten.SelectMany(l => l.Codes),
        code =>
        {
            Assert.NotEmpty(code.Label);
            Assert.EndsWith(".", code.Definitie, StringComparison.Ordinal);
        });

    private static IEnumerable<string> Codes(string lijst) => Lijst(lijst).Codes.Select(c => c.Id);

    private static IEnumerable<string> Omvat(string lijst) => Lijst(lijst).Codes.SelectMany(c => c.Omvat);

    private static Codelijst Lijst(string id)
    {
        var lijst = Catalogus.Codelijst(id);
        Assert.NotNull(lijst);
        return lijst;
    }
}
