using System.Net;

namespace Gereedschapskist.Api.Tests.Hosting;

/// <summary>
/// A small proxy in front of nodes: every request goes to the next one, and what may be sent twice goes to another when no answer came: reading, a
/// save with its version, and making under a key.
/// </summary>
internal sealed class Verdeler : DelegatingHandler
{
    private volatile Uri[] _nodes = [];

    private int _beurt;

    public Verdeler()
        : base(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
    }

    /// <summary>Requests that were answered by another node than the first one asked.</summary>
    public int Overgenomen { get; private set; }

    public void Zet(params Dienstproces[] nodes) => _nodes = [.. nodes.Select(n => n.Client.BaseAddress!)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var inhoud = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        for (var poging = 0; ; poging++)
        {
            var nodes = _nodes;
            var node = nodes[(int)((uint)Interlocked.Increment(ref _beurt) % nodes.Length)];
            using var kopie = Kopie(request, node, inhoud);
            try
            {
                var antwoord = await base.SendAsync(kopie, cancellationToken);
                await antwoord.Content.LoadIntoBufferAsync(cancellationToken);
                return antwoord;
            }
            catch (HttpRequestException) when (MagNogEens(request) && poging < 4)
            {
                Overgenomen++;
            }
        }
    }

    private static bool MagNogEens(HttpRequestMessage verzoek) =>
        verzoek.Method != HttpMethod.Post || verzoek.Headers.Contains("Idempotency-Key");

    private static HttpRequestMessage Kopie(HttpRequestMessage verzoek, Uri node, byte[]? inhoud)
    {
        var kopie = new HttpRequestMessage(verzoek.Method, new Uri(node, verzoek.RequestUri!.PathAndQuery)) { Version = HttpVersion.Version11 };
        foreach (var (naam, waarden) in verzoek.Headers)
        {
            kopie.Headers.TryAddWithoutValidation(naam, waarden);
        }

        if (inhoud is not null)
        {
            kopie.Content = new ByteArrayContent(inhoud);
            kopie.Content.Headers.ContentType = verzoek.Content!.Headers.ContentType;
        }

        return kopie;
    }
}
