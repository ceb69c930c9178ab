using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>200 with bytes that are ready, compressed once for every encoding that anybody asks for.</summary>
internal sealed class Bewaardantwoord : IResult, IStatusCodeHttpResult
{
    /// <summary>Brotli goes up to 11; from here on a few per cent of the bytes cost ten times the work.</summary>
    private const int Brotlikwaliteit = 9;

    /// <summary>Headers that belong to the content. All others belong to one request, or follow from who is asking.</summary>
    private static readonly string[] _koppen =
        [HeaderNames.ContentType, HeaderNames.ContentDisposition, HeaderNames.Link, HeaderNames.ETag, HeaderNames.CacheControl, "Catalogusversie"];

    private readonly byte[] _inhoud;
    private readonly KeyValuePair<string, StringValues>[] _bewaard;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    /// <param name="koppen">Headers, of which those that say what the content is are kept.</param>
    /// <param name="inhoud">The content, not compressed.</param>
    public Bewaardantwoord(IHeaderDictionary koppen, byte[] inhoud)
    {
        _inhoud = inhoud;
        _bewaard = [.. from kop in _koppen let waarde = koppen[kop] where waarde.Count > 0 select KeyValuePair.Create(kop, waarde)];
        _brotli = new(() => Klein(inhoud, static uit => new BrotliStream(uit, new BrotliCompressionOptions { Quality = Brotlikwaliteit })));
        _gzip = new(() => Klein(inhoud, static uit => new GZipStream(uit, CompressionLevel.SmallestSize)));
    }

    public int? StatusCode => StatusCodes.Status200OK;

    /// <summary>Bytes in memory, with room for the compressed forms.</summary>
    public long Omvang => _inhoud.Length * 3L / 2;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        foreach (var (kop, waarde) in _bewaard)
        {
            antwoord.Headers[kop] = waarde;
        }

        var bytes = Kies(httpContext);
        antwoord.ContentLength = bytes.Length;
        await antwoord.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    /// <summary>As the framework would: it decides what may be compressed, and what the client likes best.</summary>
    private byte[] Kies(HttpContext context)
    {
        var compressie = context.RequestServices.GetRequiredService<IResponseCompressionProvider>();
        if (!compressie.ShouldCompressResponse(context))
        {
            return _inhoud;
        }

        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var codering = compressie.GetCompressionProvider(context)?.EncodingName;
        if (codering is null)
        {
            return _inhoud;
        }

        context.Response.Headers.ContentEncoding = codering;
        return codering == "br" ? _brotli.Value : _gzip.Value;
    }

    private static byte[] Klein(byte[] inhoud, Func<Stream, Stream> open)
    {
        using var uit = new MemoryStream();
        using (var stroom = open(uit))
        {
            stroom.Write(inhoud);
        }

        return uit.ToArray();
    }
}
