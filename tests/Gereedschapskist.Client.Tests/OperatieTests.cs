using System.Text;
using Gereedschapskist.Client.Afwegingen;
using Gereedschapskist.Client.Financiering;
using Gereedschapskist.Client.Tests.Gastheer;
using Gereedschapskist.Client.Voorstellen;

namespace Gereedschapskist.Client.Tests;

/// <summary>Every operation against the real host, read by a client that refuses fields it does not know.</summary>
public sealed class OperatieTests(ClientFixture gastheer)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private GereedschapskistClient Client => gastheer.Streng;

    [Fact]
    public async Task Zoeken_vindt_op_woorden_en_filters()
    {
        var lijst = await Lees(Client.Interventies.ZoekInterventies(
            new() { Zoek = "vallen", Leeftijd = ["70", "65-plus"], Basisfunctionaliteit = ["valpreventie"], PaginaGrootte = 2 }, Token));
        Assert.InRange(lijst.Resultaten.Count, 1, 2);
        Assert.All(lijst.Resultaten, t => Assert.Contains("valpreventie", t.Basisfunctionaliteiten));
    }

    [Fact]
    public async Task Vergelijkbare_interventies_noemen_hun_redenen() =>
        Assert.All((await Lees(Client.Interventies.ZoekVergelijkbareInterventies("in-balans", 3, Token))).Resultaten, v => Assert.NotEmpty(v.Redenen));

    [Fact]
    public async Task Suggesties_vullen_aan() =>
        Assert.NotEmpty((await Lees(Client.Interventies.GeefZoeksuggesties("valp", 5, Token))).Suggesties);

    [Fact]
    public async Task Elke_interventie_van_de_catalogus_is_te_lezen()
    {
        var ids = new List<string>();
        await using var stroom = await Lees(Client.Catalogus.LeesCatalogusAlsStroom(cancellationToken: Token));
        await foreach (var interventie in stroom.WithCancellation(Token))
        {
            ids.Add(interventie.Id);
        }

        var catalogus = await Lees(Client.Catalogus.RaadpleegCatalogus(Token));
        Assert.Equal(catalogus.CatalogusVersie, stroom.CatalogusVersie);
        Assert.Equal(catalogus.Aantallen.Interventies, ids.Count);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task De_catalogus_komt_in_delen()
    {
        var eerste = await Lees(Client.Catalogus.LeesCatalogus(new() { Aantal = 100 }, Token));
        var tweede = await Lees(Client.Catalogus.LeesCatalogus(new() { Cursor = eerste.Volgende, Aantal = 100 }, Token));
        Assert.Empty(eerste.Resultaten.Select(i => i.Id).Intersect(tweede.Resultaten.Select(i => i.Id)));
    }

    [Fact]
    public async Task Sinds_de_versie_van_nu_is_niets_gewijzigd()
    {
        var versie = (await Lees(Client.Catalogus.RaadpleegCatalogus(Token))).CatalogusVersie;
        Assert.Empty((await Lees(Client.Catalogus.LijstWijzigingen(new() { GewijzigdSinds = versie }, Token))).Wijzigingen);
        var sindsLang = await Lees(Client.Catalogus.LijstWijzigingen(new() { GewijzigdSinds = "2001-01-01", Interventie = "otago" }, Token));
        Assert.Equal("/v1/interventies/otago", Assert.Single(sindsLang.Wijzigingen).Adres);
        Assert.NotEqual(0, (await Lees(Client.Catalogus.LijstWijzigingenAlsBestand(Bestandsvorm.Nieuwsfeed, cancellationToken: Token))).Inhoud.Length);
    }

    [Fact]
    public async Task De_catalogus_komt_als_tabellen()
    {
        var csv = (await Client.Catalogus.RaadpleegCatalogustabellen(Bestandsvorm.Csv, Token)).WaardeOfFout();
        var excel = (await Client.Catalogus.RaadpleegCatalogustabellen(Bestandsvorm.Excel, Token)).WaardeOfFout();
        Assert.Equal((Bestandsvorm.Csv, Bestandsvorm.Excel), (csv.Vorm, excel.Vorm));
        Assert.Matches("^gereedschapskist-.+[.]xlsx$", excel.Naam);
        Assert.Contains("in-balans", Encoding.UTF8.GetString(csv.Inhoud.Span), StringComparison.Ordinal);
        Assert.Equal("PK"u8, excel.Inhoud.Span[..2]);
    }

    [Fact]
    public async Task Linked_data_komt_als_document()
    {
        using var catalogus = await Lees(Client.Catalogus.RaadpleegCatalogusAlsLinkedData(Token));
        using var codelijst = await Lees(Client.Catalogus.RaadpleegCodelijstAlsLinkedData("grondslag", Token));
        Assert.True(catalogus.RootElement.TryGetProperty("@context", out _));
        Assert.True(codelijst.RootElement.TryGetProperty("@context", out _));
    }

    [Fact]
    public async Task Elke_regel_van_de_naslag_is_ook_los_te_raadplegen()
    {
        foreach (var regel in await Client.Basisfunctionaliteiten.AlleBasisfunctionaliteiten(cancellationToken: Token).ToListAsync(Token))
        {
            Assert.Equal(regel.Naam, (await Lees(Client.Basisfunctionaliteiten.RaadpleegBasisfunctionaliteit(regel.Id, Token))).Naam);
        }

        foreach (var keten in (await Lees(Client.Basisfunctionaliteiten.LijstKetens(new() { Leefgebied = "leefstijl" }, Token))).Resultaten)
        {
            Assert.Equal(keten.Onderdelen.Count, (await Lees(Client.Basisfunctionaliteiten.RaadpleegKeten(keten.Id, Token))).Onderdelen.Count);
        }

        foreach (var doel in await Client.Gezondheidsdoelen.AlleGezondheidsdoelen(cancellationToken: Token).ToListAsync(Token))
        {
            Assert.Equal(doel.Naam, (await Lees(Client.Gezondheidsdoelen.RaadpleegGezondheidsdoel(doel.Id, Token))).Naam);
        }

        foreach (var regel in await Client.Catalogus.AlleCodelijsten(new() { PaginaGrootte = 5 }, Token).ToListAsync(Token))
        {
            Assert.Equal(regel.Aantal, (await Lees(Client.Catalogus.RaadpleegCodelijst(regel.Id, Token))).Codes.Count);
        }
    }

    [Fact]
    public async Task Gebieden_en_cijfers_zijn_te_lezen()
    {
        var gemeenten = await Lees(Client.Gebieden.LijstGemeenten(new() { Naam = "Almere" }, Token));
        var almere = await Lees(Client.Gebieden.RaadpleegGemeente("GM0034", Token));
        var regio = await Lees(Client.Gebieden.RaadpleegRegio(almere.Regios[0].Code, Token));
        var regios = await Lees(Client.Gebieden.LijstRegios(new() { Gemeente = "GM0034" }, Token));
        var cijfers = await Lees(Client.Catalogus.LijstKostenBaten(cancellationToken: Token));
        Assert.Contains(gemeenten.Resultaten, g => g.Code == almere.Code);
        Assert.Contains(regio.Gemeenten, g => g.Id == "GM0034");
        Assert.Equal(almere.Regios.Count, regios.Totaal);
        Assert.NotEmpty(cijfers.Resultaten);
    }

    [Fact]
    public async Task Financiering_is_te_raadplegen_en_te_toetsen()
    {
        var dag = new DateOnly(2026, 1, 1);
        var verzoek = new FinancieringstoetsVerzoek { Interventie = "in-balans", Peildatum = dag };
        var interventie = await Lees(Client.Financiering.RaadpleegFinancieringInterventie("in-balans", dag, Token));
        Assert.Equal(dag, interventie.Peildatum);
        Assert.NotEmpty((await Lees(Client.Financiering.RaadpleegFinancieringBasisfunctionaliteit("valpreventie", cancellationToken: Token))).Oordelen);
        Assert.NotEmpty((await Lees(Client.Financiering.RaadpleegFinancieringsmatrixBasisfunctionaliteit("valpreventie", dag, Token))).Rijen);
        Assert.NotEmpty((await Lees(Client.Financiering.StelFinancieringsmatrixSamen(["in-balans", "otago"], dag, Token))).Rijen);
        Assert.NotEmpty((await Lees(Client.Financiering.RaadpleegFinancieringsvelden(Token))).Velden);
        Assert.Equal(interventie.Oordelen.Count, (await Lees(Client.Financiering.ToetsFinanciering(verzoek, Token))).Oordelen.Count);
        Assert.Equal(2, (await Lees(Client.Financiering.ToetsFinancieringen(new FinancieringsreeksVerzoek { Toetsen = [verzoek, verzoek] }, Token))).Antwoorden.Count);
    }

    [Fact]
    public async Task Voorstellen_en_een_vergelijking_zijn_te_lezen()
    {
        var vraag = new VoorstelVerzoek { Basisfunctionaliteit = "valpreventie", Gemeente = "Almere", Aantal = 3 };
        var antwoord = await Lees(Client.Voorstellen.StelInterventiesVoor(vraag, Token));
        var vergelijking = await Lees(Client.Voorstellen.VergelijkInterventies(
            new VergelijkVerzoek { Interventies = [.. antwoord.Voorstellen.Select(v => v.Interventie.Id)], Waarvoor = vraag }, Token));
        Assert.Equal([1, 2, 3], antwoord.Voorstellen.Select(v => v.Rang));
        Assert.All(vergelijking.Rijen, r => Assert.Equal(3, r.Cellen.Count));
    }

    [Fact]
    public async Task Een_kader_gaat_ongewijzigd_heen_en_terug()
    {
        var regel = (await Lees(Client.Afwegingen.LijstAfwegingskaders(Token))).Resultaten[0];
        var kader = (await Lees(Client.Afwegingen.RaadpleegAfwegingskader(regel.Id, Token))).Kader;
        var standaard = await Lees(Client.Afwegingen.WeegLokaalOfRegionaal(new AfwegingVerzoek { Interventie = "in-balans", Gemeenten = ["GM0222"] }, Token));
        var eigen = await Lees(Client.Afwegingen.WeegLokaalOfRegionaal(new AfwegingVerzoek { Interventie = "in-balans", Gemeenten = ["GM0222"], Kader = kader }, Token));
        Assert.True(eigen.Kader.EigenKader);
        Assert.Equal(standaard.Advies, eigen.Advies);
    }

    [Fact]
    public async Task Een_reeks_geeft_een_afweging_per_interventie()
    {
        var reeks = await Lees(Client.Afwegingen.WeegReeksLokaalOfRegionaal(
            new AfwegingReeksVerzoek { Gemeenten = ["GM0222"], Interventies = [new() { Interventie = "in-balans" }, new() { Interventie = "otago" }] }, Token));
        Assert.Equal(["in-balans", "otago"], reeks.Afwegingen.Select(a => a.Interventie.Id));
    }

    private static async Task<T> Lees<T>(Task<Antwoord<T>> aanroep)
        where T : class => (await aanroep).WaardeOfFout();
}
