using Gereedschapskist.Api.Tests.Gastheer;
namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>Side by side, and helpful with too few, too many or unknown ones.</summary>
public class VergelijkpaginaTests(ApiFixture api)
{
    [Fact]
    public async Task Twee_interventies_staan_naast_elkaar_met_onbekend_waar_het_onbekend_is()
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina("/vergelijken?interventie=in-balans&interventie=otago");

        Assert.Equal(3, pagina.QuerySelectorAll(".gk-vergelijking thead th").Length);
        Assert.All(pagina.QuerySelectorAll(".gk-vergelijking tbody tr:not(.gk-groepkop)"), rij => Assert.Equal(3, rij.Children.Length));
        Assert.NotEmpty(pagina.QuerySelectorAll(".gk-vergelijking .gk-onbekend"));
    }

    [Fact]
    public async Task Met_een_interventie_staan_er_voorstellen_om_ernaast_te_zetten()
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina("/vergelijken?interventie=in-balans");

        Assert.NotEmpty(pagina.QuerySelectorAll("a[href^='/vergelijken?interventie=in-balans&interventie=']"));
    }

    [Theory]
    [InlineData("interventie=in-balan&interventie=otago", "(in-balans)")]
    [InlineData("interventie=%3Cb%3E", "staat niet in de catalogus")]
    public async Task Een_onbekende_interventie_geeft_uitleg(string query, string uitleg)
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina($"/vergelijken?{query}", 400);

        Assert.Contains(uitleg, pagina.Tekst("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_meer_dan_acht_staan_de_eerste_acht_er()
    {
        using var client = api.CreateClient();
        var query = string.Join('&', api.Catalogus.Interventies.Take(9).Select(i => $"interventie={i.Id}"));

        var (_, pagina) = await client.HaalPagina($"/vergelijken?{query}", 400);

        Assert.Equal(9, pagina.QuerySelectorAll(".gk-vergelijking thead th").Length);
    }
}
