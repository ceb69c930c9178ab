using System.Net;

namespace Gereedschapskist.Client;

/// <summary>Asks whether an answer changed before fetching it again: If-None-Match, and on 304 the answer of last time.</summary>
internal sealed class Hergebruiker(Antwoordgeheugen geheugen) : DelegatingHandler
{
    /// <summary>Bytes above which an answer is not kept.</summary>
    private const int GrootsteAntwoord = 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!Komtinaanmerking(request))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var sleutel = $"{request.Headers.Accept} {request.RequestUri}";
        var bewaard = geheugen.Zoek(sleutel);
        if (bewaard is not null)
        {
            request.Headers.IfNoneMatch.Add(bewaard.ETag);
        }

        var antwoord = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (bewaard is not null && antwoord.StatusCode == HttpStatusCode.NotModified)
        {
            return MetInhoudVanVorigeKeer(antwoord, bewaard);
        }

        if (MagBlijven(antwoord))
        {
            await Onthoud(sleutel, antwoord, cancellationToken).ConfigureAwait(false);
        }

        return antwoord;
    }

    /// <summary>Only what is the same for everyone, and not a stream: a stream that is kept is no longer a stream.</summary>
    private bool Komtinaanmerking(HttpRequestMessage request) =>
        geheugen.Grootte > 0
        && request.Method == HttpMethod.Get
        && request.Headers.Authorization is null
        && request.Headers.IfNoneMatch.Count == 0
        && !request.Headers.Accept.Any(a => a.MediaType == Mediatypen.Ndjson);

    private static bool MagBlijven(HttpResponseMessage antwoord) =>
        antwoord is { StatusCode: HttpStatusCode.OK, Headers.ETag: not null }
        && antwoord.Headers.CacheControl is not { NoStore: true } and not { Private: true };

    private async Task Onthoud(string sleutel, HttpResponseMessage antwoord, CancellationToken cancellationToken)
    {
        var inhoud = await antwoord.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        if (inhoud.Length <= GrootsteAntwoord)
        {
            geheugen.Bewaar(new Bewaard(sleutel, antwoord.Headers.ETag!, inhoud, antwoord.Content.Headers));
        }
    }

    private static HttpResponseMessage MetInhoudVanVorigeKeer(HttpResponseMessage antwoord, Bewaard bewaard)
    {
        var inhoud = new ByteArrayContent(bewaard.Inhoud);
        foreach (var kop in bewaard.Koppen)
        {
            inhoud.Headers.TryAddWithoutValidation(kop.Key, kop.Value);
        }

        antwoord.Content.Dispose();
        antwoord.Content = inhoud;
        antwoord.StatusCode = HttpStatusCode.OK;
        return antwoord;
    }
}
