namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The secret of a keep link between following it and pressing the button, so that it stands in no address that is shown.</summary>
internal static class Openingscookie
{
    public const string Naam = "openen";

    public const string Pad = "/shortlist/openen";

    private static readonly TimeSpan _moment = TimeSpan.FromMinutes(30);

    public static Shortlistsleutel? Lees(HttpRequest verzoek) => Shortlistsleutel.Lees(verzoek.Cookies[Naam]);

    public static void Zet(HttpContext context, Shortlistsleutel sleutel) =>
        context.Response.Cookies.Append(Naam, sleutel.ToString(), Opties(context, _moment));

    public static void Wis(HttpContext context) => context.Response.Cookies.Delete(Naam, Opties(context, null));

    private static CookieOptions Opties(HttpContext context, TimeSpan? duur) => new()
    {
        HttpOnly = true,
        Secure = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        Path = context.Request.PathBase + Pad,
        MaxAge = duur,
    };
}
