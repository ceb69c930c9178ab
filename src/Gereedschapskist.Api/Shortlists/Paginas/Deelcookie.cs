namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>
/// The code of a share link, in a cookie for that one shortlist: after the first look it stands in no address any more, so not in the history
/// of the browser, in what a proxy writes down, or in what somebody copies.
/// </summary>
internal static class Deelcookie
{
    public const string Naam = "deelcode";

    /// <summary>The key of this shortlist; null when the share link was not opened in this browser.</summary>
    public static Shortlistsleutel? Lees(HttpRequest verzoek, string id) => Shortlistsleutel.Lees($"{id}.{verzoek.Cookies[Naam]}");

    public static void Zet(HttpContext context, Shortlistsleutel sleutel, DateTimeOffset tot) => context.Response.Cookies.Append(Naam, sleutel.Geheim, new CookieOptions
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        Path = context.Request.PathBase + Pad(sleutel.Id),
        Expires = tot,
    });

    /// <summary>Where a shared shortlist is read.</summary>
    public static string Pad(string id) => $"/shortlist/gedeeld/{id}";
}
