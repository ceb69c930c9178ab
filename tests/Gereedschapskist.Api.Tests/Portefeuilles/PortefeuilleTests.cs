using System.Text.Json;
using Gereedschapskist.Api.Portefeuilles;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Portefeuilles;

namespace Gereedschapskist.Api.Tests.Portefeuilles;

public class PortefeuilleTests(ApiFixture api)
{
    private const string Vraag = """
        { "regio": "Twente", "basisfunctionaliteiten": ["valpreventie", "kansrijke-start"], "gezondheidsdoelen": ["minder-roken"], "budgetGemeente": 400000 }
        """;

    private static readonly DateOnly _dag = new(2026, 11, 25);

    private readonly HttpClient _client = api.CreateClient();

    [Fact]
    public async Task Een_set_blijft_binnen_het_budget_en_zegt_wat_zij_dekt()
    {
        var set = await _client.Stuur("/v1/portefeuilles", Vraag);

        Assert.NotEmpty(set.GetProperty("keuzes").EnumerateArray());
        Assert.NotEmpty(set.GetProperty("samenvatting").EnumerateArray());
        Assert.All(set.GetProperty("budgetten").EnumerateArray().Where(budget => budget.GetProperty("grensEuro").ValueKind == JsonValueKind.Number), budget =>
            Assert.True(budget.GetProperty("gebruiktEuro").GetDecimal() <= budget.GetProperty("grensEuro").GetDecimal()));
        Assert.All(set.GetProperty("doelen").EnumerateArray(), doel =>
            Assert.NotEqual(doel.GetProperty("gedektDoor").ValueKind == JsonValueKind.Null, doel.GetProperty("reden").ValueKind == JsonValueKind.Null));
        Assert.Equal(["lage", "middelste", "hoge"], set.GetProperty("scenarios").EnumerateArray().Select(scenario => scenario.GetProperty("kosten").GetString()));
    }

    [Fact]
    public async Task Dezelfde_vraag_geeft_dezelfde_set()
    {
        var (een, twee) = (await _client.Stuur("/v1/portefeuilles", Vraag), await _client.Stuur("/v1/portefeuilles", Vraag));

        Assert.Equal(een.GetRawText(), twee.GetRawText());
    }

    [Fact]
    public async Task Slechte_invoer_komt_in_een_keer_terug()
    {
        using var antwoord = await _client.StuurRuw("/v1/portefeuilles", """
            { "gemeente": "Atlantis", "basisfunctionaliteiten": ["valprevensie"], "budgetGemeente": 0, "minimumErkenning": "goed", "jaar": 1900, "uitsluiten": ["in-balns"], "deelnemers": { "otago": 0, "cooll": 5 } }
            """);

        await antwoord.IsOngeldig(
            "gemeente: gemeente-onbekend", "basisfunctionaliteiten[0]: basisfunctionaliteit-onbekend", "budgetGemeente: buiten-bereik",
            "minimumErkenning: waarde-onbekend", "jaar: buiten-bereik", "uitsluiten[0]: interventie-onbekend",
            "deelnemers.cooll: interventie-onbekend", "deelnemers.otago: deelnemers-onmogelijk");
    }

    [Fact]
    public void Wat_een_budget_kost_klopt_als_dat_budget_er_komt()
    {
        var krap = Kies(20_000);

        var prijs = krap.Voorwaarden.First(voorwaarde => voorwaarde.ExtraEuro is not null && voorwaarde.Voorwaarde.Contains("gemeente", StringComparison.Ordinal));
        var (net, minder) = (Kies(20_000 + prijs.ExtraEuro!.Value), Kies(20_000 + prijs.ExtraEuro.Value - 1));

        Assert.True(net.DekkingProcent > krap.DekkingProcent);
        Assert.Equal(krap.DekkingProcent, minder.DekkingProcent);
    }

