namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>Tells one form that was shown from another: its anti-forgery token, which is new on every page and cannot be guessed.</summary>
internal static class Formulierkenmerk
{
    public static string Van(HttpRequest verzoek) => verzoek.Form["__RequestVerificationToken"].ToString();
}
