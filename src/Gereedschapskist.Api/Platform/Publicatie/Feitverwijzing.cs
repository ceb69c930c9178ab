using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Api.Platform.Publicatie;

/// <summary>One fact on a page, for who wants to correct it.</summary>
/// <param name="Naam">What it is about, such as the name of an interventie.</param>
/// <param name="Label">Dutch name of the fact.</param>
/// <param name="Pad">Page on which it stands.</param>
/// <param name="Bronnen">Title and address of each source that says it.</param>
public sealed record Feitverwijzing(string Naam, string Label, string Pad, IReadOnlyList<string> Bronnen)
{
    /// <summary>A fact on the page of this request.</summary>
    public static Feitverwijzing Van(HttpContext context, string naam, string label, IEnumerable<Bron?> bronnen)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(
            naam, label, context.Request.Path + context.Request.QueryString,
            [.. bronnen.OfType<Bron>().Distinct().Select(bron => $"{bron.Titel}, {bron.Url}")]);
    }
}
