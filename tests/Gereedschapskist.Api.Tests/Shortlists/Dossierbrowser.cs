using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gereedschapskist.Api.Tests.Gastheer;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>A browser without scripts that works on a dossier: it opens pages and sends their forms.</summary>
internal static class Dossierbrowser
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static HttpClient Maak(ApiFixture api) => api.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    public static async Task<IHtmlDocument> Open(HttpClient browser, string adres)
    {
        using var antwoord = await browser.GetAsync(new Uri(adres.Split('#')[0], UriKind.Relative), Token);
        return await Lees(antwoord);
    }

    /// <summary>The page of an answer, which must have this status.</summary>
    public static async Task<IHtmlDocument> Lees(HttpResponseMessage antwoord, HttpStatusCode status = HttpStatusCode.OK)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync(Token);
        Assert.Equal(status, antwoord.StatusCode);
        return new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(tekst);
    }

    /// <summary>Sends a form as it stands, with some fields filled in.</summary>
    public static async Task<HttpResponseMessage> Druk(HttpClient browser, IHtmlDocument pagina, string formulier, params (string Naam, string Waarde)[] ingevuld)
    {
        var vorm = pagina.QuerySelector(formulier)!;
        using var inhoud = new FormUrlEncodedContent(Velden(vorm, ingevuld).Select(v => KeyValuePair.Create(v.Naam, v.Waarde)));
        return await browser.PostAsync(new Uri(vorm.GetAttribute("action")!, UriKind.Relative), inhoud, Token);
    }

    /// <summary>Sends a form with a file.</summary>
    public static async Task<HttpResponseMessage> Stuur(HttpClient browser, IHtmlDocument pagina, string formulier, byte[] bestand)
    {
        var vorm = pagina.QuerySelector(formulier)!;
        using var inhoud = new MultipartFormDataContent();
        foreach (var (naam, waarde) in Velden(vorm, []))
        {
            inhoud.Add(new StringContent(waarde), naam);
        }

        inhoud.Add(new ByteArrayContent(bestand), "bestand", "bestand.csv");
        return await browser.PostAsync(new Uri(vorm.GetAttribute("action")!, UriKind.Relative), inhoud, Token);
    }

    private static IEnumerable<(string Naam, string Waarde)> Velden(AngleSharp.Dom.IElement vorm, (string Naam, string Waarde)[] ingevuld)
    {
        var namen = ingevuld.Select(v => v.Naam).ToHashSet(StringComparer.Ordinal);
        return vorm.QuerySelectorAll("input[type=hidden][name]")
            .Select(v => (Naam: v.GetAttribute("name")!, Waarde: v.GetAttribute("value") ?? ""))
            .Where(v => !namen.Contains(v.Naam))
            .Concat(ingevuld);
    }
}
