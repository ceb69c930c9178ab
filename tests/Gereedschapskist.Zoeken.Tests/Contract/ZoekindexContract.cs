using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Zoeken.Tests.Contract;

/// <summary>What every engine behind <see cref="IZoekindex"/> must do. An engine passes by deriving from this class.</summary>
public abstract class ZoekindexContract
{
    /// <summary>The index of the real catalogue.</summary>
    protected abstract IZoekindex Echt { get; }

    protected abstract IZoekindex Bouw(Catalogus catalogus);

    [Fact]
    public void Zonder_tekst_staat_alles_er_een_keer_op_naam_ook_over_bladzijden_heen()
    {
        var ids = Enumerable.Range(1, 8)
            .SelectMany(pagina => Echt.Zoek(new Zoekvraag { Pagina = pagina, PaginaGrootte = 50 }).Treffers)
            .Select(t => t.Id)
            .ToList();

        Assert.Equal(Echt.Catalogus.Interventies.Select(i => i.Id).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        var namen = ids.Select(id => Echt.Catalogus.Interventie(id)!.Naam).ToList();
        Assert.Equal(namen.Order(StringComparer.Create(new System.Globalization.CultureInfo("nl-NL"), ignoreCase: true)), namen);
    }

    [Theory]
    [InlineData(Sortering.Relevantie)]
    [InlineData(Sortering.Naam)]
    [InlineData(Sortering.Erkenning)]
    [InlineData(Sortering.Kosten)]
    public void Bladzijden_sluiten_op_elkaar_aan(Sortering sortering)
    {
        var alles = Ids(new Zoekvraag { Tekst = "bewegen ouderen", Sortering = sortering, PaginaGrootte = 60 });
        var perTien = Enumerable.Range(1, 6)
            .SelectMany(pagina => Ids(new Zoekvraag { Tekst = "bewegen ouderen", Sortering = sortering, Pagina = pagina, PaginaGrootte = 10 }));

        Assert.Equal(alles, perTien);
    }

    [Fact]
    public void Een_bladzijde_voorbij_het_einde_is_leeg_met_hetzelfde_totaal()
    {
        var eerste = Echt.Zoek(new Zoekvraag { Tekst = "pesten" });
        var ver = Echt.Zoek(new Zoekvraag { Tekst = "pesten", Pagina = 99_999, PaginaGrootte = 100 });

        Assert.Empty(ver.Treffers);
        Assert.Equal(eerste.Totaal, ver.Totaal);
    }

    [Fact]
    public void Op_erkenning_staat_de_hoogste_eerst_en_onbekend_laatst()
    {
        var niveaus = Ids(new Zoekvraag { Sortering = Sortering.Erkenning, PaginaGrootte = 100 }, paginas: 4)
            .Select(id => Echt.Catalogus.Interventie(id)!.Erkenningsniveau);

        Assert.Equal(niveaus.OrderDescending(), niveaus);
    }

    [Fact]
    public void Op_kosten_staat_de_laagste_eerst_en_onbekend_laatst()
    {
        var kosten = Ids(new Zoekvraag { Sortering = Sortering.Kosten, PaginaGrootte = 100 }, paginas: 4)
            .Select(id => Echt.Catalogus.KostenramingVan(Echt.Catalogus.Interventie(id)!)?.MiddenPerDeelnemer ?? decimal.MaxValue);

        Assert.Equal(kosten.Order(), kosten);
    }

    [Fact]
    public void Dezelfde_vraag_geeft_hetzelfde_antwoord_ook_van_een_nieuw_gebouwde_index()
    {
        var vraag = new Zoekvraag { Tekst = "sociaal verwijzen eenzaamheid", PaginaGrootte = 50 };
        var opnieuw = Bouw(Echt.Catalogus);

        Assert.Equal(Ids(vraag), opnieuw.Zoek(vraag).Treffers.Select(t => t.Id));
    }

    [Fact]
    public void Een_volledige_naam_staat_bovenaan()
    {
        Assert.All(Echt.Catalogus.Interventies, i =>
        {
            var eerste = Echt.Zoek(new Zoekvraag { Tekst = i.Naam, PaginaGrootte = 1 }).Treffers[0].Id;
            Assert.True(eerste == i.Id || Echt.Catalogus.Interventie(eerste)!.Naam == i.Naam, $"{i.Naam}: {eerste}");
        });
    }

    [Theory]
    [InlineData("val preventie", "valpreventie")]
    [InlineData("school plein", "schoolplein")]
    [InlineData("schuld hulp", "schuldhulp")]
    public void Los_en_aaneen_vinden_hetzelfde_bovenaan(string los, string aaneen) =>
        Assert.Equal(
            Ids(new Zoekvraag { Tekst = aaneen, PaginaGrootte = 5 }).Order(StringComparer.Ordinal),
            Ids(new Zoekvraag { Tekst = los, PaginaGrootte = 5 }).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("leefstijl", "gli-volwassenen")]
    [InlineData("suikerziekte", "prisma-diabetes")]
    [InlineData("eenzaamhied", "zilverlijn")]
    [InlineData("VeiligheidNL", "in-balans")]
    [InlineData("suïcide", "storm")]
    [InlineData("SUICIDE", "storm")]
    public void Een_woord_vindt_wat_ermee_bedoeld_is(string tekst, string id) =>
        Assert.Contains(id, Ids(new Zoekvraag { Tekst = tekst, PaginaGrootte = 100 }));

    [Fact]
    public void Na_een_typefout_staat_erbij_wat_is_gelezen()
    {
        Assert.Equal("eenzaamheid bij ouderen", Echt.Zoek(new Zoekvraag { Tekst = "eenzaamhied bij ouderen" }).BedoeldeU);
        Assert.Null(Echt.Zoek(new Zoekvraag { Tekst = "eenzaamheid bij ouderen" }).BedoeldeU);
    }

    [Fact]
    public void De_stukken_van_een_fragment_zijn_samen_de_oorspronkelijke_tekst()
    {
        var resultaat = Echt.Zoek(new Zoekvraag { Tekst = "suikerziekte en overgewicht bij oudere mensen", PaginaGrootte = 50 });

        Assert.Contains(resultaat.Treffers, t => t.Fragmenten.Count > 0);
        foreach (var treffer in resultaat.Treffers)
        {
            var i = Echt.Catalogus.Interventie(treffer.Id)!;
            foreach (var fragment in treffer.Fragmenten)
            {
                var tekst = fragment.Veld switch { "naam" => i.Naam, "doelgroep" => i.Doelgroep, "doel" => i.Doel, _ => i.Aanpak };
                Assert.Equal(tekst, string.Concat(fragment.Delen.Select(d => d.Tekst)));
                Assert.Contains(fragment.Delen, d => d.Gemarkeerd);
            }
        }
    }

    [Fact]
    public void Onbekende_kosten_en_leeftijden_worden_gemeld_en_niet_stil_weggelaten()
    {
        var resultaat = Echt.Zoek(new Zoekvraag { Filters = new() { Leeftijden = [new(70, 70)] } });
        var onbekend = Echt.Catalogus.Interventies.Count(i => i.LeeftijdVan is null && i.LeeftijdTot is null);

        Assert.Contains($"{onbekend} interventies", resultaat.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de het een")]
    [InlineData("?!")]
    [InlineData("🙂")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    public void Tekst_zonder_zoekwoord_geeft_niets_met_een_hint(string tekst)
    {
        var resultaat = Echt.Zoek(new Zoekvraag { Tekst = tekst });

        Assert.Equal(0, resultaat.Totaal);
        Assert.NotNull(resultaat.Hint);
    }

    [Wet(MaxTest = 200)]
    public void Elke_tekst_mag(string tekst)
    {
        Assert.NotNull(Echt.Gelijkenis(tekst));
        var resultaat = Echt.Zoek(new Zoekvraag { Tekst = tekst, PaginaGrootte = 5 });

        Assert.InRange(resultaat.Totaal, 0, Echt.Catalogus.Interventies.Count);
        Assert.NotNull(Echt.Suggesties(tekst ?? "", 5));
    }

    [Theory]
    [InlineData("ouderen die bang zijn om te vallen", false)]
    [InlineData("gezinnen zonder stevig netwerk een steuntje in de rug geven", false)]
    [InlineData("kwantumcomputerij", true)]
    public void Wie_een_doel_omschrijft_krijgt_het_dichtstbijzijnde_en_hoort_of_dat_zwak_is(string tekst, bool isZwak)
    {
        var gelijkenis = Echt.Gelijkenis(tekst);

        Assert.Equal(isZwak, gelijkenis.IsZwak);
        Assert.Equal(1, gelijkenis.Scores.Values.Max());
        Assert.All(gelijkenis.Scores, score => Assert.True(score.Value is >= 0 and <= 1 && Echt.Catalogus.Interventie(score.Key) is not null));
    }

    [Fact]
    public void Wat_zoeken_vindt_staat_ook_bij_de_gelijkenis()
    {
        var gelijkenis = Echt.Gelijkenis("schulden bij jongeren").Scores;

        Assert.All(Ids(new Zoekvraag { Tekst = "schulden bij jongeren", PaginaGrootte = 100 }), id => Assert.Contains(id, gelijkenis.Keys));
    }

    [Fact]
    public void Suggesties_zijn_begrensd_en_noemen_een_interventie_een_keer()
    {
        var suggesties = Echt.Suggesties("be", 10);

        Assert.Equal(10, suggesties.Count);
        Assert.Equal(suggesties.Count, suggesties.Select(s => s.Id ?? s.Tekst).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Vergelijkbare_zijn_andere_bekende_interventies_met_een_reden()
    {
        Assert.Null(Echt.Vergelijkbare("bestaat-niet", 5));
        Assert.All(Echt.Catalogus.Interventies, i =>
        {
            var gevonden = Echt.Vergelijkbare(i.Id, 5)!;
            Assert.True(gevonden.Count <= 5);
            Assert.DoesNotContain(gevonden, v => v.Id == i.Id);
            Assert.All(gevonden, v => Assert.NotNull(Echt.Catalogus.Interventie(v.Id)));
            Assert.All(gevonden, v => Assert.NotEmpty(v.Redenen));
        });
    }

    [Fact]
    public async Task Veel_zoekers_tegelijk_krijgen_elk_het_juiste_antwoord()
    {
        string[] teksten = ["pesten", "roken", "valpreventie", "eenzaamheid ouderen", "schulden"];
        var verwacht = teksten.Select(t => Ids(new Zoekvraag { Tekst = t })).ToList();

        var gekregen = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Task.Run(() => Ids(new Zoekvraag { Tekst = teksten[n % 5] }))));

        for (var n = 0; n < gekregen.Length; n++)
        {
            Assert.Equal(verwacht[n % 5], gekregen[n]);
        }
    }

    protected List<string> Ids(Zoekvraag vraag, int paginas = 1) =>
        [.. Enumerable.Range(0, paginas).SelectMany(n => Echt.Zoek(vraag with { Pagina = vraag.Pagina + n }).Treffers).Select(t => t.Id)];
}
