using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Writes marked text without a space that is not in the text.</summary>
public static class Markering
{
    public static IHtmlContent Html(IReadOnlyList<Tekstdeel> delen)
    {
        ArgumentNullException.ThrowIfNull(delen);
        var inhoud = new HtmlContentBuilder(delen.Count);
        foreach (var deel in delen)
        {
            if (deel.Gemarkeerd)
            {
                var mark = new TagBuilder("mark");
                mark.InnerHtml.Append(deel.Tekst);
                inhoud.AppendHtml(mark);
            }
            else
            {
                inhoud.Append(deel.Tekst);
            }
        }

        return inhoud;
    }
}
