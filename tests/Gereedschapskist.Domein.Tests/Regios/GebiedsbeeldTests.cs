using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Regios;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Domein.Tests.Regios;

public class GebiedsbeeldTests
{
    private static readonly Catalogusinhoud Inhoud = Cataloguslezer.Lees(Cataloguspad.Meegeleverd);
    private static readonly Catalogus Catalogus = new("proef", Inhoud);

    public static TheoryData<string> Gebieden => [.. Catalogus.Regios.Select(regio => regio.Code), .. Catalogus.Gemeenten.Where((_, n) => n % 20 == 0).Select(gemeente => gemeente.Code)];

    [Theory]
    [MemberData(nameof(Gebieden))]
    public void Elk_gebied_heeft_een_beeld_met_elke_functie_en_elke_indeling(string code)
    {
        var beeld = Beeld(code);

        Assert.Equal(Catalogus.Basisfunctionaliteiten.Select(functie => functie.Id).Order(), beeld.Functies.Select(functie => functie.Id).Order());
        Assert.Equal(Enum.GetValues<Regiosoort>(), beeld.Indelingen.Select(indeling => indeling.Soort));
        Assert.All(beeld.Kort, zin => Assert.EndsWith(".", zin, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Gebieden))]
    public void Elke_gemeente_ligt_per_indeling_in_een_van_de_genoemde_regios(string code)
    {
        var gemeenten = Zoek(code).Gemeenten.Count;

        Assert.All(Beeld(code).Indelingen, indeling => Assert.Equal(gemeenten, indeling.Regios.Sum(regio => regio.Gemeenten)));
    }

    [Theory]
    [MemberData(nameof(Gebieden))]
    public void Een_gemiddelde_ligt_tussen_het_laagste_en_het_hoogste_cijfer(string code) =>
        Assert.All(
            Beeld(code).Cijfers.Where(cijfer => cijfer is { Waarde: not null, Laagst: not null }),
            cijfer => Assert.InRange(cijfer.Waarde!.Value, cijfer.Laagst!.Waarde - 0.05m, cijfer.Hoogst!.Waarde + 0.05m));

    [Fact]
    public void Een_gemiddelde_telt_een_grote_gemeente_zwaarder()
    {
        var soort = new Cijfersoort { Id = "proef", Naam = "Proef", Eenheid = "procent", Weging = Noemer.Inwoners, Bron = "b" };
        var catalogus = new Catalogus("proef", new Catalogusinhoud
        {
            Beschrijving = Inhoud.Beschrijving,
            Cijfersoorten = [soort, soort with { Id = "klasse", Weging = null }],
            Gemeenten = [Gemeente("GM0001", 90_000, 10), Gemeente("GM0002", 10_000, 20)],
            Regios = [new Regio { Code = "R1", Naam = "Proefstreek", Soort = Regiosoort.Iza, Gemeenten = ["GM0001", "GM0002"] }],
        });

        var cijfer = Assert.Single(Gebiedsbeelden.Maak(catalogus, catalogus.Gebieden.Zoek("R1").Gebied!).Cijfers);

        Assert.Equal(11, cijfer.Waarde);
        Assert.Equal((10, 20), (cijfer.Laagst!.Waarde, cijfer.Hoogst!.Waarde));
    }

    [Fact]
    public void Een_klasse_en_een_cijfer_dat_een_gemeente_niet_heeft_krijgen_geen_gemiddelde()
    {
        var zonderInkomen = Catalogus.Gemeenten.First(gemeente => !gemeente.Cijfers.ContainsKey("gemiddeld-inkomen"));

        var cijfers = Beeld(zonderInkomen.IzaRegio).Cijfers.ToDictionary(cijfer => cijfer.Id);

        Assert.Null(cijfers["gemiddeld-inkomen"].Waarde);
        Assert.Null(cijfers["stedelijkheid"].Waarde);
        Assert.NotNull(cijfers["stedelijkheid"].Laagst);
        Assert.NotNull(cijfers["rookt"].Waarde);
    }

