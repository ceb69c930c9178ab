namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>
/// The code of a share link that was just made, for the page that follows: the server keeps only a hash, and that page may come from another
/// node. Goes by itself after a moment.
/// </summary>
internal static class Nieuwedeelcode
{
    public const string Naam = "nieuwe-deelcode";

    private static readonly TimeSpan _moment = TimeSpan.FromMinutes(2);

    public static string? Lees(HttpRequest verzoek) => verzoek.Cookies[Naam] is { Length: > 0 and <= 100 } code ? code : null;

    public static void Zet(HttpContext context, string code) => context.Response.Cookies.Append(Naam, code, Opties(context, _moment));

    public static void Wis(HttpContext context) => context.Response.Cookies.Delete(Naam, Opties(context, null));

    private static CookieOptions Opties(HttpContext context, TimeSpan? duur) => new()
    {
        HttpOnly = true,
        Secure = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        Path = context.Request.PathBase + "/shortlist",
        MaxAge = duur,
    };
}
