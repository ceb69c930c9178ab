namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>
/// Names the scripts of one answer, for a page made by a library that writes its scripts and styles into the page itself.
/// Whoever makes such a page puts it among the features of the request.
/// </summary>
internal sealed record Scriptnummer(string Waarde)
{
    public string Beleid => Antwoordkoppen.Paginabeleid
        .Replace("script-src 'self'", $"script-src 'self' 'nonce-{Waarde}'", StringComparison.Ordinal)
        .Replace("style-src 'self'", "style-src 'self' 'unsafe-inline'", StringComparison.Ordinal);
}
