using System.Net;

namespace Gereedschapskist.Client.Tests.Gastheer;

/// <summary>Gives the answers of a list, the last one again and again, and keeps what was asked.</summary>
internal sealed class Nephandler(params Func<HttpResponseMessage>[] antwoorden) : HttpMessageHandler
{
    public List<HttpRequestMessage> Gevraagd { get; } = [];

    public static Func<HttpResponseMessage> Json(string json, HttpStatusCode status = HttpStatusCode.OK, string type = "application/json") =>
        () => new HttpResponseMessage(status) { Content = new StringContent(json, null, type) };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Gevraagd.Add(request);
        var antwoord = antwoorden[Math.Min(Gevraagd.Count, antwoorden.Length) - 1]();
        antwoord.RequestMessage = request;
        return Task.FromResult(antwoord);
    }
}
