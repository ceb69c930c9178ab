using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>Somebody with a shortlist: makes requests with the secret and the version in the right headers.</summary>
internal sealed record Shortlistklant(HttpClient Client, string Id, string Geheim)
{
    public const string Valpreventie = """
        {
          "titel": "Valpreventie 2027",
          "context": { "regio": "IZA41", "basisfunctionaliteit": "valpreventie", "doelgroep": "Thuiswonende 65-plussers", "periodeVan": "2027", "periodeTot": "2029" },
          "items": [
            { "interventie": "in-balans", "notitie": "Past bij onze fysiotherapeuten.", "besluit": { "keuze": "gekozen", "reden": "Al drie aanbieders in de regio." },
              "financieringstoets": { "interventie": "in-balans", "situatie": { "leeftijd": 72, "risico": "hoog" } },
              "afweging": { "interventie": "in-balans", "regio": "IZA41" },
              "voorstel": { "basisfunctionaliteit": "valpreventie", "regio": "IZA41" } },
            { "interventie": "otago", "besluit": { "keuze": "afgewezen", "reden": "Te weinig capaciteit." } }
          ]
        }
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public string Pad => $"/v1/shortlists/{Id}";

    public static async Task<Shortlistklant> MaakAsync(HttpClient client, string json = Valpreventie)
    {
        var nieuw = await client.Stuur("/v1/shortlists", json);
        return new Shortlistklant(client, nieuw.GetProperty("shortlist").GetProperty("id").GetString()!, nieuw.GetProperty("geheim").GetString()!);
    }

    public async Task<HttpResponseMessage> VraagAsync(HttpMethod methode, string pad, string? json = null, string? ifMatch = null, string? accept = null, string? sleutel = null)
    {
        using var verzoek = new HttpRequestMessage(methode, new Uri(pad, UriKind.Relative));
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel ?? Geheim);
        if (ifMatch is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        if (accept is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("Accept", accept);
        }

        verzoek.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        return await Client.SendAsync(verzoek, Token);
    }

    public Task<HttpResponseMessage> BewaarAsync(string json, string? ifMatch) => VraagAsync(HttpMethod.Put, Pad, json, ifMatch);

    public async Task<JsonElement> LeesAsync()
    {
        using var antwoord = await VraagAsync(HttpMethod.Get, Pad);
        return await antwoord.LeesJson();
    }

    public async Task<byte[]> BestandAsync(string accept, string achter = "")
    {
        using var antwoord = await VraagAsync(HttpMethod.Get, Pad + achter, accept: accept);
        Assert.Equal(System.Net.HttpStatusCode.OK, antwoord.StatusCode);
        return await antwoord.Content.ReadAsByteArrayAsync(Token);
    }
}
