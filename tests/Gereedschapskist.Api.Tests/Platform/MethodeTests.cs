using System.Net;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.OpenApi;

namespace Gereedschapskist.Api.Tests.Platform;

public class MethodeTests(ApiFixture api)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HEAD_geeft_bij_elke_GET_dezelfde_status_en_koppen_zonder_inhoud()
    {
        using var client = api.CreateClient();
        var document = await client.Haal("/v1/openapi.json");
        var adressen = BeschrijvingTests.Operaties(document)
            .Where(o => o.Naam.StartsWith("GET ", StringComparison.Ordinal))
            .Select(o => "/v1" + o.Naam[4..].Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(adressen);
        foreach (var adres in adressen)
        {
            using var get = await client.HaalRuw(adres);
            using var vraag = new HttpRequestMessage(HttpMethod.Head, new Uri(adres, UriKind.Relative));
            using var head = await client.SendAsync(vraag, Token);

            Assert.True(get.StatusCode == head.StatusCode, $"{adres}: GET {get.StatusCode}, HEAD {head.StatusCode}");
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(Token));
        }
    }

    [Theory]
    [InlineData("DELETE", "/v1/gemeenten/GM0344", "GET, HEAD")]
    [InlineData("POST", "/v1/gemeenten", "GET, HEAD")]
    [InlineData("GET", "/v1/financieringstoetsen", "POST")]
    public async Task Een_methode_die_niet_kan_geeft_405_en_noemt_wat_wel_kan(string methode, string adres, string mag)
    {
        using var client = api.CreateClient();
        using var vraag = new HttpRequestMessage(new HttpMethod(methode), new Uri(adres, UriKind.Relative));
        using var antwoord = await client.SendAsync(vraag, Token);

        await antwoord.IsProbleem(405, "methode-kan-niet");
        Assert.Equal(mag.Split(", "), antwoord.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("TRACE", "/")]
    [InlineData("TRACE", "/interventies/otago")]
    [InlineData("PROPFIND", "/zoeken")]
    [InlineData("DELETE", "/shortlist")]
    [InlineData("POST", "/fout")]
    [InlineData("POST", "/privacy")]
    [InlineData("post", "/interventies/otago")]
    public async Task Een_pagina_weigert_een_methode_die_zij_niet_kent_met_405_en_een_leesbare_pagina(string methode, string adres)
    {
        using var client = api.CreateClient();
        using var vraag = new HttpRequestMessage(new HttpMethod(methode), new Uri(adres, UriKind.Relative));
        using var antwoord = await client.SendAsync(vraag, Token);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
        Assert.Contains("GET", antwoord.Content.Headers.Allow);
        Assert.Contains("Dat kan op deze pagina niet", await antwoord.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TRACE", "/v1/gemeenten")]
    [InlineData("TRACE", "/v1/bestaat-niet")]
    [InlineData("ONZIN", "/v1/shortlists")]
    [InlineData("ONZIN", "/stijl/gereedschapskist.css")]
    [InlineData("TRACE", "/health/live")]
    [InlineData("ONZIN", "/bestaat/niet")]
    public async Task Een_vreemde_methode_is_nergens_een_storing(string methode, string adres)
    {
        using var client = api.CreateClient();
        using var vraag = new HttpRequestMessage(new HttpMethod(methode), new Uri(adres, UriKind.Relative));
        using var antwoord = await client.SendAsync(vraag, Token);

        Assert.InRange((int)antwoord.StatusCode, 200, 499);
    }

    [Theory]
    [InlineData("text/csv", 406)]
    [InlineData("application/json;q=0", 406)]
    [InlineData("text/html, */*;q=0", 406)]
    [InlineData("application/*", 200)]
    [InlineData("text/html, */*;q=0.1", 200)]
    [InlineData("APPLICATION/JSON", 200)]
    [InlineData("onzin", 200)]
    public async Task Alleen_een_vorm_die_er_is_wordt_gegeven(string accept, int status)
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);
        using var antwoord = await client.HaalRuw("/v1/gemeenten/GM0344");

        Assert.Equal((HttpStatusCode)status, antwoord.StatusCode);
        if (status == 406)
        {
            await antwoord.IsProbleem(406, "vorm-kan-niet");
        }
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task Een_fout_is_problem_json_wat_de_client_ook_vraagt(string accept)
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", accept);
        using var antwoord = await client.HaalRuw("/v1/bestaat-niet");

        await antwoord.IsProbleem(404, "niet-gevonden");
    }
}