    [Fact]
    public void Een_hogere_eis_aan_het_bewijs_dekt_nooit_meer_en_wordt_nagekomen()
    {
        var (vrij, streng) = (Kies(500_000), Kies(500_000, "goede-aanwijzingen"));

        Assert.True(streng.DekkingProcent <= vrij.DekkingProcent);
        Assert.All(streng.Keuzes, keuze => Assert.True(keuze.Erkenningsniveau >= Domein.Interventies.Erkenningsniveau.GoedeAanwijzingen));
        Assert.Contains(streng.Voorwaarden, voorwaarde => voorwaarde.Voorwaarde.Contains("erkenning", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Met_een_eigen_aantal_deelnemers_wordt_gerekend_en_dat_staat_erbij()
    {
        var zonder = await _client.Stuur("/v1/portefeuilles", Vraag);
        var id = zonder.GetProperty("keuzes")[0].GetProperty("id").GetString()!;
        var met = await _client.Stuur("/v1/portefeuilles", Vraag.Replace("\"budgetGemeente\"", $"\"deelnemers\": {{ \"{id}\": 3 }}, \"budgetGemeente\"", StringComparison.Ordinal));

        var keuze = met.GetProperty("keuzes").EnumerateArray().Single(k => k.GetProperty("id").GetString() == id);
        Assert.Equal((3, 3, "eigen-getal"), (keuze.GetProperty("deelnemersVan").GetInt32(), keuze.GetProperty("deelnemersTot").GetInt32(), keuze.GetProperty("deelnemersHerkomst").GetString()));
        Assert.True(keuze.GetProperty("totEuro").GetDecimal() < zonder.GetProperty("keuzes")[0].GetProperty("totEuro").GetDecimal());
    }

    [Fact]
    public async Task De_pagina_rekent_met_hetzelfde_eigen_aantal()
    {
        var (_, pagina) = await _client.HaalPagina("/portefeuille?gemeente=Hollands+Kroon&basisfunctionaliteit=valpreventie&budgetGemeente=400000&deelnemers[in-balans]=37");
        var set = await _client.Stuur("/v1/portefeuilles", """
            { "gemeente": "Hollands Kroon", "basisfunctionaliteiten": ["valpreventie"], "budgetGemeente": 400000, "deelnemers": { "in-balans": 37 } }
            """);

        Assert.Contains(set.GetProperty("samenvatting")[0].GetString()!, pagina.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("37", pagina.QuerySelector("input[name='deelnemers[in-balans]']")?.GetAttribute("value"));
    }

    [Fact]
    public void Lage_kosten_dekken_nooit_minder_dan_hoge()
    {
        var scenarios = Kies(100_000).Scenarios;

        Assert.True(scenarios[0].DekkingProcent >= scenarios[1].DekkingProcent);
        Assert.True(scenarios[1].DekkingProcent >= scenarios[2].DekkingProcent);
    }

    [Fact]
    public async Task De_pagina_geeft_dezelfde_set_als_de_api()
    {
        var (_, pagina) = await _client.HaalPagina("/portefeuille?gemeente=regio+Twente&basisfunctionaliteit=valpreventie&basisfunctionaliteit=kansrijke-start&gezondheidsdoel=minder-roken&budgetGemeente=400.000");
        var set = await _client.Stuur("/v1/portefeuilles", Vraag);

        foreach (var zin in set.GetProperty("samenvatting").EnumerateArray())
        {
            Assert.Contains(zin.GetString()!, pagina.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    private Portefeuille Kies(decimal gemeente, string? erkenning = null)
    {
        var vraag = new Portefeuillevraag
        {
            Gemeente = "Hollands Kroon",
            Basisfunctionaliteiten = ["valpreventie", "kansrijke-start"],
            Budgetten = new Dictionary<Beurs, decimal> { [Beurs.Gemeente] = gemeente, [Beurs.Zorgverzekeraar] = 1000 },
            MinimumErkenning = erkenning,
        };
        var uitkomst = Portefeuillekiezer.Kies(api.Catalogus, vraag, _dag, new CpSatOplosser());
        Assert.True(uitkomst.Gelukt, string.Join("; ", uitkomst.Fouten));
        return uitkomst.Waarde;
    }
}
