using Gereedschapskist.Api.Tests.Gastheer;
namespace Gereedschapskist.Api.Tests.Platform;

public class AdresregelsTests(ApiFixture api)
{
    [Theory]
    [InlineData("/v1/gemeenten/GM0344/")]
    [InlineData("/v1/")]
    [InlineData("/v1/gemeenten//")]
    [InlineData("/v1/Gemeenten/GM0344")]
    [InlineData("/V1/gemeenten/GM0344")]
    [InlineData("/v1/gemeenten/gm0344")]
    [InlineData("/v1/bestaat-niet")]
    public async Task Een_adres_dat_niet_precies_zo_bestaat_geeft_404(string adres)
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw(adres);

        await antwoord.IsProbleem(404, "niet-gevonden");
    }

    [Fact]
    public async Task Bij_een_verkeerde_code_staat_de_code_die_er_het_meest_op_lijkt()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw("/v1/gemeenten/GM344");

        var probleem = await antwoord.IsProbleem(404, "niet-gevonden");
        Assert.Contains("Bedoelde u 'GM0344'?", probleem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
