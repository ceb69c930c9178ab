using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>Lets a table fall apart into cards on a small screen: every cell carries the heading of its column.</summary>
[HtmlTargetElement("table")]
public sealed class KaarttabelTagHelper : TagHelper
{
    public override void Init(TagHelperContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Items[typeof(Kolomkoppen)] = new Kolomkoppen();
    }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.AddClass("gk-kaarttabel", System.Text.Encodings.Web.HtmlEncoder.Default);
}

/// <summary>Begins at the first column again.</summary>
[HtmlTargetElement("tr")]
public sealed class KaartrijTagHelper : TagHelper
{
    public override void Init(TagHelperContext context) => Kolomkoppen.Van(context)?.BeginRij();
}

/// <summary>Remembers the heading of a column, in the words of <c>data-kop</c> where it holds more than words.</summary>
[HtmlTargetElement("th")]
public sealed partial class KaartkopTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (Kolomkoppen.Van(context) is not { } koppen)
        {
            return;
        }

        if (context.AllAttributes["scope"]?.Value?.ToString() is "col")
        {
            koppen.Noteer(context.AllAttributes["data-kop"]?.Value?.ToString() ?? Tekst((await output.GetChildContentAsync()).GetContent()));
        }
        else
        {
            koppen.Volgende();
        }
    }

    private static string Tekst(string html) => WebUtility.HtmlDecode(Opmaak().Replace(html, "")).Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Opmaak();
}

/// <summary>Puts the heading of its column beside a cell.</summary>
[HtmlTargetElement("td")]
public sealed class KaartcelTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Kolomkoppen.Van(context)?.Volgende() is { Length: > 0 } kop)
        {
            output.Attributes.SetAttribute("data-kop", kop);
        }
    }
}

/// <summary>The headings of one table, and how far its row has come.</summary>
internal sealed class Kolomkoppen
{
    private readonly List<string> _koppen = [];
    private int _plek;

    public static Kolomkoppen? Van(TagHelperContext context) => context.Items.TryGetValue(typeof(Kolomkoppen), out var koppen) ? (Kolomkoppen)koppen : null;

    public void BeginRij() => _plek = 0;

    public void Noteer(string kop) => _koppen.Add(kop);

    /// <summary>The heading of the next cell of the row; empty without one.</summary>
    public string Volgende() => _plek < _koppen.Count ? _koppen[_plek++] : "";
}
