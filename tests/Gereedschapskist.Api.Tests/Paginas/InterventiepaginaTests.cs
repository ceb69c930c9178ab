using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>The page of an interventie says what is known and, in one line, what is not.</summary>
public class InterventiepaginaTests(ApiFixture api)
{
    [Fact]
    public async Task Wat_wij_niet_vonden_staat_in_een_regel_met_de_dag_en_de_eigenaar()
    {
        var interventie = api.Catalogus.Interventies.First(i => i is { Eigenaar: not null, Uitvoerders: [], GezochtOp: not null });
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina($"/interventies/{interventie.Id}");

        var regel = pagina.Tekst("section[aria-labelledby=niet-gevonden] p");
        Assert.StartsWith("Nog niet gevonden: ", regel, StringComparison.Ordinal);
        Assert.Contains("wie het uitvoert", regel, StringComparison.Ordinal);
        Assert.Contains(interventie.Eigenaar!, regel, StringComparison.Ordinal);
        Assert.EndsWith("Wij zochten het laatst op 28 november 2026.", regel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_elk_gegeven_is_een_verbetering_door_te_geven_met_de_bron_erbij()
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina("/interventies/in-balans");

        var dosis = pagina.QuerySelectorAll(".gk-klopt-niet").Single(a => a.TextContent.EndsWith("Duur en groepsgrootte", StringComparison.Ordinal));
        var tekst = Uri.UnescapeDataString(dosis.GetAttribute("href")!);
        Assert.StartsWith("mailto:", tekst, StringComparison.Ordinal);
        Assert.Contains("/interventies/in-balans", tekst, StringComparison.Ordinal);
        Assert.Contains("Onze bron: ", tekst, StringComparison.Ordinal);
        Assert.All(pagina.QuerySelectorAll(".gk-gegevens > div > dd"), dd => Assert.DoesNotContain("onbekend", dd.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Waar_het_draait_wat_ervan_werd_en_de_website_staan_er_als_ze_bekend_zijn()
    {
        using var client = api.CreateClient();
        var metStatus = api.Catalogus.Interventies.First(i => i.Status is not null);
        var metGebruik = api.Catalogus.Interventies.First(i => i.InGebruik.Any(g => g.Toelichting is not null));
        var metWebsite = api.Catalogus.Interventies.First(i => i.Website is not null);

        var (_, status) = await client.HaalPagina($"/interventies/{metStatus.Id}");
        var (_, gebruik) = await client.HaalPagina($"/interventies/{metGebruik.Id}");
        var (_, website) = await client.HaalPagina($"/interventies/{metWebsite.Id}");

        Assert.Contains(metStatus.Status!.Tekst, status.Tekst("header .gk-melding"), StringComparison.Ordinal);
        Assert.Contains(metGebruik.InGebruik.First(g => g.Toelichting is not null).Toelichting!, gebruik.Tekst("section[aria-labelledby=eigenaar] ul"), StringComparison.Ordinal);
        Assert.NotEmpty(website.QuerySelectorAll($"a[href='{metWebsite.Website}']"));
    }

    [Fact]
    public async Task Een_kopie_heet_een_kopie()
    {
        var interventie = api.Catalogus.Interventies.First(i => i.Bronnen.Any(b => b.Kopie));
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina($"/interventies/{interventie.Id}");

        Assert.Contains("kopie op de site van een ander", pagina.Tekst(".gk-bronnen"), StringComparison.Ordinal);
    }
}
