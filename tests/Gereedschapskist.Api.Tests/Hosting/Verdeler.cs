using System.Net;

namespace Gereedschapskist.Api.Tests.Hosting;

/// <summary>
/// A small proxy in front of nodes. Every request goes to the next one, and to another when it could not connect; once it was sent, only when
/// it may be sent twice: reading, a save with its version, and making under a key.
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
        var beurt = (uint)Interlocked.Increment(ref _beurt);
        for (var poging = 0u; ; poging++)
        {
            var nodes = _nodes;
            var node = nodes[(int)((beurt + poging) % (uint)nodes.Length)];
            using var kopie = Kopie(request, node, inhoud);
            try
            {
                var antwoord = await base.SendAsync(kopie, cancellationToken);
                await antwoord.Content.LoadIntoBufferAsync(cancellationToken);
                return antwoord;
            }
            catch (HttpRequestException fout) when (poging < 4 && (fout.HttpRequestError == HttpRequestError.ConnectionError || MagNogEens(request)))
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
