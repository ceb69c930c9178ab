using System.Security.Cryptography;
using Gereedschapskist.Api.Platform.Middleware;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>The document as it is served: the same for everyone and until the next start, so it is written once, without layout.</summary>
internal sealed class Beschrijving([FromKeyedServices(Beschrijving.Document)] IOpenApiDocumentProvider documenten)
{
    /// <summary>Name of the document.</summary>
    public const string Document = "v1";

    private readonly Lazy<Task<(Bewaardantwoord Antwoord, string Etag)>> _geschreven = new(() => Schrijf(documenten));

    public Task<(Bewaardantwoord Antwoord, string Etag)> Lees() => _geschreven.Value;

    private static async Task<(Bewaardantwoord Antwoord, string Etag)> Schrijf(IOpenApiDocumentProvider documenten)
    {
        var document = await documenten.GetOpenApiDocumentAsync(CancellationToken.None);
        using var tekst = new StringWriter();
        document.SerializeAs(OpenApiSpecVersion.OpenApi3_0, new OpenApiJsonWriter(tekst, new OpenApiJsonWriterSettings { Terse = true }));
        var inhoud = System.Text.Encoding.UTF8.GetBytes(tekst.ToString());
        var etag = $"\"{Convert.ToHexStringLower(SHA256.HashData(inhoud).AsSpan(0, 8))}\"";
        var koppen = new HeaderDictionary
        {
            [HeaderNames.ContentType] = "application/json",
            [HeaderNames.ETag] = etag,
            [HeaderNames.CacheControl] = Cachebaarheid.Beleid,
        };
        return (new Bewaardantwoord(koppen, inhoud), etag);
    }
}
