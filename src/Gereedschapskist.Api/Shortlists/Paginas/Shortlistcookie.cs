using Gereedschapskist.Api.Platform.Paginas;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>
/// The one cookie of the pages: it lets this browser find its dossiers back. No script can read it and no other site can send it.
/// </summary>
internal static class Shortlistcookie
{
    public static Sleutelbos Lees(HttpRequest verzoek) => Sleutelbos.Lees(verzoek.Cookies[WebServices.Dossiercookie]);

    /// <summary>Makes this dossier the one that the browser works on, beside those it had.</summary>
    public static void Zet(HttpContext context, Shortlistsleutel sleutel, DateTimeOffset tot) => Zet(context, Lees(context.Request).Met(sleutel), tot);

    /// <summary>Keeps these dossiers and forgets all others.</summary>
    public static void Zet(HttpContext context, Sleutelbos bos, DateTimeOffset? tot)
    {
        if (bos.Sleutels.Count == 0)
        {
            context.Response.Cookies.Delete(WebServices.Dossiercookie, Opties(null));
        }
        else
        {
            context.Response.Cookies.Append(WebServices.Dossiercookie, bos.ToString(), Opties(tot));
        }
    }

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
