using System.IO.Compression;
using System.Net;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Vormen;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>Settings of the server and of the framework's own middleware.</summary>
internal static class Serverinstelling
{
    public static void Stel(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = Grenzen.Berichtgrootte;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;

        // Wide enough that the API itself can answer a query that is too long with a problem.
        kestrel.Limits.MaxRequestLineSize = 128 * 1024;
        kestrel.Limits.MaxRequestBufferSize = 256 * 1024;
    }

    /// <summary>Open data: any web page may read it. No cookies are used, so there is no standing authority to misuse.</summary>
    public static void Deel(CorsPolicyBuilder beleid) => beleid
        .AllowAnyOrigin()
        .AllowAnyHeader()
        .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Delete)
        .WithExposedHeaders(ApiVersie.Kop, "Catalogusversie", "Content-Disposition", "ETag", "Link", "Location", "RateLimit", "RateLimit-Policy", "Retry-After")
        .SetPreflightMaxAge(TimeSpan.FromHours(1));

    /// <summary>A failure of ours is logged, although it is answered; a broken request or a client that left is not a failure.</summary>
    public static ExceptionHandlerOptions Meld { get; } = new()
    {
        SuppressDiagnosticsCallback = fout => fout.Exception is Microsoft.AspNetCore.Http.BadHttpRequestException or OperationCanceledException,
    };

    public static void Comprimeer(ResponseCompressionOptions opties)
    {
        // Safe over HTTPS here: no answer mixes a secret with text that another party chose.
        opties.EnableForHttps = true;
        opties.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, Probleemschrijver.Mediatype, "image/svg+xml", .. new[] { Vorm.JsonLd, Vorm.Ndjson, Vorm.Atom, Vorm.Csv, Vorm.Markdown }.Select(v => v.Mediatype)];
    }

    /// <summary>At its quickest level brotli is larger and slower than gzip; one step up it is smaller.</summary>
    public static void Comprimeer(BrotliCompressionProviderOptions opties) => opties.Level = CompressionLevel.Optimal;

    /// <summary>
    /// Believes the client address in <c>X-Forwarded-For</c> only when it comes from a proxy named in <c>Proxy:Adressen</c> or from a network
    /// in <c>Proxy:Netwerken</c> (<c>10.0.0.0/8</c>).
    /// </summary>
    public static void Vertrouw(ForwardedHeadersOptions koppen, IConfiguration configuratie)
    {
        koppen.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        koppen.KnownProxies.Clear();
        koppen.KnownIPNetworks.Clear();
        foreach (var adres in configuratie.GetSection("Proxy:Adressen").Get<string[]>() ?? [])
        {
            koppen.KnownProxies.Add(IPAddress.Parse(adres));
        }

        foreach (var netwerk in configuratie.GetSection("Proxy:Netwerken").Get<string[]>() ?? [])
        {
            koppen.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(netwerk));
        }

        if (koppen.KnownProxies.Count + koppen.KnownIPNetworks.Count == 0)
        {
            koppen.ForwardedHeaders = ForwardedHeaders.None;
        }
    }
}
