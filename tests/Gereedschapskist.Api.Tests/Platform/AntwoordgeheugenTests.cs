using System.IO.Compression;
using System.Net;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.OpenApi;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gereedschapskist.Api.Tests.Platform;

/// <summary>An answer from memory is the answer that was given before, to the byte.</summary>
public class AntwoordgeheugenTests(ApiFixture api)
{
    private static readonly string[] _paginas =
        ["/", "/zoeken?zoek=valprevntie+ouderen&setting=wijk", "/basisfunctionaliteiten/valpreventie?gemeente=GM0344", "/over-de-gegevens", "/v1/documentatie"];

    private static readonly HashSet<string> _perVerzoek = new(StringComparer.OrdinalIgnoreCase)
    {
        "X-Request-Id", "RateLimit", "Content-Encoding", "Content-Length", "Vary", "Transfer-Encoding",
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elk_openbaar_antwoord_is_de_tweede_keer_gelijk_in_elke_codering()
    {
        await using var host = api.Met();
        using var client = host.CreateClient();
        foreach (var adres in Leesadressen.Alle.Select(l => l.Adres).Append("/v1/openapi.json").Concat(_paginas))
        {
            var eerste = await Haal(client, adres, null);
            Assert.Equal(eerste, await Haal(client, adres, null));
            Assert.Equal(eerste, await Haal(client, adres, "br"));
            Assert.Equal(eerste, await Haal(client, adres, "gzip"));
        }
    }

    [Fact]
    public async Task Hetzelfde_voorstel_komt_in_dezelfde_bytes_en_een_andere_vraag_krijgt_haar_eigen_antwoord()
    {
        using var client = api.CreateClient();
        var eerste = await Stel("""{ "basisfunctionaliteit": "valpreventie", "gemeente": "GM0344" }""");
        var tweede = await Stel("""{ "basisfunctionaliteit": "valpreventie", "gemeente": "GM0344" }""");
        var ander = await Stel("""{ "basisfunctionaliteit": "valpreventie", "gemeente": "GM0363" }""");

        Assert.Equal(eerste, tweede);
        Assert.NotEqual(eerste, ander);

        async Task<string> Stel(string vraag)
        {
            using var antwoord = await client.StuurRuw("/v1/voorstellen", vraag);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            Assert.Equal("no-store", antwoord.Headers.CacheControl!.ToString());
            return await antwoord.Content.ReadAsStringAsync(Token);
        }
    }

    /// <summary>It was made from the old facts, and would be given as an answer about the new ones.</summary>
    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Een_antwoord_waaronder_de_catalogus_wisselt_wordt_niet_bewaard(bool wisselt, int keerGerekend)
    {
        var gerekend = 0;
        await using var dienst = await DienstAsync(api.Catalogus, peil =>
        {
            if (gerekend++ == 0 && wisselt)
            {
                peil.Vervang(new Catalogus("een-andere-versie", Cataloguslezer.Lees(Cataloguspad.Meegeleverd)));
            }
        });
        using var client = dienst.GetTestClient();
        using var eerste = await client.StuurRuw("/vraag", "{}");
        using var tweede = await client.StuurRuw("/vraag", "{}");
        using var derde = await client.StuurRuw("/vraag", "{}");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], [eerste.StatusCode, tweede.StatusCode, derde.StatusCode]);
        Assert.Equal(keerGerekend, gerekend);
    }

    [Fact]
    public async Task Wie_een_dossier_heeft_krijgt_nooit_de_pagina_van_een_ander()
    {
        using var client = api.CreateClient();
        using var zonder = await client.HaalRuw("/zoeken?zoek=slapen");
        client.DefaultRequestHeaders.Add("Cookie", "shortlist=onzin");
        using var met = await client.HaalRuw("/zoeken?zoek=slapen");

        Assert.Equal("no-cache", zonder.Headers.CacheControl!.ToString());
        Assert.Equal("no-store", met.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData(200, 10, true, true)]
    [InlineData(200, 10, false, false)]
    [InlineData(404, 10, true, false)]
    [InlineData(200, 5 << 20, true, false)]
    public async Task Alleen_een_gelukt_antwoord_dat_niet_te_lang_is_en_mag_wordt_bewaard(int status, int lengte, bool mag, bool bewaard)
    {
        using var geheugen = new Antwoordgeheugen();
        var uit = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = uit, StatusCode = status } };

        await geheugen.SchrijfEnBewaarAsync(context, "sleutel", () => context.Response.WriteAsync(new string('a', lengte), Token), () => mag);

        Assert.Equal(lengte, uit.Length);
        Assert.Equal(bewaard, geheugen.Zoek("sleutel") is not null);
        Assert.Null(geheugen.Zoek("andere sleutel"));
    }

    /// <summary>A service with one question, and what is done while it is being answered.</summary>
    private static async Task<WebApplication> DienstAsync(Catalogus catalogus, Action<Cataloguspeil> onderweg)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Stel(json.SerializerOptions));
        builder.Services.AddJson(VoorstelJsonContext.Default);
        builder.Services.AddResponseCompression();
        builder.Services.AddSingleton(new Cataloguspeil(catalogus)).AddSingleton(TimeProvider.System).AddSingleton<Antwoordkenmerk>().AddSingleton<Antwoordgeheugen>();
        var dienst = builder.Build();
        dienst.MapPost("/vraag", (Lichaam<VoorstelVerzoek> vraag, Cataloguspeil peil) =>
        {
            onderweg(peil);
            return TypedResults.Ok("antwoord");
        }).Onthoudbaar<VoorstelVerzoek>();
        await dienst.StartAsync(Token);
        return dienst;
    }

    /// <summary>The content and what the headers say of it.</summary>
    private static async Task<string> Haal(HttpClient client, string adres, string? codering)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, adres);
        if (codering is not null)
        {
            verzoek.Headers.Add("Accept-Encoding", codering);
        }

        using var antwoord = await client.SendAsync(verzoek, Token);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        await using var stroom = await antwoord.Content.ReadAsStreamAsync(Token);
        await using var leesbaar = antwoord.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(stroom, CompressionMode.Decompress),
            "gzip" => new GZipStream(stroom, CompressionMode.Decompress),
            _ => stroom,
        };
        using var inhoud = new MemoryStream();
        await leesbaar.CopyToAsync(inhoud, Token);
        var koppen = antwoord.Headers.Concat(antwoord.Content.Headers)
            .Where(k => !_perVerzoek.Contains(k.Key))
            .OrderBy(k => k.Key, StringComparer.Ordinal)
            .Select(k => $"{k.Key}: {string.Join(", ", k.Value)}");
        return $"{adres}\n{string.Join('\n', koppen)}\n{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(inhoud.ToArray()))}";
    }
}
