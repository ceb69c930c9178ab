namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>Tells one form that was shown from another: its anti-forgery token, which is new on every page and cannot be guessed.</summary>
internal static class Formulierkenmerk
{
    /// <summary>The framework's tokens are longer. It also takes one from a header: what then stands in the field may be anybody's guess.</summary>
    private const int Kortst = 100;

    /// <summary>Null when the form does not carry it itself.</summary>
    public static string? Van(HttpRequest verzoek) => verzoek.Form["__RequestVerificationToken"].ToString() is { Length: >= Kortst } token ? token : null;
}
