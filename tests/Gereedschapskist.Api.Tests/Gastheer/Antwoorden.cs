using System.Net;
using System.Text.Json;

namespace Gereedschapskist.Api.Tests.Gastheer;

/// <summary>What tests ask of an answer.</summary>
public static class Antwoorden
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>GET as JSON; the status must be 200.</summary>
    public static async Task<JsonElement> Haal(this HttpClient client, string adres)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var antwoord = await client.GetAsync(new Uri(adres, UriKind.Relative), Token);
        return await antwoord.LeesJson();
    }

    /// <summary>POST of JSON text; the status must be 200 or 201.</summary>
    public static async Task<JsonElement> Stuur(this HttpClient client, string adres, string json)
    {
        using var antwoord = await client.StuurRuw(adres, json);
        return await antwoord.LeesJson();
    }

    public static Task<HttpResponseMessage> HaalRuw(this HttpClient client, string adres)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.GetAsync(new Uri(adres, UriKind.Relative), Token);
    }

    public static async Task<HttpResponseMessage> StuurRuw(this HttpClient client, string adres, string json)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var inhoud = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(adres, UriKind.Relative), inhoud, Token);
    }

    public static async Task<JsonElement> LeesJson(this HttpResponseMessage antwoord)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        var tekst = await antwoord.Content.ReadAsStringAsync(Token);
        Assert.True(antwoord.IsSuccessStatusCode, $"{(int)antwoord.StatusCode}: {tekst}");
        return JsonElement.Parse(tekst);
    }

    /// <summary>Asserts that the answer is a complete problem with this status and code.</summary>
    public static async Task<JsonElement> IsProbleem(this HttpResponseMessage antwoord, int status, string code)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        var tekst = await antwoord.Content.ReadAsStringAsync(Token);
        Assert.True((HttpStatusCode)status == antwoord.StatusCode, $"expected {status}, got {(int)antwoord.StatusCode}: {tekst}");
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
        var probleem = JsonElement.Parse(tekst);
        Assert.Equal(status, probleem.GetProperty("status").GetInt32());
        Assert.Equal(code, probleem.GetProperty("code").GetString());
        Assert.Equal($"/v1/documentatie#{code}", probleem.GetProperty("type").GetString());
        Assert.NotEmpty(probleem.GetProperty("title").GetString()!);
        Assert.NotEmpty(probleem.GetProperty("detail").GetString()!);
        Assert.Equal(JsonValueKind.Array, probleem.GetProperty("fouten").ValueKind);
        return probleem;
    }

    /// <summary>Asserts a 400 that names exactly these fields, each as "veld: code".</summary>
    public static async Task<JsonElement> IsOngeldig(this HttpResponseMessage antwoord, params string[] fouten)
    {
        var probleem = await antwoord.IsProbleem(400, "ongeldige-invoer");
        var gemeld = probleem.GetProperty("fouten").EnumerateArray().ToList();
        Assert.Equal(fouten.Order(StringComparer.Ordinal), gemeld.Select(f => $"{f.GetProperty("veld")}: {f.GetProperty("code")}").Order(StringComparer.Ordinal));
        Assert.All(gemeld, f => Assert.NotEmpty(f.GetProperty("melding").GetString()!));
        Assert.All(gemeld, f => Assert.NotEmpty(f.GetProperty("herstel").GetString()!));
        return probleem;
    }
}
