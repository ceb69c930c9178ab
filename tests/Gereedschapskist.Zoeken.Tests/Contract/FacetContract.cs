using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Zoeken.Tests.Contract;

/// <summary>What every engine must do with facets and filters: the counts are those of counting by hand.</summary>
public abstract class FacetContract
{
    protected abstract IZoekindex Echt { get; }

    [Fact]
    public void Zonder_vraag_is_elk_aantal_dat_van_de_catalogus()
    {
        var facetten = Echt.Zoek(new Zoekvraag()).Facetten;

        Assert.Equal(Geteld(i => i.Settings, _ => true), Van(facetten, Facetnamen.Setting));
        Assert.Equal(Geteld(i => i.Basisfunctionaliteiten, _ => true), Van(facetten, Facetnamen.Basisfunctionaliteit));
        Assert.Equal(Geteld(i => Groepen("themagroep", i.Themas), _ => true), Van(facetten, Facetnamen.Thema));
        Assert.Equal(Echt.Catalogus.Interventies.Count, Van(facetten, Facetnamen.Erkenning).Values.Sum());
    }

    [Fact]
    public void Een_keuze_verandert_de_andere_facetten_en_niet_het_eigen_facet()
    {
        var zonder = Echt.Zoek(new Zoekvraag()).Facetten;
        var met = Echt.Zoek(new Zoekvraag { Filters = new() { Settings = ["kinderopvang", "werk"] } }).Facetten;
        bool Past(Interventie i) => i.Settings.Contains("kinderopvang") || i.Settings.Contains("werk");

        Assert.Equal(Van(zonder, Facetnamen.Setting), Van(met, Facetnamen.Setting));
        Assert.Equal(Geteld(i => i.Basisfunctionaliteiten, Past), Van(met, Facetnamen.Basisfunctionaliteit));
        Assert.Equal(Geteld(i => Groepen("kenmerkgroep", i.Kenmerken), Past), Van(met, Facetnamen.Kenmerk));
    }

    [Fact]
    public void Een_thema_is_een_groep_of_het_eigen_woord_van_een_interventie_en_telt_zoals_het_filtert()
    {
        var groep = Echt.Zoek(new Zoekvraag()).Facetten.Single(f => f.Naam == Facetnamen.Thema).Waarden.Single(w => w.Waarde == "bewegen-en-sport");
        var metGroep = Echt.Zoek(new Zoekvraag { Filters = new() { Themas = ["bewegen-en-sport"] } });
        var metWoord = Echt.Zoek(new Zoekvraag { Filters = new() { Themas = ["wandelen"] } });
        var metBeide = Echt.Zoek(new Zoekvraag { Filters = new() { Themas = ["dementie", "wandelen"] } });

        Assert.Equal("Bewegen en sport", groep.Label);
        Assert.Equal(groep.Aantal, metGroep.Totaal);
        Assert.Equal(Echt.Catalogus.Interventies.Count(i => i.Themas.Contains("wandelen")), metWoord.Totaal);
        Assert.Equal(
            Echt.Catalogus.Interventies.Count(i => i.Themas.Contains("wandelen") || Groepen("themagroep", i.Themas).Contains("dementie")),
            metBeide.Totaal);
    }

    [Fact]
    public void Een_uitvoerder_is_een_groep_of_het_eigen_woord_en_elk_woord_zit_in_een_groep()
    {
        var facet = Echt.Zoek(new Zoekvraag()).Facetten.Single(f => f.Naam == Facetnamen.Uitvoerder);
        var ggd = Echt.Zoek(new Zoekvraag { Filters = new() { Uitvoerders = ["ggd"] } });

        Assert.Equal(Geteld(i => Groepen("uitvoerdergroep", i.Uitvoerders), _ => true), Van([facet], Facetnamen.Uitvoerder));
        Assert.Equal(facet.Waarden.Single(w => w.Waarde == "ggd").Aantal, ggd.Totaal);
        Assert.All(facet.Waarden, w => Assert.Contains(w.Waarde, Echt.Catalogus.Codelijst("uitvoerdergroep")!.Codes.Select(code => code.Id)));
        Assert.Equal("ggd", Zoekwaarden.Van(Echt.Catalogus).Uitvoerder("GGD"));
    }

    [Fact]
    public void Met_twee_filters_telt_elk_facet_met_het_andere_filter()
    {
        var resultaat = Echt.Zoek(new Zoekvraag
        {
            Filters = new() { Settings = ["school"], Preventievormen = [Preventievorm.Selectief] },
        });

        Assert.Equal(Geteld(i => i.Settings, i => i.Preventievormen.Contains(Preventievorm.Selectief)), Van(resultaat.Facetten, Facetnamen.Setting));
        Assert.Equal(
            Echt.Catalogus.Interventies.Count(i => i.Settings.Contains("school") && i.Preventievormen.Contains(Preventievorm.Selectief)),
            resultaat.Totaal);
    }

    [Fact]
    public void De_gekozen_waarde_staat_erbij_ook_als_zij_niets_meer_vindt()
    {
        var resultaat = Echt.Zoek(new Zoekvraag { Tekst = "valpreventie ouderen", Filters = new() { Settings = ["kinderopvang"] } });

        var setting = resultaat.Facetten.Single(f => f.Naam == Facetnamen.Setting);
        Assert.True(setting.Waarden.Single(w => w.Waarde == "kinderopvang").Gekozen);
        Assert.DoesNotContain(setting.Waarden, w => w.Gekozen && w.Waarde != "kinderopvang");
    }

    [Fact]
    public void Facetten_bij_een_tekst_tellen_precies_de_treffers()
    {
        var vraag = new Zoekvraag { Tekst = "roken", PaginaGrootte = 100 };
        var resultaat = Echt.Zoek(vraag);
        var ids = resultaat.Treffers.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(resultaat.Totaal, ids.Count);
        Assert.Equal(Geteld(i => i.Settings, i => ids.Contains(i.Id)), Van(resultaat.Facetten, Facetnamen.Setting));
    }

    [Fact]
    public void Minimum_erkenning_laat_alleen_gelijk_of_hoger_over()
    {
        var resultaat = Echt.Zoek(new Zoekvraag { Filters = new() { MinimumErkenning = Erkenningsniveau.GoedeAanwijzingen }, PaginaGrootte = 100 });

        Assert.NotEmpty(resultaat.Treffers);
        Assert.All(resultaat.Treffers, t => Assert.True(Echt.Catalogus.Interventie(t.Id)!.Erkenningsniveau >= Erkenningsniveau.GoedeAanwijzingen));
    }

    private IReadOnlyList<string> Groepen(string codelijst, IReadOnlyList<string> woorden) =>
        [.. Echt.Catalogus.Codelijst(codelijst)!.Codes.Where(code => code.Omvat.Intersect(woorden).Any()).Select(code => code.Id)];

    private static SortedDictionary<string, int> Van(IReadOnlyList<Facet> facetten, string naam) =>
        new(facetten.Single(f => f.Naam == naam).Waarden.ToDictionary(w => w.Waarde, w => w.Aantal), StringComparer.Ordinal);

    private SortedDictionary<string, int> Geteld(Func<Interventie, IReadOnlyList<string>> van, Predicate<Interventie> past) =>
        new(
            Echt.Catalogus.Interventies.Where(i => past(i)).SelectMany(i => van(i).Distinct()).CountBy(w => w).ToDictionary(w => w.Key, w => w.Value),
            StringComparer.Ordinal);
}
