using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>Asks a page and reads it as strictly as the standard allows.</summary>
internal static class Paginaverzoek
{
    public static async Task<(HttpResponseMessage Antwoord, IHtmlDocument Pagina)> HaalPagina(this HttpClient client, string adres, int status = 200)
    {
        var antwoord = await client.HaalRuw(adres);
        var html = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status == (int)antwoord.StatusCode, $"{adres} gaf {(int)antwoord.StatusCode}, niet {status}");
        Assert.Equal("text/html", antwoord.Content.Headers.ContentType?.MediaType);
        return (antwoord, new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html));
    }

    public static string Tekst(this IParentNode pagina, string selector) =>
        string.Join(' ', (pagina.QuerySelector(selector)?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