    [Fact]
    public void De_regio_telt_bij_een_norm_per_gemeente_en_regio_zelf_mee()
    {
        var norm = Functie("IZA09", "kansrijke-start").Streefwaarden[0].Uitkomsten[0];

        Assert.Equal((19m, 19m), (norm.Van, norm.Tot));
    }

    [Fact]
    public void De_aandelen_van_alle_IZA_regios_zijn_samen_het_landelijke_bedrag()
    {
        var regels = Catalogus.Regios.Where(regio => regio.Soort == Regiosoort.Iza)
            .Select(regio => Functie(regio.Code, "valpreventie").Geld[0].Bedragen[0])
            .ToList();

        Assert.InRange(regels.Sum(regel => regel.AandeelMiljoenEuro!.Value), regels[0].MiljoenEuro - 0.25m, regels[0].MiljoenEuro + 0.25m);
        Assert.Equal(Geldaandeel.Toelichting, Beeld("IZA09").GeldToelichting);
    }

    [Fact]
    public void Lopen_grenzen_anders_dan_staat_er_met_wie_u_te_maken_heeft()
    {
        var ggd = Assert.Single(Catalogus.Regios, regio => regio is { Soort: Regiosoort.Iza, Naam: "Gelderse Vallei" });

        var indeling = Beeld(ggd.Code).Indelingen.Single(i => i.Soort == Regiosoort.Ggd);

        Assert.False(indeling.ValtSamen);
        Assert.Equal(2, indeling.Regios.Count);
        Assert.Contains("meer dan één GGD", indeling.Betekenis, StringComparison.Ordinal);
        Assert.Contains(Beeld(ggd.Code).Kort, zin => zin.Contains("GGD-regio", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_indicator_toont_het_cijfer_van_hier_waar_de_catalogus_het_heeft()
    {
        var metingen = Functie("GM0034", "overgewicht-volwassenen").Monitoring.ToDictionary(meting => meting.Id);

        Assert.Equal(Zoek("GM0034").Gemeenten[0].Cijfers["overgewicht"], metingen["overgewicht-volwassenen"].Waarde);
        Assert.Equal(2020, metingen["overgewicht-volwassenen"].Jaar);
        Assert.Null(metingen["nieuwe-deelnemers-gli"].Waarde);
        Assert.Equal("GLI-monitor", metingen["nieuwe-deelnemers-gli"].Gegevensbron);
    }

    [Fact]
    public void De_kern_noemt_mandaat_verzekeraar_en_het_einde_van_een_gemeente()
    {
        Assert.Contains(Beeld("IZA09").Kort, zin => zin.Contains("Smallingerland", StringComparison.Ordinal) && zin.Contains("De Friesland", StringComparison.Ordinal));
        Assert.Contains(Beeld("GM1696").Kort, zin => zin.Contains("Hilversum", StringComparison.Ordinal));
    }

    private static Gemeente Gemeente(string code, int inwoners, decimal cijfer) => new()
    {
        Code = code,
        Naam = code,
        Provincie = "Proefland",
        Bevolking = new Bevolkingsopbouw
        {
            Peildatum = new DateOnly(2024, 1, 1),
            Inwoners = inwoners,
            Tot15 = 0,
            Van15Tot65 = inwoners,
            Vanaf65 = 0,
            Tot18Van = 0,
            Tot18Tot = 0,
            Bron = "b",
        },
        Cijfers = new Dictionary<string, decimal> { ["proef"] = cijfer },
        IzaRegio = "R1",
        GgdRegio = "",
        Zorgkantoorregio = "",
        Veiligheidsregio = "",
        Jeugdregio = "",
    };

    private static Gebied Zoek(string code) => Catalogus.Gebieden.Zoek(code).Gebied!;

    private static Gebiedsbeeld Beeld(string code) => Gebiedsbeelden.Maak(Catalogus, Zoek(code));

    private static Functiebeeld Functie(string code, string id) => Beeld(code).Functies.Single(functie => functie.Id == id);
}
