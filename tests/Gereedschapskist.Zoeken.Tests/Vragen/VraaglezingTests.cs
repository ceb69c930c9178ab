namespace Gereedschapskist.Zoeken.Tests.Vragen;

/// <summary>A question as people ask it.</summary>
public class VraaglezingTests
{
    [Theory]
    [InlineData("stoppen met roken", "stoppen met roken zonder groep", "rookvrij-ook-jij-groep")]
    [InlineData("bewegen voor ouderen", "bewegen voor ouderen maar geen valpreventie", "in-balans")]
    [InlineData("afvallen met de huisarts", "afvallen zonder verwijzing van de huisarts", "cool")]
    [InlineData("leefstijl overgewicht", "leefstijl overgewicht zonder bijeenkomsten", "cool")]
    [InlineData("afvallen", "afvallen, maar niet voor kinderen", "leff")]
    [InlineData("hulp bij depressie", "hulp bij depressie, maar niet voor jongeren", "head-up")]
    public void Wat_de_vraag_uitsluit_staat_lager(string zonder, string met, string id) =>
        Assert.True(Plaats(met, id) > Plaats(zonder, id), $"{Plaats(zonder, id)} → {Plaats(met, id)}");

    [Theory]
    [InlineData("geen geld voor sport", "sam-voor-alle-kinderen")]
    [InlineData("mijn kind luistert niet", "incredible-years")]
    [InlineData("niet alleen voor ouderen, ook voor kinderen: bewegen", "beweeg-wijs")]
    public void Een_ontkenning_die_het_probleem_noemt_sluit_niets_uit(string vraag, string id) =>
        Assert.True(Plaats(vraag, id) < 30, $"{Plaats(vraag, id)}");

    [Theory]
    [InlineData("ik lig elke nacht uren wakker", "i-sleep")]
    [InlineData("ik val maar niet af", "cool")]
    [InlineData("ik stop maar niet met roken", "stopcoach")]
    [InlineData("hulp bij sgulde", "schuldhulpmaatje")]
    public void Wat_bij_elkaar_hoort_mag_los_staan_en_geschreven_zijn_zoals_het_klinkt(string vraag, string id) =>
        Assert.True(Plaats(vraag, id) < 15, $"{Plaats(vraag, id)}");

    [Theory]
    [InlineData("pesten groep 7", "kiva")]
    [InlineData("mijn dochter van 15 is somber", "head-up")]
    [InlineData("driftige kleuter", "incredible-years")]
    public void Een_getal_is_een_leeftijd_en_geen_onderwerp(string vraag, string id) => Assert.True(Plaats(vraag, id) < 10, $"{Plaats(vraag, id)}");

    [Theory]
    [InlineData("vroeger zaten we in de zon")]
    [InlineData("inkoop van zorg")]
    [InlineData("een paar pilletjes")]
    [InlineData("de zuipkeet")]
    public void Een_gewoon_Nederlands_woord_wordt_niet_verbeterd(string vraag) => Assert.Null(Zoek(vraag).BedoeldeU);

    [Theory]
    [InlineData("Tandem maatjes", "humanitas-maatjes", "gigagaaf")]
    [InlineData("maatjes van Tandem", "maatjesproject-aanzet", "gezonde-peutermonden")]
    public void Een_gok_naar_een_typefout_overstemt_geen_woord_dat_zeker_is(string vraag, string wel, string niet) =>
        Assert.True(Plaats(vraag, wel) < 5 && Plaats(vraag, niet) >= 5, $"{Plaats(vraag, wel)}, {Plaats(vraag, niet)}");

    [Theory]
    [InlineData("kinderobesitas", "kind-naar-gezonder-gewicht")]
    [InlineData("sociaal verwijzen", "welzijn-op-recept")]
    public void Wie_een_functie_noemt_ziet_eerst_waar_zij_uit_bestaat(string vraag, string id) =>
        Assert.True(Plaats(vraag, id) < 3, $"{Plaats(vraag, id)}");

    [Fact]
    public void De_kinderen_van_wie_oud_is_zijn_volwassen_en_de_kleinkinderen_niet() =>
        Assert.True(
            Plaats("ik ben 78 en eenzaam, mijn kinderen wonen ver weg", "join-us")
            > Plaats("ik ben 78, mijn kleinkinderen zijn eenzaam en wonen ver weg", "join-us"));

    [Fact]
    public void Wie_zijn_moeder_noemt_zoekt_geen_programma_voor_moeders() =>
        Assert.True(Plaats("mijn moeder wordt vergeetachtig", "moeders-informeren-moeders") > 20);

    [Fact]
    public void Een_treffer_zonder_de_woorden_zegt_waardoor_hij_gevonden_is()
    {
        Assert.Contains(Zoek("ruziemaker leren zich in te houden").Treffers, t => t.GevondenVia is { Length: > 3 });
        Assert.All(Zoek("pesten").Treffers.Take(3), t => Assert.Null(t.GevondenVia));
        Assert.All(Zoek("").Treffers, t => Assert.Null(t.GevondenVia));
    }

    [Theory]
    [InlineData("hondenuitlaatservice")]
    [InlineData("accessoire")]
    [InlineData("kutwijf")]
    [InlineData("qwertyuiop asdfghjkl")]
    [InlineData("xqzv xqzv xqzv xqzv")]
    public void Wat_de_catalogus_niet_kent_geeft_niets_en_een_hint(string vraag)
    {
        var resultaat = Zoek(vraag);

        Assert.Equal(0, resultaat.Totaal);
        Assert.NotNull(resultaat.Hint);
    }

    [Theory]
    [InlineData("SELECT * FROM interventies; DROP TABLE x --")]
    [InlineData("AND OR NOT (\"")]
    [InlineData("+valpreventie -ouderen ~2 ^5 [a TO z] {x}")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("wie kan mij helpen?!?!?! 😭😭😭 ik kan niet slapen 🛏️")]
    [InlineData("how can I stop smoking")]
    [InlineData("كيف أتوقف عن التدخين")]
    [InlineData("sigarayı nasıl bırakabilirim")]
    [InlineData("kanker hoer tyfus")]
    [InlineData("1 2 3 4 5 6 7 8 9 10")]
    public void Elke_invoer_krijgt_een_begrensd_antwoord(string vraag)
    {
        var resultaat = Zoek(vraag);

        Assert.InRange(resultaat.Totaal, 0, TestCatalogus.Echt.Interventies.Count);
        Assert.True(resultaat.Totaal > 0 || resultaat.Hint is not null);
    }

    [Theory]
    [InlineData("a", 10_000)]
    [InlineData("ab ", 3_333)]
    [InlineData("niet voor ", 1_000)]
    [InlineData("maar geen valpreventie ", 500)]
    [InlineData("valpreventievoorouderen", 500)]
    [InlineData("é🙂 ", 2_500)]
    public void Een_heel_lange_tekst_wordt_afgekapt_en_beantwoord(string deel, int keer)
    {
        var lang = string.Concat(Enumerable.Repeat(deel, keer));

        Assert.Equal(Zoek(lang[..Zoekvraag.MaxTekstlengte]).Totaal, Zoek(lang).Totaal);
    }

    private static Zoekresultaat Zoek(string vraag) => TestCatalogus.Index.Zoek(new Zoekvraag { Tekst = vraag, PaginaGrootte = 100 });

    /// <summary>From 0; far away when it is not among the first hundred.</summary>
    private static int Plaats(string vraag, string id) =>
        Zoek(vraag).Treffers.Index().Where(t => t.Item.Id == id).Select(t => t.Index).DefaultIfEmpty(999).First();
}
