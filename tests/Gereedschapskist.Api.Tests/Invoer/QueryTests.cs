using Gereedschapskist.Api.Tests.Gastheer;
namespace Gereedschapskist.Api.Tests.Invoer;

public class QueryTests(ApiFixture api)
{
    [Theory]
    [InlineData("pagina=0", "pagina: buiten-bereik")]
    [InlineData("pagina=abc", "pagina: type-klopt-niet")]
    [InlineData("pagina=", "pagina: type-klopt-niet")]
    [InlineData("pagina=1.5", "pagina: type-klopt-niet")]
    [InlineData("pagina=99999999999999", "pagina: type-klopt-niet")]
    [InlineData("paginaGrootte=101", "paginaGrootte: buiten-bereik")]
    [InlineData("paginaGrootte=0", "paginaGrootte: buiten-bereik")]
    [InlineData("PaginaGrootte=10", "PaginaGrootte: parameter-onbekend")]
    [InlineData("pagina=1&pagina=2", "pagina: vaker-opgegeven")]
    [InlineData("soort=izaa", "soort: waarde-onbekend")]
    [InlineData("soort=Iza", "soort: waarde-onbekend")]
    [InlineData("provincie=Utrech", "provincie: waarde-onbekend")]
    [InlineData("gemeente=GM9999", "gemeente: gemeente-onbekend")]
    [InlineData("=x", ": parameter-onbekend")]
    public async Task Een_verkeerde_parameter_wordt_genoemd_met_de_regel(string query, string fout)
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/regios?" + query);

        await antwoord.IsOngeldig(fout);
    }

    [Fact]
    public async Task Alle_verkeerde_parameters_komen_in_een_keer_terug()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/regios?pagina=x&paginaGrootte=500&soort=weg&kleur=rood");

        await antwoord.IsOngeldig("pagina: type-klopt-niet", "paginaGrootte: buiten-bereik", "soort: waarde-onbekend", "kleur: parameter-onbekend");
    }

    [Fact]
    public async Task Bij_een_typefout_staat_wat_bedoeld_kan_zijn()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/regios?paginagroote=10");

        var probleem = await antwoord.IsOngeldig("paginagroote: parameter-onbekend");
        Assert.Equal("Bedoelde u 'paginaGrootte'?", probleem.GetProperty("fouten")[0].GetProperty("herstel").GetString());
    }

    [Fact]
    public async Task Een_ontbrekende_verplichte_parameter_wordt_genoemd()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/zoeksuggesties");

        await antwoord.IsOngeldig("zoek: veld-ontbreekt");
    }

    [Fact]
    public async Task Een_te_lange_waarde_en_een_te_lang_adres_worden_geweigerd()
    {
        using var client = api.CreateClient();
        using var waarde = await client.HaalRuw("/v1/gemeenten?naam=" + new string('a', 201));
        using var adres = await client.HaalRuw("/v1/gemeenten?naam=" + new string('a', 10_000));

        await waarde.IsOngeldig("naam: te-lang");
        await adres.IsProbleem(414, "adres-te-lang");
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%zz")]
    [InlineData("%F0%9F%98%80")]
    [InlineData("'%20OR%201=1%20--")]
    [InlineData("%22%3Cscript%3E")]
    public async Task Vreemde_tekens_zijn_gewoon_tekst(string naam)
    {
        using var client = api.CreateClient();
        var antwoord = await client.Haal("/v1/gemeenten?naam=" + naam);

        Assert.Equal(0, antwoord.GetProperty("totaal").GetInt32());
    }
}
