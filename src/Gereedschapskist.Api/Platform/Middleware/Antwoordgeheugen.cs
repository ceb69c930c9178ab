using Microsoft.Extensions.Caching.Memory;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>
/// Answers that were given before, in a bounded memory. An answer is kept under everything it depends on: its tag, its address and what was
/// sent. So it never has to be cleared: after a reload nobody asks for the old ones, and they are the first to go.
/// </summary>
internal sealed class Antwoordgeheugen : IDisposable
{
    /// <summary>All answers together, in bytes.</summary>
    private const long Ruimte = 48L << 20;

    /// <summary>What is longer is streamed every time.</summary>
    private const int Langste = 4 << 20;

    private readonly MemoryCache _antwoorden = new(new MemoryCacheOptions { SizeLimit = Ruimte });

    /// <summary>Everything that an answer depends on.</summary>
    /// <param name="request">Holds the address.</param>
    /// <param name="kenmerk">Tag: catalogue, build, form and day.</param>
    /// <param name="lichaam">What was sent, or a hash of it.</param>
    public static string Sleutel(HttpRequest request, string kenmerk, string lichaam = "") =>
        string.Concat([kenmerk, request.PathBase.Value, request.Path.Value, request.QueryString.Value, lichaam]);

    public Bewaardantwoord? Zoek(string sleutel) => _antwoorden.Get<Bewaardantwoord>(sleutel);

    /// <summary>Lets the answer be written as it is, and keeps what was written.</summary>
    /// <param name="context">The request.</param>
    /// <param name="sleutel">What to keep it under.</param>
    /// <param name="schrijf">Writes the answer.</param>
    /// <param name="magBewaren">Whether what was written may be kept; null when that is always so.</param>
    public async Task SchrijfEnBewaarAsync(HttpContext context, string sleutel, Func<Task> schrijf, Func<bool>? magBewaren = null)
    {
        var lichaam = context.Response.Body;
        using var kopie = new Kopiestroom(lichaam, Langste);
        context.Response.Body = kopie;
        try
        {
            await schrijf();
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Response.Body = lichaam;
        }

        var isHeel = context.Response.StatusCode == StatusCodes.Status200OK && !context.RequestAborted.IsCancellationRequested;
        if (isHeel && magBewaren?.Invoke() != false && kopie.Inhoud is { } inhoud)
        {
            var antwoord = new Bewaardantwoord(context.Response.Headers, inhoud);
            _antwoorden.Set(sleutel, antwoord, new MemoryCacheEntryOptions { Size = antwoord.Omvang });
        }
    }

    public void Dispose() => _antwoorden.Dispose();
}
