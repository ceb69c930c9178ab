namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>
/// The one cookie of the pages: it lets this browser find its shortlist back. No script can read it and no other site can send it.
/// </summary>
internal static class Shortlistcookie
{
    public const string Naam = "shortlist";

    public static Shortlistsleutel? Lees(HttpRequest verzoek) => Shortlistsleutel.Lees(verzoek.Cookies[Naam]);

    public static void Zet(HttpResponse antwoord, Shortlistsleutel sleutel, DateTimeOffset tot) => antwoord.Cookies.Append(Naam, sleutel.ToString(), Opties(tot));

    public static void Wis(HttpResponse antwoord) => antwoord.Cookies.Delete(Naam, Opties(null));

    private static CookieOptions Opties(DateTimeOffset? tot) => new()
    {
        HttpOnly = true,
        Secure = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        Path = "/",
        Expires = tot,
    };
}
