using System.Net;

namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>
/// Says in the log, once per machine, that a proxy speaks for others and is not believed: then everybody behind it is one client, with one
/// limit. Only for machines of the own network: from outside anybody can send such a header.
/// </summary>
internal sealed partial class Proxywaarschuwing(ILogger<Proxywaarschuwing> log)
{
    private const string Kop = "X-Forwarded-For";

    /// <summary>What the framework leaves when it believed a proxy.</summary>
    private const string Geloofd = "X-Original-For";

    /// <summary>More proxies than a service has; after these it is noise.</summary>
    private const int Meeste = 5;

    private readonly HashSet<IPAddress> _gemeld = [];

    public static Task Kijk(HttpContext context, RequestDelegate next)
    {
        var koppen = context.Request.Headers;
        if (koppen.ContainsKey(Kop) && !koppen.ContainsKey(Geloofd) && context.Connection.RemoteIpAddress is { } adres && IsEigenNetwerk(adres))
        {
            context.RequestServices.GetRequiredService<Proxywaarschuwing>().Meld(adres);
        }

        return next(context);
    }

    /// <summary>Loopback, and the addresses that are kept for private networks (RFC 1918, RFC 6598, RFC 4193) and links.</summary>
    internal static bool IsEigenNetwerk(IPAddress adres)
    {
        if (adres.IsIPv4MappedToIPv6)
        {
            adres = adres.MapToIPv4();
        }

        return IPAddress.IsLoopback(adres) || adres.IsIPv6UniqueLocal || adres.IsIPv6LinkLocal || adres.GetAddressBytes() switch
        {
            [10, ..] or [192, 168, _, _] or [169, 254, _, _] => true,
            [172, >= 16 and <= 31, _, _] or [100, >= 64 and <= 127, _, _] => true,
            _ => false,
        };
    }

    private void Meld(IPAddress adres)
    {
        lock (_gemeld)
        {
            if (_gemeld.Count >= Meeste || !_gemeld.Add(adres))
            {
                return;
            }
        }

        LogOnbekend(log, adres);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Adres} stuurt verzoeken door voor anderen, maar is geen bekende proxy: iedereen daarachter deelt één grens. Is dit uw proxy, zet dan Proxy:Adressen:0 op {Adres}")]
    private static partial void LogOnbekend(ILogger log, IPAddress adres);
}
